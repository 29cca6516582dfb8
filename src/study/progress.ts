import type { Chosen, EventStamp } from './event.js';
import type { Position } from './event-order.js';
import type { CardProgress } from './scheduling.js';

/** What was answered at one place of an exam; a later answer replaces an earlier one. */
export interface ExamAnswer {
  readonly card: string;
  readonly chosen: Chosen;
  readonly correct: boolean;
}

/** One sitting of an exam. */
export interface ExamAttempt {
  readonly exam: string;
  readonly seed: number;
  readonly minutes: number;
  readonly cards: readonly string[];
  /** Milliseconds since 1970 UTC. */
  readonly started: number;
  /** Milliseconds since 1970 UTC; absent while it can be gone on with. */
  readonly submitted?: number;
  /** By position. */
  readonly answers: ReadonlyMap<number, ExamAnswer>;
}

/** The answers of one day. */
export interface DayCount {
  readonly answers: number;
  readonly correct: number;
}

/** Everything the program knows of a learner: the fold of all events. */
export interface Progress {
  /** The retention that the cards were scheduled for. */
  readonly retention: number;
  /** By card id. */
  readonly cards: ReadonlyMap<string, CardProgress>;
  /** Answers recorded and not taken back; a reset forgets cards, not that they were answered. */
  readonly answers: number;
  /** How many of `answers` were right. */
  readonly correct: number;
  /** Ids of the cards that the learner marked; they outlive a reset. */
  readonly marked: ReadonlySet<string>;
  /** Slugs of the sections read, by topic. */
  readonly read: ReadonlyMap<string, ReadonlySet<string>>;
  /** When a topic was last answered or read, by topic, in milliseconds since 1970 UTC. */
  readonly studied: ReadonlyMap<string, number>;
  /** By local day, counted from 1970-01-01. */
  readonly days: ReadonlyMap<number, DayCount>;
  /** By attempt. */
  readonly exams: ReadonlyMap<string, ExamAttempt>;
  /** The newest event folded; absent when there was none. */
  readonly last?: Position;
}

/** The progress of somebody who has done nothing yet. */
export function emptyProgress(retention: number): Progress {
  return {
    retention,
    cards: new Map(),
    answers: 0,
    correct: 0,
    marked: new Set(),
    read: new Map(),
    studied: new Map(),
    days: new Map(),
    exams: new Map(),
  };
}

/** Gives the day of an event where it happened, counted from 1970-01-01. */
export function localDay({ time, offset }: Pick<EventStamp, 'time' | 'offset'>): number {
  return Math.floor((time + offset * 60_000) / 86_400_000);
}
