import { emptyProgress } from '../study/progress.js';
import { isSamePlan, planOf } from '../study/settings.js';
import { isAbsence, reasonOf } from './faults.js';
import { listJournals, sameSizes } from './journal-list.js';
import type { Places } from './places.js';
import { readRegularFile } from './regular-file.js';
import { readSettings } from './settings.js';
import { type CoveredProgress, type DecodedSnapshot, decodeSnapshot } from './snapshot-format.js';
import type { StoreWorld } from './world.js';

/** The state of the snapshot on the disk. */
export type ReadSnapshot = DecodedSnapshot | { readonly kind: 'absent' };

/** Reads the snapshot without conf, whose reading would make the folder and takes damaged files for whole ones. */
export function readSnapshot({ files, crc32 }: StoreWorld, { snapshotFile }: Places): ReadSnapshot {
  try {
    return decodeSnapshot(readRegularFile(files, snapshotFile).bytes, crc32);
  } catch (cause) {
    reasonOf(cause);
    return { kind: isAbsence(cause) ? 'absent' : 'damaged' };
  }
}

/**
 * Gives the progress without folding: the snapshot when it covers every byte of the journals and was folded by the plan
 * that is set now, and the progress of nobody when there is no journal.
 */
export function currentSnapshot(world: StoreWorld, places: Places): CoveredProgress | undefined {
  const { sizes, unreadable } = listJournals(world.files, places.journalFolder);
  const plan = planOf(readSettings(world.files, places.configFile).settings);
  if (unreadable.length > 0) {
    return undefined;
  }
  if (sizes.size === 0) {
    return { progress: emptyProgress(plan), folded: new Map() };
  }
  const found = readSnapshot(world, places);
  const isCurrent = found.kind === 'fits' && isSamePlan(found.progress.plan, plan) && sameSizes(found.folded, sizes);
  return isCurrent ? found : undefined;
}
