import { unlinkSync, writeSync } from 'node:fs';
import { openStore } from '../../src/store/store.js';
import { placesIn, realWorld } from './real-world.js';

/**
 * A program for the tests of many processes: `recorder HOME ELSEWHERE COUNT FOLD-EVERY [FREE-AT BALLAST]` records answers,
 * prints each one that it was told is saved, and at the end what became of the rest. Before the answer of a number it
 * removes a file, so that a full disk has room again.
 */
const [home = '', elsewhere = '', count = '0', foldEvery = '0', freeAt = '0', ballast = ''] = process.argv.slice(2);
const store = openStore({
  places: placesIn(home),
  world: realWorld,
  loadFold: () => import('../../src/store/fold.js'),
  otherFolders: [elsewhere],
});

async function main(): Promise<void> {
  const fold = await store.fold();
  for (let n = 1; n <= Number(count); n += 1) {
    if (n === Number(freeAt)) {
      unlinkSync(ballast);
    }
    const result = store.record({
      kind: 'answered',
      mode: 'quiz',
      card: `aws/vpc:card-${n % 40}`,
      key: 'k',
      chosen: ['a'],
      correct: n % 3 > 0,
      grade: n % 3 > 0 ? 3 : 1,
      milliseconds: 1_000,
      hint: false,
      seed: n,
      pack: '1',
    });
    if (result.saved) {
      writeSync(1, `saved ${result.event}\n`);
    } else {
      writeSync(1, `waiting ${result.waiting}: ${result.reason}\n`);
    }
    if (Number(foldEvery) > 0 && n % Number(foldEvery) === 0) {
      fold.refresh();
    }
  }
  writeSync(1, `closed ${JSON.stringify(await store.close())}\n`);
}

await main();
