import type { CardFacts } from './study/card-facts.js';
import type { Clean } from './study/clean.js';
import type { NewEvent, RecordOptions, StoredEvent } from './study/event.js';
import type { Progress } from './study/progress.js';
import type { DayAnswers } from './study/summary.js';

/** What became of an event: on disk, or kept in memory with the reason in words. */
export type Recorded =
  | { readonly saved: true; readonly event: string }
  | {
      readonly saved: false;
      readonly event: string;
      /** How many events are not on disk yet. */
      readonly waiting: number;
      readonly reason: Clean;
    };

/** How far a learner has come in a topic. */
export interface TopicProgress {
  /** Questions answered at least once. */
  readonly seen: number;
  readonly due: number;
  /** Answers given in all. */
  readonly answers: number;
  /** Right answers among them. */
  readonly correct: number;
  /** Milliseconds since 1970 UTC; absent when it was never studied. */
  readonly lastStudied?: number;
}

/** Progress as commands read and add to it. */
export interface ProgressAccess {
  /** Gives what was answered and what is due at a time, in milliseconds. */
  overview(now: number): Promise<ProgressOverview>;
  /** Gives everything known of the learner. Throws a UserError when nothing could be recorded on top of it. */
  learner(): Promise<Progress>;
  /** Gives what can be read of the learner, for commands that record nothing. */
  known(): Promise<Progress>;
  /** Gives what is known of the questions there are, by card id. */
  facts(): ReadonlyMap<string, CardFacts>;
  /** Gives all events, in order, each once; taken back ones too. Throws a UserError when nothing could be recorded. */
  events(): Promise<readonly StoredEvent[]>;
  /** Writes an event down; it is on disk when this returns `saved`. */
  record(event: NewEvent, options?: RecordOptions): Recorded;
  /** Writes what waits, at once and without loading anything: for the last moment of a program. */
  finish(): void;
  /** Finishes the run and brings the snapshot up to date. Throws a UserError when something could not be saved. */
  close(): Promise<void>;
  /** Sentences about what the last `overview` or `learner` could not read, or found dated later than the clock. */
  notices(): readonly Clean[];
  /**
   * Takes in the events of a text, a line each, that are not there yet. Throws a UserError when they can't be saved, or
   * when a newer program has written the progress.
   */
  merge(text: string): Promise<MergedProgress>;
  /** Gives all events as a text that `merge` takes. */
  exported(): Promise<ExportedProgress>;
  /** Says what is known about the state of the files. */
  inspect(): Promise<ProgressReport>;
  /** Builds snapshot and summary anew from the journals. */
  repair(): Promise<Repair>;
}

/** A line of a text that was not taken in. */
export interface LineLeft {
  /** Counted from 1. */
  readonly line: number;
  /** Why, as a sentence without its full stop. */
  readonly reason: Clean;
  /** Whether a newer program can read it. */
  readonly isOfNewer?: true;
}

/** What became of a text of events. */
export interface MergedProgress {
  /** Events that were not there before; they are on disk. */
  readonly added: number;
  /** Events that were there already. */
  readonly known: number;
  readonly left: readonly LineLeft[];
}

/** All that journals know, as a text. */
export interface ExportedProgress {
  /** Lines of JSON, an event each, in order. */
  readonly text: Clean;
  readonly events: number;
  /** Sentences about what could not be read and is not in the text. */
  readonly notices: readonly Clean[];
}

/** What became of a repair, as a sentence: what was done, or the fault that was in its way. */
export type Repair =
  | { readonly kind: 'done'; readonly sentence: Clean }
  | { readonly kind: 'failed'; readonly sentence: Clean };

/** What was answered so far. */
export interface ProgressOverview {
  /** Answers recorded, of every topic. */
  readonly answers: number;
  /** How many of `answers` were right. */
  readonly correct: number;
  /** The last day with answers. */
  readonly lastDay?: DayAnswers;
  readonly topics: ReadonlyMap<string, TopicProgress>;
}

/** The state of the progress files, for `doctor`. */
export interface ProgressReport {
  readonly journals: number;
  readonly events: number;
  /** Lines of journals that can't be read, as `file:line reason`. */
  readonly damaged: readonly Clean[];
  /** Everything else that is wrong, a sentence each. */
  readonly faults: readonly Clean[];
  /** What is not wrong but worth knowing, a sentence each. */
  readonly notes: readonly Clean[];
  readonly snapshot: Clean;
}
