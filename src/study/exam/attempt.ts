import type { Answered, EventStamp, ExamFlagged, ExamStarted } from '../event.js';
import { comparePositions } from '../event-order.js';
import type { ExamAnswer, ExamAttempt } from '../progress.js';

/** Gives the attempt that begins with an event at a time: nothing answered, nothing flagged. */
export function attemptFrom(event: ExamStarted, started: number): ExamAttempt {
  const { exam, seed, minutes, cards, domains = [], unscored = [] } = event;
  return { exam, seed, minutes, cards, domains, unscored, started, answers: new Map(), flags: new Set() };
}

/** Gives the milliseconds that are left of an attempt; its clock runs on while the program doesn't. */
export function timeLeft({ started, minutes }: ExamAttempt, now: number): number {
  const whole = minutes * 60_000;
  // A clock that was set back gives no time on top.
  return Math.max(0, Math.min(whole, started + whole - now));
}

/** Gives an attempt with an answer at a position, in the place of one that stood there. */
export function withAnswer(attempt: ExamAttempt, position: number, answer: ExamAnswer): ExamAttempt {
  return { ...attempt, answers: new Map(attempt.answers).set(position, answer) };
}

/** Gives an attempt with an answer that counts once the attempt is submitted. */
export function withWaiting(attempt: ExamAttempt, position: number, event: Answered & EventStamp): ExamAttempt {
  const { card, key, chosen, correct, id } = event;
  return withAnswer(attempt, position, { card, key, chosen, correct, event: id, waiting: event });
}

/** Gives the answers that wait for the attempt to be submitted, in the order they were given. */
export function waitingAnswers(attempt: ExamAttempt | undefined): readonly (Answered & EventStamp)[] {
  return [...(attempt?.answers.values() ?? [])]
    .flatMap(({ waiting }) => (waiting === undefined ? [] : [waiting]))
    .sort(comparePositions);
}

/** Gives an attempt that was submitted at a time, in milliseconds; no answer of it waits any more. */
export function submittedAt(attempt: ExamAttempt, submitted: number): ExamAttempt {
  const answers = [...attempt.answers].map(([position, { waiting: _, ...answer }]) => [position, answer] as const);
  return { ...attempt, submitted, answers: new Map(answers) };
}

/** Gives an attempt with a flag put on a position, or taken away. */
export function withFlag(attempt: ExamAttempt, { position, on }: Pick<ExamFlagged, 'position' | 'on'>): ExamAttempt {
  const flags = new Set(attempt.flags);
  if (on) {
    flags.add(position);
  } else {
    flags.delete(position);
  }
  return { ...attempt, flags };
}
