import { join } from 'node:path';
import type { ProgressSummary } from '../study/summary.js';
import { makeFolder } from './durable.js';
import { reasonOf } from './faults.js';
import { sameSizes } from './journal-list.js';
import { removeLeftovers } from './leftovers.js';
import { takeLock } from './lock.js';
import type { Places } from './places.js';
import type { ProgressReading } from './progress-reader.js';
import type { CoveredProgress } from './snapshot-format.js';
import { writeSnapshot } from './snapshot-writer.js';
import { writeSummary } from './summary-writer.js';
import type { StoreWorld } from './world.js';

/** What became of the snapshot and the summary. They are caches: without them a start takes longer, nothing else. */
export type CacheResult =
  | { readonly kind: 'written' }
  /** Another program is writing them. */
  | { readonly kind: 'busy' }
  /** Some journal could not be read, or was written by a newer program: what it holds must not be written over. */
  | { readonly kind: 'refused' }
  | { readonly kind: 'failed'; readonly reason: string };

/** What the caches shall say, and what the snapshot says now. */
export interface CacheContent {
  readonly reading: ProgressReading;
  readonly base: CoveredProgress | undefined;
  readonly summary: ProgressSummary;
}

/** Brings snapshot and summary up to a reading, unless another program is doing so. */
export function writeCaches(world: StoreWorld, places: Places, content: CacheContent): CacheResult {
  if (content.reading.newer.length > 0 || content.reading.unreadable.length > 0) {
    return { kind: 'refused' };
  }
  try {
    return { kind: writeUnderLock(world, places, content) };
  } catch (cause) {
    return { kind: 'failed', reason: reasonOf(cause) };
  }
}

function writeUnderLock(
  world: StoreWorld,
  places: Places,
  { reading, base, summary }: CacheContent,
): 'written' | 'busy' {
  makeFolder(world.files, places.data);
  const lock = takeLock(world, join(places.data, 'progress.lock'));
  if (lock === undefined) {
    return 'busy';
  }
  try {
    removeLeftovers(world, places);
    if (base?.progress !== reading.progress || !sameSizes(base.folded, reading.folded)) {
      writeSnapshot(world, places, reading);
    }
    writeSummary(world, places, summary);
    return 'written';
  } finally {
    lock.release();
  }
}
