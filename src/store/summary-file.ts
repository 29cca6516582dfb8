import type { ProgressSummary } from '../study/summary.js';
import { reasonOf } from './faults.js';
import { listJournals, sameSizes } from './journal-list.js';
import type { Places } from './places.js';
import { readRegularFile } from './regular-file.js';
import type { StoreWorld } from './world.js';

/** The state of the summary on the disk: fresh when it covers every byte of the journals and the questions there are. */
export type ReadSummary =
  | { readonly kind: 'fresh'; readonly summary: ProgressSummary }
  | { readonly kind: 'stale' }
  /** There is neither a summary nor a journal: nothing was done yet. */
  | { readonly kind: 'absent' };

/**
 * Reads the summary with as little as possible: one folder looked at, one file opened, no package loaded. Only when the
 * folder was changed since, or when its disk tells time in whole seconds, are the journals compared one by one.
 */
export function readSummary(world: StoreWorld, places: Places): ReadSummary {
  const { files } = world;
  const found = loadSummary(files, places.summaryFile);
  const summary = found !== undefined && isOfToday(found, world, places) ? found : undefined;
  if (summary !== undefined && isUntouched(files, places.journalFolder, summary.changed)) {
    return { kind: 'fresh', summary };
  }
  const { sizes, unreadable } = listJournals(files, places.journalFolder);
  if (sizes.size === 0 && unreadable.length === 0) {
    return { kind: 'absent' };
  }
  return summary !== undefined && unreadable.length === 0 && sameSizes(new Map(summary.journals), sizes)
    ? { kind: 'fresh', summary }
    : { kind: 'stale' };
}

/** Tells whether questions, settings and day are those that it was made with. */
function isOfToday(summary: ProgressSummary, { files, questions, clock }: StoreWorld, { configFile }: Places): boolean {
  return (
    summary.questions === questions.digest &&
    summary.settings === changedAt(files, configFile) &&
    clock() < (summary.until ?? Number.POSITIVE_INFINITY)
  );
}

/** Gives when a file was last changed, in milliseconds; 0 when there is none. */
export function changedAt(files: StoreWorld['files'], path: string): number {
  try {
    return files.statSync(path).mtimeMs;
  } catch (cause) {
    reasonOf(cause);
    return 0;
  }
}

function isUntouched(files: StoreWorld['files'], folder: string, changed: number): boolean {
  try {
    return changed % 1000 !== 0 && files.statSync(folder).mtimeMs === changed;
  } catch (cause) {
    // A folder that can't be looked at is looked into below, where the reason is told.
    reasonOf(cause);
    return false;
  }
}

function loadSummary(files: StoreWorld['files'], path: string): ProgressSummary | undefined {
  try {
    const value: unknown = JSON.parse(readRegularFile(files, path).bytes.toString('utf8'));
    return isSummary(value) ? value : undefined;
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) {
      reasonOf(cause);
    }
    return undefined;
  }
}

function isSummary(value: unknown): value is ProgressSummary {
  const { version, answers, correct, topics, changed, journals } = (value ?? {}) as Readonly<Record<string, unknown>>;
  return [version, answers, correct, changed].every(Number.isFinite) &&
    version === 3 &&
    [topics, journals].every(Array.isArray)
    ? (topics as readonly unknown[]).every(isTopic) && (journals as readonly unknown[]).every(Array.isArray)
    : false;
}

function isTopic(value: unknown): boolean {
  const { topic, seen, due } = (value ?? {}) as Readonly<Record<string, unknown>>;
  return typeof topic === 'string' && typeof seen === 'number' && Array.isArray(due) && due.every(Number.isFinite);
}
