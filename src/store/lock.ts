import { writeNewFile } from './durable.js';
import { faultCode } from './faults.js';
import { readRegularFile } from './regular-file.js';
import type { StoreWorld } from './world.js';

/** A lock this old is no longer anybody's: what it is held for takes a second. */
const LIFE = 60_000;

/** What a lock needs of the world. */
type LockWorld = Omit<StoreWorld, 'questions'>;

/** A lock that is held. */
export interface Lock {
  release(): void;
}

/**
 * Takes a lock, once and without waiting; gives nothing when another program holds it. It keeps two programs from doing
 * the same work twice; nothing is lost when two of them hold it, which two finding the same dead lock could bring about.
 */
export function takeLock(world: LockWorld, path: string): Lock | undefined {
  const owner = `${world.pid} ${Math.floor(world.random() * 2 ** 48).toString(36)}`;
  if (createLock(world, path, owner) || (isStale(world, path) && replaceLock(world, path, owner))) {
    return {
      release: () => {
        if (ownerOf(world, path) === owner) {
          world.files.unlinkSync(path);
        }
      },
    };
  }
  return undefined;
}

function createLock({ files }: LockWorld, path: string, owner: string): boolean {
  try {
    writeNewFile(files, path, owner);
    return true;
  } catch (cause) {
    if (faultCode(cause) === 'EEXIST') {
      return false;
    }
    throw cause;
  }
}

function replaceLock(world: LockWorld, path: string, owner: string): boolean {
  world.files.unlinkSync(path);
  return createLock(world, path, owner);
}

/** Tells whether the owner of a lock is dead, or must be. */
export function isStale(world: LockWorld, path: string): boolean {
  const owner = ownerOf(world, path);
  if (owner === undefined) {
    return false;
  }
  const pid = Number.parseInt(owner, 10);
  const age = Math.abs(world.clock() - world.files.statSync(path).mtimeMs);
  return age > LIFE || (pid > 0 && !world.isRunning(pid));
}

function ownerOf({ files }: LockWorld, path: string): string | undefined {
  try {
    return readRegularFile(files, path).bytes.toString('utf8');
  } catch (cause) {
    if (faultCode(cause) === 'ENOENT') {
      return undefined;
    }
    throw cause;
  }
}
