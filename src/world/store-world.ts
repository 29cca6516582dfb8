import type { Fold } from '../store/fold.js';
import type { Places } from '../store/places.js';
import type { StoreWorld } from '../store/world.js';
import { DISK } from './disk.js';
import { HERE } from './here.js';

/** What the progress bundle exports. */
export interface ProgressBundle {
  readonly openFold: (world: StoreWorld, places: Places) => Fold;
}

/** The world of the store, but for the questions there are. */
export const STORE_WORLD: Omit<StoreWorld, 'questions'> = {
  files: DISK,
  crc32: (data) => process.getBuiltinModule('node:zlib').crc32(data),
  clock: Date.now,
  random: Math.random,
  pid: process.pid,
  hasModes: HERE.hasModes,
  isRunning: (pid) => {
    try {
      return process.kill(pid, 0);
    } catch (cause) {
      // Somebody else's process runs, though it may not be signalled.
      return (cause as NodeJS.ErrnoException).code === 'EPERM';
    }
  },
  zoneOffset: (time) => -new Date(time).getTimezoneOffset(),
};
