import { join } from 'node:path';
import { attempt, faultCode } from './faults.js';
import { isStale } from './lock.js';
import type { Places } from './places.js';
import type { StoreWorld } from './world.js';

/** A temporary file this old belongs to a program that died. */
const HOUR = 3_600_000;
const TEMPORARY = /^(?:progress|summary|config)\.json\.tmp-/;
const LOCKS: readonly string[] = ['progress.lock', 'config.lock'];

/** Finds the temporary files and locks that dead programs left in our folders. */
export function findLeftovers(world: StoreWorld, places: Places): readonly string[] {
  return [...new Set([places.data, places.config])].flatMap((folder) =>
    namesIn(world, folder)
      .filter((name) => isLeftover(world, folder, name))
      .map((name) => join(folder, name)),
  );
}

/** Removes what dead programs left. What can't be removed now is found again next time. */
export function removeLeftovers(world: StoreWorld, places: Places): void {
  for (const path of findLeftovers(world, places)) {
    attempt(() => world.files.unlinkSync(path));
  }
}

/** Lists a folder; one that does not exist yet is empty. */
export function namesIn({ files }: StoreWorld, folder: string): readonly string[] {
  try {
    return files.readdirSync(folder);
  } catch (cause) {
    if (faultCode(cause) === 'ENOENT') {
      return [];
    }
    throw cause;
  }
}

function isLeftover(world: StoreWorld, folder: string, name: string): boolean {
  const path = join(folder, name);
  if (LOCKS.includes(name)) {
    return isStale(world, path);
  }
  return TEMPORARY.test(name) && world.clock() - world.files.statSync(path).mtimeMs > HOUR;
}
