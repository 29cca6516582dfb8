import { join } from 'node:path';
import { attempt, faultCode, reasonOf } from './faults.js';
import { isStale } from './lock.js';
import type { Places } from './places.js';
import type { StoreWorld } from './world.js';

/** A temporary file this old belongs to a program that died. */
const HOUR = 3_600_000;
const TEMPORARY = /^(?:progress|summary|config|packs)\.json\.tmp-/;
const LOCKS: readonly string[] = ['progress.lock', 'config.lock', 'packs.lock'];

/** Finds the temporary files and locks that dead programs left in our folders. */
export function findLeftovers(world: StoreWorld, places: Places): readonly string[] {
  return [...new Set([places.data, places.config])].flatMap((folder) =>
    listFolder(world, folder)
      .names.filter((name) => isLeftover(world, folder, name))
      .map((name) => join(folder, name)),
  );
}

/** Removes what dead programs left. What can't be removed now is found again next time. */
export function removeLeftovers(world: StoreWorld, places: Places): void {
  for (const path of findLeftovers(world, places)) {
    attempt(() => world.files.unlinkSync(path));
  }
}

/** The names in a folder. */
export interface FolderNames {
  readonly names: readonly string[];
  /** Why it can't be looked into, as the end of a sentence; absent when it can, or when there is no folder yet. */
  readonly unreadable?: string;
}

/** Lists a folder; one that does not exist yet, or that can't be looked into, shows no names. */
export function listFolder({ files }: StoreWorld, folder: string): FolderNames {
  try {
    return { names: files.readdirSync(folder) };
  } catch (cause) {
    const unreadable = reasonOf(cause);
    return faultCode(cause) === 'ENOENT' ? { names: [] } : { names: [], unreadable };
  }
}

/** What can't be looked at, or is gone by now, is nothing that we would remove. */
function isLeftover(world: StoreWorld, folder: string, name: string): boolean {
  const path = join(folder, name);
  try {
    return LOCKS.includes(name)
      ? isStale(world, path)
      : TEMPORARY.test(name) && world.clock() - world.files.statSync(path).mtimeMs > HOUR;
  } catch (cause) {
    reasonOf(cause);
    return false;
  }
}
