import type { Context } from './context.js';
import { recordAloud } from './exam-talk.js';
import type { Exam } from './study/catalogue.js';
import { UserError } from './study/errors.js';
import { attemptFrom } from './study/exam/attempt.js';
import { type NamedAttempt, openAttempt, recentCards } from './study/exam/attempts.js';
import { findQuestions, questionsServing } from './study/exam/exam-question.js';
import { openSitting, type Sitting } from './study/exam/sitting.js';
import { startExam } from './study/exam/starting.js';
import type { Progress } from './study/progress.js';

/** How somebody wants to sit an exam. */
export interface SeatOptions {
  readonly questions?: number;
  readonly minutes?: number;
  readonly seed?: number;
  /** Gives up the attempt under way. */
  readonly new?: boolean;
}

/** An exam that can be gone on with. */
export interface Seat {
  readonly sitting: Sitting;
  readonly resumed: boolean;
}

/** Who wants to sit which exam, and how. */
export interface SeatRequest {
  readonly exam: Exam;
  readonly options: SeatOptions;
  readonly learner: Progress;
}

/** Gives the attempt under way, else a new one, recorded as started now. */
export function takeSeat(context: Context, request: SeatRequest): Seat {
  const { exam, options, learner } = request;
  const open = options.new === true ? undefined : openAttempt(exam.id, learner);
  if (open !== undefined) {
    refuseOtherPaper(open, exam, options);
  }
  const { id, attempt } = open ?? begin(context, request);
  const questions = findQuestions(attempt.cards, context.catalogue, attempt.seed);
  return { sitting: openSitting({ id, exam, attempt, questions }), resumed: open !== undefined };
}

/** What was typed about the paper would have no effect on the one under way. */
function refuseOtherPaper({ attempt }: NamedAttempt, { id }: Exam, { questions, minutes, seed }: SeatOptions): void {
  const typed = [
    { option: '--questions', value: questions, now: attempt.cards.length },
    { option: '--minutes', value: minutes, now: attempt.minutes },
    { option: '--seed', value: seed, now: attempt.seed },
  ];
  const other = typed.find(({ value, now }) => value !== undefined && value !== now);
  if (other !== undefined) {
    throw new UserError(`An attempt at \`${id}\` is under way with ${other.option} ${other.now}.`, {
      exit: 'usage',
      hint: `Go on with \`awsstudy exam ${id}\`, or give it up: \`awsstudy exam ${id} --new ${other.option} ${other.value}\`.`,
    });
  }
}

function begin(context: Context, { exam, options, learner }: SeatRequest): NamedAttempt {
  const { catalogue, clock, drawSeed } = context;
  const { questions, minutes, seed = drawSeed() } = options;
  const now = clock();
  const event = startExam(exam, questionsServing(exam, catalogue, seed), {
    attempt: `${exam.id}-${now.toString(36)}-${drawSeed().toString(36)}`,
    seed,
    // Who types a seed wants the paper that it gives everybody.
    ...(options.seed === undefined && { recent: recentCards(exam.id, learner) }),
    ...(questions !== undefined && { questions }),
    ...(minutes !== undefined && { minutes }),
  });
  recordAloud(event, context);
  return { id: event.attempt, attempt: attemptFrom(event, now) };
}
