import { writeSync } from 'node:fs';
import { openFold } from '../../src/store/fold.js';
import { placesIn, realWorld } from './real-world.js';

/** A program for the tests of full disks: `setter HOME` sets the retention to 0.8 and prints what became of it. */
const fold = openFold(realWorld, placesIn(process.argv[2] ?? ''));
const pause = () => Promise.reject(new Error('it waited'));
const outcome = await fold.writeSettings({ changes: { retention: 0.8 }, pause }).then(
  () => 'written',
  (error: Error) => error.message,
);
writeSync(1, outcome);
