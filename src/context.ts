import type { Screens } from './screens/entry.js';
import type { CardFacts } from './study/card-facts.js';
import type { CatalogueReader } from './study/catalogue-reader.js';
import type { Clean } from './study/clean.js';
import type { CommandTable } from './study/drills/command-table.js';
import type { NewEvent, RecordOptions, StoredEvent } from './study/event.js';
import type { Progress } from './study/progress.js';
import type { SettingChanges, Settings } from './study/settings.js';
import type { NotesFlow } from './text/flow.js';
import type { Showable } from './text/painted.js';

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
  /** Says what is known about the state of the files. */
  inspect(): Promise<ProgressReport>;
  /** Builds snapshot and summary anew from the journals. */
  repair(): Promise<Repair>;
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

/** The settings of the learner. */
export interface SettingsAccess {
  /** Gives the settings, with a sentence about each that can't be used; its default stands in for it. */
  read(): { readonly settings: Settings; readonly problems: readonly Clean[] };
  /** Changes settings, all of them or none. Throws a UserError when a value is not allowed or can't be saved. */
  set(changes: SettingChanges): Promise<void>;
}

/** A folder or file that the program uses, under its name. */
export interface Place {
  readonly name: Clean;
  readonly path: Clean;
}

/** A stream that a command writes to. */
export interface Output {
  write(text: Showable): void;
  readonly isTerminal: boolean;
  /** Columns of the terminal; absent when it is none. */
  readonly columns: number | undefined;
}

/** Lines typed or piped in. */
export interface Input {
  readonly isTerminal: boolean;
  /** Gives the next line without its end, or nothing at the end of input. */
  nextLine(): Promise<string | undefined>;
  /** Lets go of the stream, so that the program can end. */
  close(): void;
}

/** Environment variables. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Everything a command is given of the world. */
export interface Context {
  readonly version: string;
  /** Name and version of the pack that ships with the program, as events record it. */
  readonly pack: string;
  readonly catalogue: CatalogueReader<NotesFlow>;
  /** The answer. */
  readonly output: Output;
  /** The commentary, on stderr. */
  readonly commentary: Output;
  readonly input: Input;
  readonly progress: ProgressAccess;
  readonly settings: SettingsAccess;
  /** Gives what the AWS CLI takes; read when it is first asked for. */
  readonly commandTable: () => CommandTable;
  readonly places: readonly Place[];
  readonly environment: Environment;
  /** Milliseconds since 1970 UTC. */
  readonly clock: () => number;
  /** Gives the minutes that local time is ahead of UTC at a time. */
  readonly zoneOffset: (time: number) => number;
  /** Draws a seed when none was given. */
  readonly drawSeed: () => number;
  /** Loads the screens; they are a program file of their own, so that plain commands start fast. */
  readonly screens: () => Promise<Screens>;
  /** Tells whether there is a terminal that screens can be drawn on, be it behind pipes. */
  readonly hasTerminal: () => boolean;
  readonly setExitCode: (code: number) => void;
  /** From now on runs something before a signal ends the program, and says what it throws. Screens have their own. */
  readonly beforeSignal: (run: () => void) => void;
}
