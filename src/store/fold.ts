import type { StoredEvent } from '../study/event.js';
import { foldEvents, replayEvents } from '../study/folding.js';
import type { Progress } from '../study/progress.js';
import { planOf } from '../study/settings.js';
import type { ProgressSummary } from '../study/summary.js';
import { type CacheResult, writeCaches } from './caches.js';
import { inspectProgress, type ProgressInspection } from './doctor.js';
import type { Places } from './places.js';
import { type ProgressReading, readEvents, readProgress } from './progress-reader.js';
import { readSettings } from './settings.js';
import { draftSettings, type SettingsDraft } from './settings-draft.js';
import { type SettingsChange, writeSettings } from './settings-writer.js';
import { readSnapshot } from './snapshot.js';
import type { CoveredProgress } from './snapshot-format.js';
import { summaryOf } from './summary-writer.js';
import { type ExportResult, exportEvents, type MergeResult, mergeEvents } from './transfer.js';
import type { StoreWorld } from './world.js';

/** The progress as it stands on the disk, and whether the caches now say the same. */
export interface Refreshed {
  readonly reading: ProgressReading;
  readonly summary: ProgressSummary;
  readonly caches: CacheResult;
}

/** The part of the store that loads ts-fsrs and conf. */
export interface Fold {
  /** Reads the progress, from a progress read before if one is given, else from the snapshot. */
  read(base?: CoveredProgress): ProgressReading;
  /** Gives the progress of a reading with events that are not on the disk yet. */
  withWaiting(reading: ProgressReading, waiting: readonly StoredEvent[]): Progress;
  /** Reads the progress and brings snapshot and summary up to it, unless another program is doing so. */
  refresh(): Refreshed;
  /** All events of all journals, in order, each once; taken back ones too. */
  events(): readonly StoredEvent[];
  /** Adds the events of a text that are not there yet. Throws a UserError when they can't be saved. */
  merge(text: string): MergeResult;
  /** Gives all events as a text that `merge` takes. */
  exported(): ExportResult;
  writeSettings(change: SettingsChange): Promise<void>;
  draftSettings(): SettingsDraft;
  inspect(): ProgressInspection;
  /** Makes snapshot and summary anew from the journals, and removes what dead programs left. No journal is touched. */
  repair(): Refreshed;
}

/** Opens the part of the store that folds. */
export function openFold(world: StoreWorld, places: Places): Fold {
  const refreshFrom = (base: CoveredProgress | undefined) => {
    const reading = read(world, places, base);
    const summary = summaryOf(world, places, reading);
    return { reading, summary, caches: writeCaches(world, places, { reading, base, summary }) };
  };
  return {
    read: (base) => read(world, places, base ?? snapshotOf(world, places)),
    withWaiting: (reading, waiting) =>
      foldEvents(reading.progress, waiting) ??
      replayEvents([...readEvents(world, places), ...waiting], reading.progress.plan),
    refresh: () => refreshFrom(snapshotOf(world, places)),
    events: () => readEvents(world, places),
    merge: (text) => mergeEvents(world, places, text),
    exported: () => exportEvents(world, places),
    writeSettings: (change) => writeSettings(world, places, change),
    draftSettings: () => draftSettings(world, places),
    inspect: () => inspectProgress(world, places),
    repair: () => refreshFrom(undefined),
  };
}

function snapshotOf(world: StoreWorld, places: Places): CoveredProgress | undefined {
  const snapshot = readSnapshot(world, places);
  return snapshot.kind === 'fits' ? snapshot : undefined;
}

function read(world: StoreWorld, places: Places, base: CoveredProgress | undefined): ProgressReading {
  const { settings } = readSettings(world.files, places.configFile);
  return readProgress(world, places, { base, plan: planOf(settings) });
}
