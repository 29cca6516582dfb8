import { UserError } from '../study/errors.js';
import type { NewEvent, RecordOptions, StoredEvent } from '../study/event.js';
import type { Progress } from '../study/progress.js';
import { EMPTY_SUMMARY, type ProgressSummary } from '../study/summary.js';
import { aheadNotices } from './clock-notice.js';
import type { Fold } from './fold.js';
import { Journal, type RecordResult } from './journal.js';
import type { JournalFaults } from './journal-reader.js';
import type { Places } from './places.js';
import type { ProgressReading } from './progress-reader.js';
import { currentSnapshot } from './snapshot.js';
import { readSummary } from './summary-file.js';
import { type CloseResult, saveElsewhere } from './unsaved.js';
import type { StoreWorld } from './world.js';

/** What a store is opened with. */
export interface StoreOptions {
  readonly world: StoreWorld;
  readonly places: Places;
  /** The summary, if it was read before the store was opened. */
  readonly summary?: ProgressSummary | undefined;
  /** Loads the module `fold.js`, which stands in a bundle of its own: plain commands get by without it. */
  readonly loadFold: () => Promise<{ readonly openFold: (world: StoreWorld, places: Places) => Fold }>;
  /** Folders for events that the journal does not take, tried in this order when the program ends. */
  readonly otherFolders: readonly string[];
}

/** Opens the progress of a learner. Nothing is read or written before something is asked for or recorded. */
export function openStore(options: StoreOptions): Store {
  return new Store(options);
}

/** The progress of a learner: what happened is recorded, what it comes to is asked for. */
export class Store {
  readonly #options: StoreOptions;
  readonly #journal: Journal;
  #fold: Fold | undefined;
  #reading: ProgressReading | undefined;
  /** Whether a newer program was found in the progress; it stays so however often the rest is read. */
  #isNewer = false;
  /** When the newest answer was given that is known of. */
  #newest: number | undefined;
  #closed: CloseResult = { kind: 'saved' };

  constructor(options: StoreOptions) {
    this.#options = options;
    this.#journal = new Journal(options.world, options.places.journalFolder);
    this.#knowSummary(options.summary ?? EMPTY_SUMMARY);
  }

  /** Writes an event down. Nothing may be shown as saved before this says that it is. */
  record(event: NewEvent, options?: RecordOptions): RecordResult {
    return this.#journal.record(event, options);
  }

  /** Everything known of the learner, with what other programs have recorded meanwhile and with what waits to be saved. */
  async progress(): Promise<Progress> {
    const { world, places } = this.#options;
    const current = this.#journal.isUsed || this.#reading ? undefined : currentSnapshot(world, places);
    if (current !== undefined) {
      return this.#know(current.progress);
    }
    const fold = await this.fold();
    const isUsed = this.#journal.isUsed || this.#reading !== undefined;
    const reading = this.#note(isUsed ? fold.read(this.#reading) : fold.refresh().reading);
    return this.#know(fold.withWaiting(reading, this.#journal.waiting));
  }

  /** The summary: one small file when it is up to date, else made anew. */
  async summary(): Promise<ProgressSummary> {
    const { world, places } = this.#options;
    const found = readSummary(world, places);
    switch (found.kind) {
      case 'fresh':
        return this.#knowSummary(found.summary);
      case 'absent':
        return EMPTY_SUMMARY;
      case 'stale': {
        const { reading, summary } = (await this.fold()).refresh();
        this.#know(this.#note(reading).progress);
        return summary;
      }
    }
  }

  /** All events, in order, each once; taken back ones too. */
  async events(): Promise<readonly StoredEvent[]> {
    return (await this.fold()).events();
  }

  /** What loads conf and ts-fsrs: settings are changed and the progress is inspected and repaired through it. */
  async fold(): Promise<Fold> {
    const { world, places, loadFold } = this.#options;
    this.#fold ??= (await loadFold()).openFold(world, places);
    return this.#fold;
  }

  /** Sentences about what the last reading could not read, or found dated later than the clock. */
  notices(): readonly string[] {
    const faults = this.#reading === undefined ? [] : noticesOf(this.#reading);
    return [...faults, ...aheadNotices(this.#options.world, this.#newest)];
  }

  /** The error to end with before anything is recorded, once the progress was read and a newer program was found in it. */
  refusal(): UserError | undefined {
    return this.#isNewer
      ? new UserError('A newer awsstudy has written your progress, so this one saves nothing.', {
          exit: 'progress',
          hint: 'Run `npm install -g awsstudy@latest`, then run the command again.',
        })
      : undefined;
  }

  /** Writes what waits and closes the journal, at once and without loading anything: for the last moment of a program. */
  finish(): CloseResult {
    const waiting = this.#journal.finish();
    if (waiting === undefined) {
      this.#closed = { kind: 'saved' };
    } else if (this.#closed.kind === 'saved' || this.#closed.events !== waiting.lines.length) {
      this.#closed = saveElsewhere(this.#options.world.files, this.#options.otherFolders, waiting);
    }
    return this.#closed;
  }

  /** Ends the run: finishes the journal and, if something was recorded, brings snapshot and summary up to it. */
  async close(): Promise<CloseResult> {
    const result = this.finish();
    if (this.#journal.isUsed) {
      (await this.fold()).refresh();
    }
    return result;
  }

  /** What is recorded from now on is dated later than what is known. */
  #know(progress: Progress): Progress {
    const { last, newest, studied } = progress;
    this.#journal.clock.follow([last?.time ?? 0, newest ?? 0, ...studied.values()]);
    this.#newest = newest;
    return progress;
  }

  #knowSummary(summary: ProgressSummary): ProgressSummary {
    const studied = summary.topics.map((topic) => topic.studied ?? 0);
    this.#journal.clock.follow(studied);
    return summary;
  }

  #note(reading: ProgressReading): ProgressReading {
    this.#reading = reading;
    if (reading.newer.length > 0) {
      this.#isNewer = true;
      this.#journal.refuse('a newer awsstudy has written your progress');
    }
    return reading;
  }
}

/** Gives the sentences about what of the journals could not be read. */
export function noticesOf({ damaged, newer, unreadable }: JournalFaults): readonly string[] {
  const notices = unreadable.map(
    ({ file, reason }) => `\`${file}\` can't be read: ${reason}. Run \`awsstudy doctor\`.`,
  );
  if (damaged.length > 0) {
    const lines = damaged.length === 1 ? '1 line' : `${damaged.length} lines`;
    notices.push(`${lines} of your progress can't be read. Run \`awsstudy doctor\` to see where.`);
  }
  if (newer.length > 0) {
    notices.push(
      'A newer awsstudy has written part of your progress. Run `npm install -g awsstudy@latest` to see all of it.',
    );
  }
  return notices;
}
