import type { Answered, Chosen, EventStamp } from './event.js';
import type { Position } from './event-order.js';
import type { CardProgress, SchedulePlan } from './scheduling.js';
import { emptyTally, type Tally } from './statistics/tally.js';

/** What was answered at one place of an exam; a later answer replaces an earlier one. */
export interface ExamAnswer {
  readonly card: string;
  readonly chosen: Chosen;
  readonly correct: boolean;
  /** Digest of the answer key that it was judged by. */
  readonly key: string;
  /** Id of the event, which is taken back when another answer is given. */
  readonly event: string;
  /** The event, as long as it waits for the exam to be submitted and counts nowhere else. */
  readonly waiting?: Answered & EventStamp;
}

/** One sitting of an exam. */
export interface ExamAttempt {
  readonly exam: string;
  readonly seed: number;
  readonly minutes: number;
  readonly cards: readonly string[];
  /** The id of the domain that each card stands for. */
  readonly domains: readonly string[];
  /** Positions that don't count. */
  readonly unscored: readonly number[];
  /** Milliseconds since 1970 UTC. */
  readonly started: number;
  /** Milliseconds since 1970 UTC; absent while it can be gone on with. */
  readonly submitted?: number;
  /** By position. */
  readonly answers: ReadonlyMap<number, ExamAnswer>;
  /** Positions that the learner wants to come back to. */
  readonly flags: ReadonlySet<number>;
}

/** The answers of one day. */
export interface DayCount {
  readonly answers: number;
  readonly correct: number;
  /** Cards that `review` brought for the first time. */
  readonly fresh: number;
  /** Cards met before that `review` brought again, each once. */
  readonly reviews: number;
}

/** Everything the program knows of a learner: the fold of all events. */
export interface Progress {
  /** What the cards were scheduled by. */
  readonly plan: SchedulePlan;
  /** By card id. */
  readonly cards: ReadonlyMap<string, CardProgress>;
  /** Answers recorded and not taken back, those of exams once they are submitted; a reset forgets cards, not that they were answered. */
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
  /** What statistics need beside all this. */
  readonly tally: Tally;
  /** The newest event folded; absent when there was none. */
  readonly last?: Position;
  /** When the newest answer or reset was recorded that can be taken back, in milliseconds since 1970 UTC. */
  readonly newest?: number;
}

/** The progress of somebody who has done nothing yet. */
export function emptyProgress(plan: SchedulePlan): Progress {
  return {
    plan,
    cards: new Map(),
    answers: 0,
    correct: 0,
    marked: new Set(),
    read: new Map(),
    studied: new Map(),
    days: new Map(),
    exams: new Map(),
    tally: emptyTally(),
  };
}
