/**
 * What a learner did, as the journal keeps it. Field names are on disk for ever: add, never rename or reuse.
 * Every answer ever given can be folded again by a later program, so nothing that a scheduler could want is left out.
 */

/** Where an answer was given. `cram` answers never move the schedule. */
export type Mode = 'quiz' | 'review' | 'drill' | 'exam' | 'cram';

/** 1 Again, 2 Hard, 3 Good, 4 Easy: the grades of FSRS. */
export type Grade = 1 | 2 | 3 | 4;

/** 1 a guess, 2 fairly sure, 3 certain. */
export type Confidence = 1 | 2 | 3;

/** What the store adds to each event when it writes it. */
export interface EventStamp {
  /** Version of the event format; a program refuses to fold what is newer than it knows. */
  readonly version: 1;
  /** Unique for ever: the run and the sequence number, joined by a hyphen. */
  readonly id: string;
  /** Milliseconds since 1970 UTC; never goes backwards within a run, but behind what is dated far ahead. */
  readonly time: number;
  /** Minutes that local time was ahead of UTC. */
  readonly offset: number;
  /** The run of the program that wrote it: a random text, one per process. */
  readonly run: string;
  /** Counts the events of a run from 1. */
  readonly sequence: number;
}

/** What was chosen or typed: option ids, step ids in the order given, `left=right` pair ids, or the text typed. */
export type Chosen = readonly string[] | string;

export interface Answered {
  readonly kind: 'answered';
  readonly mode: Mode;
  /** For example `aws/vpc:usable-ips-24`. */
  readonly card: string;
  /** Digest of the answer key that the answer was judged by. */
  readonly key: string;
  readonly chosen: Chosen;
  readonly correct: boolean;
  readonly grade: Grade;
  /** From the question's appearance to the answer. */
  readonly milliseconds: number;
  /** Whether the hint was shown before the answer. */
  readonly hint: boolean;
  /** Absent when it was not asked. */
  readonly confidence?: Confidence;
  /** Seed of the shuffle, or of the generator of a computed question. */
  readonly seed: number;
  /** `position` is a place in the `cards` of the attempt, counted from 0. */
  readonly exam?: { readonly attempt: string; readonly position: number };
  /** Version of the pack that the question came from. */
  readonly pack: string;
}

/** Takes an earlier event back. */
export interface Undone {
  readonly kind: 'undone';
  readonly event: string;
}

/** Forgets what was learned, of one topic or of all; the answers stay in the journal. */
export interface Reset {
  readonly kind: 'reset';
  /** Absent: everything. */
  readonly topic?: string;
}

export interface Marked {
  readonly kind: 'marked';
  readonly card: string;
  readonly on: boolean;
}

export interface ReadSection {
  readonly kind: 'read';
  readonly topic: string;
  readonly section: string;
}

export interface ExamStarted {
  readonly kind: 'exam-started';
  readonly attempt: string;
  readonly exam: string;
  readonly seed: number;
  readonly minutes: number;
  readonly cards: readonly string[];
  /** The id of the domain that each card stands for, in the order of `cards`; absent in exams of older programs. */
  readonly domains?: readonly string[];
  /** Positions that don't count, nobody being told which before the end; absent in exams of older programs. */
  readonly unscored?: readonly number[];
}

/** Flags a question of an exam, to come back to it, or takes the flag away. */
export interface ExamFlagged {
  readonly kind: 'exam-flagged';
  readonly attempt: string;
  readonly position: number;
  readonly on: boolean;
}

export interface ExamSubmitted {
  readonly kind: 'exam-submitted';
  readonly attempt: string;
}

/** What happened, before the store has stamped it. */
export type NewEvent = Answered | Undone | Reset | Marked | ReadSection | ExamStarted | ExamFlagged | ExamSubmitted;

/** What an event is recorded with. */
export interface RecordOptions {
  /** A time that the event is dated later than, whatever the clock says: that of what it takes back or forgets. */
  readonly after?: number;
}

/** An event as it stands in a journal. */
export type StoredEvent = NewEvent & EventStamp;
