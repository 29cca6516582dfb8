import type { StoredEvent } from '../study/event.js';
import { sortEvents } from '../study/event-order.js';
import { foldEvents, replayEvents } from '../study/folding.js';
import { emptyProgress } from '../study/progress.js';
import type { SchedulePlan } from '../study/scheduling.js';
import { isSamePlan } from '../study/settings.js';
import { type JournalFaults, readJournals } from './journal-reader.js';
import type { Places } from './places.js';
import type { CoveredProgress } from './snapshot-format.js';
import type { StoreWorld } from './world.js';

/** The progress as it stands on the disk, with what could not be read. */
export interface ProgressReading extends CoveredProgress, JournalFaults {
  /** Bytes that each journal had, by file name. */
  readonly sizes: ReadonlyMap<string, number>;
  /** When the folder of the journals was last changed, in milliseconds. */
  readonly changed: number;
}

/** What a reading starts from. */
export interface ReadingStart {
  /** A progress that is known to cover some of the journals. */
  readonly base?: CoveredProgress | undefined;
  readonly plan: SchedulePlan;
}

/**
 * Folds what the journals hold on top of the base, or all of them anew when that can't be right: when a journal that the
 * base covers is gone, shorter or misread, when older events have arrived, or when the learner has changed what cards
 * are scheduled by.
 */
export function readProgress(world: StoreWorld, places: Places, { base, plan }: ReadingStart): ProgressReading {
  const start =
    base !== undefined && isSamePlan(base.progress.plan, plan)
      ? base
      : { progress: emptyProgress(plan), folded: new Map() };
  const reading = readJournals(world, places.journalFolder, start.folded);
  const shrunk = [...start.folded].some(([file, bytes]) => (reading.sizes.get(file) ?? -1) < bytes);
  // A line that is damaged may be read from its middle: something converted the line ends of the journal since.
  const misread = start.folded.size > 0 && reading.damaged.length > 0;
  // What can't be read just now is no reason to forget what was read of it before.
  const anew = (shrunk || misread) && reading.unreadable.length === 0;
  const progress = anew ? undefined : foldEvents(start.progress, reading.events);
  if (progress !== undefined) {
    return { ...reading, progress };
  }
  const all = readJournals(world, places.journalFolder, new Map());
  return { ...all, progress: replayEvents(all.events, plan) };
}

/** Reads all events of all journals, in order, each once. */
export function readEvents(world: StoreWorld, places: Places): readonly StoredEvent[] {
  return sortEvents(readJournals(world, places.journalFolder, new Map()).events);
}
