import { dirname, join } from 'node:path';
import { makeFolder } from '../store/durable.js';
import { faultCode, reasonOf } from '../store/faults.js';
import { type Lock, takeLock } from '../store/lock.js';
import { type RegisteredPack, readRegistry, writeRegistry } from '../store/pack-registry.js';
import { UserError } from '../study/errors.js';
import { cleanLine } from '../text/clean.js';
import { DISK } from './disk.js';
import { pause } from './pause.js';
import { STORE_WORLD } from './store-world.js';

/** The packs that were added, as far as the list of them can be read. */
export interface AddedPacks {
  readonly packs: readonly RegisteredPack[];
  /** Why it can't be read. */
  readonly fault?: UserError;
}

/** Reads the list of packs that were added. */
export function readAddedPacks(path: string): AddedPacks {
  const registry = readRegistry(DISK, path);
  return registry.kind === 'read' ? registry : { packs: [], fault: unreadable(path, registry.reason) };
}

/**
 * Changes the list of packs that were added, while no other program does. Throws a UserError when it can't be read:
 * nothing is written over it.
 */
export function changeAddedPacks(
  path: string,
  change: (packs: readonly RegisteredPack[]) => readonly RegisteredPack[],
): void {
  try {
    makeFolder(DISK, dirname(path));
    const lock = waitForLock(join(dirname(path), 'packs.lock'));
    try {
      const { packs, fault } = readAddedPacks(path);
      if (fault !== undefined) {
        throw fault;
      }
      writeRegistry(DISK, path, { packs: change(packs), suffix: `${STORE_WORLD.pid}-${STORE_WORLD.clock()}` });
    } finally {
      lock.release();
    }
  } catch (cause) {
    throw faultCode(cause) === undefined ? cause : notSaved(path, cause);
  }
}

/** How often another program that changes the list is looked for, and how many milliseconds lie between. */
const TRIES = 40;
const PAUSE = 50;

function waitForLock(path: string): Lock {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const lock = takeLock(STORE_WORLD, path);
    if (lock !== undefined) {
      return lock;
    }
    pause(PAUSE);
  }
  throw new UserError('Another awsstudy is changing the list of your packs.', {
    exit: 'progress',
    hint: 'Wait until it is done, then run the command again.',
  });
}

function notSaved(path: string, cause: unknown): UserError {
  return new UserError(`The list of your packs can't be saved: ${reasonOf(cause)}.`, {
    exit: 'progress',
    hint: `Look at \`${cleanLine(path)}\`, then run the command again.`,
    cause,
  });
}

function unreadable(path: string, reason: string): UserError {
  return new UserError(`\`${cleanLine(path)}\` can't be read: ${reason}.`, {
    exit: 'progress',
    hint: 'Remove it, then add your packs again: `awsstudy pack add <folder>`.',
  });
}
