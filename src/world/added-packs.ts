import { type RegisteredPack, readRegistry, writeRegistry } from '../store/pack-registry.js';
import { UserError } from '../study/errors.js';
import { cleanLine } from '../text/clean.js';
import { DISK } from './disk.js';

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

/** Changes the list of packs that were added. Throws a UserError when it can't be read: nothing is written over it. */
export function changeAddedPacks(
  path: string,
  suffix: string,
  change: (packs: readonly RegisteredPack[]) => readonly RegisteredPack[],
): void {
  const { packs, fault } = readAddedPacks(path);
  if (fault !== undefined) {
    throw fault;
  }
  writeRegistry(DISK, path, { packs: change(packs), suffix });
}

function unreadable(path: string, reason: string): UserError {
  return new UserError(`\`${cleanLine(path)}\` can't be read: ${reason}.`, {
    exit: 'progress',
    hint: 'Remove it, then add your packs again: `awsstudy pack add <folder>`.',
  });
}
