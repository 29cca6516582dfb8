import type * as NodeFiles from 'node:fs';
import type { KnownQuestions } from '../study/card-facts.js';
import type { Crc32 } from './frame.js';

/**
 * The calls to the disk that the store makes: `node:fs` in the program, and in tests the same with one call that fails.
 * conf alone writes past it; what it wrote is read back.
 */
export type FileSystem = Pick<
  typeof NodeFiles,
  | 'openSync'
  | 'readSync'
  | 'writeSync'
  | 'fstatSync'
  | 'fdatasyncSync'
  | 'fsyncSync'
  | 'ftruncateSync'
  | 'closeSync'
  | 'mkdirSync'
  | 'readdirSync'
  | 'statSync'
  | 'lstatSync'
  | 'utimesSync'
  | 'renameSync'
  | 'unlinkSync'
>;

/** What the store is given of the world. */
export interface StoreWorld {
  readonly files: FileSystem;
  readonly questions: KnownQuestions;
  /** `zlib.crc32`, given so that zlib is loaded at the first event and not at the start. */
  readonly crc32: Crc32;
  /** Milliseconds since 1970 UTC. */
  readonly clock: () => number;
  /** Gives a number in [0, 1) that no other process draws: never a seeded one, for it names runs and files. */
  readonly random: () => number;
  /** Number of this process. */
  readonly pid: number;
  /** Tells whether a process of this number runs, so that the lock of a dead one is not waited for. */
  readonly isRunning: (pid: number) => boolean;
  /** Whether the mode of a file says who may read it; Windows keeps that elsewhere. */
  readonly hasModes: boolean;
  /** Gives the minutes that local time is ahead of UTC at a moment. */
  readonly zoneOffset: (time: number) => number;
}
