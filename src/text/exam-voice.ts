import type { Clean } from '../study/clean.js';
import type { Chosen } from '../study/event.js';
import type { Reviewed } from '../study/exam/review.js';
import type { ExamScore } from '../study/exam/scoring.js';
import type { Sitting } from '../study/exam/sitting.js';

/** How an exam begins. */
export interface Opening {
  readonly resumed: boolean;
  /** Milliseconds that are left. */
  readonly left: number;
}

/** What became of an answer. */
export interface Acceptance {
  readonly chosen: Chosen;
  readonly saved: boolean;
  /** Id of the event that records the answer. */
  readonly event: string;
}

/** What an exam says line by line, in one form or another. A text may be empty, where the form has nothing to say. */
export interface ExamVoice {
  opening(sitting: Sitting, opening: Opening): Clean;
  /** The question on the table, without a verdict; at the end of the paper what is still open. */
  question(sitting: Sitting): Clean;
  /** That an answer to the question on the table was taken. */
  accepted(sitting: Sitting, acceptance: Acceptance): Clean;
  /** Whether the question on the table is flagged now. */
  flag(sitting: Sitting): Clean;
  /** What is open and what is flagged. */
  list(sitting: Sitting): Clean;
  /** The time left, as asked for; in milliseconds. */
  time(left: number): Clean;
  /** The time left, said unasked. */
  clock(left: number): Clean;
  unreadable(sitting: Sitting, expected: string): Clean;
  /** Names what is open and asks for the second `!submit`. */
  confirmation(sitting: Sitting): Clean;
  timeOver(): Clean;
  /** Another program has submitted this exam. */
  submittedElsewhere(): Clean;
  /** The input has ended, the exam has not. */
  interrupted(sitting: Sitting, left: number): Clean;
  result(sitting: Sitting, score: ExamScore): Clean;
  /** Every question with its answer and its reasons. */
  review(reviewed: readonly Reviewed[]): Clean;
}
