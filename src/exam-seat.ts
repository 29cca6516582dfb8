import type { Context } from './context.js';
import { recordAloud } from './exam-talk.js';
import type { Exam } from './study/catalogue.js';
import { UserError } from './study/errors.js';
import type { ExamStarted } from './study/event.js';
import { attemptFrom, timeLeft } from './study/exam/attempt.js';
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

/** What somebody who wants to sit an exam finds: the attempt under way, else a paper that waits for its start. */
export type Entrance =
  | { readonly kind: 'under-way'; readonly sitting: Sitting }
  | { readonly kind: 'waiting'; readonly exam: Exam; readonly paper: ExamStarted };

/** Finds the attempt under way, else draws a paper; nothing is recorded yet. */
export function enterExam(context: Context, request: SeatRequest): Entrance {
  const { exam, options, learner } = request;
  const open = options.new === true ? undefined : openAttempt(exam.id, learner);
  if (open === undefined) {
    return { kind: 'waiting', exam, paper: drawNew(context, request) };
  }
  refuseOtherPaper(open, exam, options);
  return { kind: 'under-way', sitting: sittingOf(context, exam, open) };
}

/** Gives the attempt whose time is over, when what was typed asks for another paper: it has to be submitted first. */
export function overdueSitting(context: Context, { exam, options, learner }: SeatRequest): Sitting | undefined {
  const { questions, minutes, seed } = options;
  const isTyped = options.new === true || [questions, minutes, seed].some((value) => value !== undefined);
  const open = openAttempt(exam.id, learner);
  return isTyped && open !== undefined && timeLeft(open.attempt, context.clock()) === 0
    ? sittingOf(context, exam, open)
    : undefined;
}

/** Gives the sitting of a paper that starts now. Who calls this records the start. */
export function firstSitting(context: Context, exam: Exam, paper: ExamStarted): Sitting {
  return sittingOf(context, exam, { id: paper.attempt, attempt: attemptFrom(paper, context.clock()) });
}

/** Opens an attempt with its questions as they stand today. */
export function sittingOf({ catalogue }: Context, exam: Exam, { id, attempt }: NamedAttempt): Sitting {
  return openSitting({ id, exam, attempt, questions: findQuestions(attempt.cards, catalogue, attempt.seed) });
}

/** Gives the attempt under way, else a new one, recorded as started now. */
export function takeSeat(context: Context, request: SeatRequest): Seat {
  const entrance = enterExam(context, request);
  if (entrance.kind === 'under-way') {
    return { sitting: entrance.sitting, resumed: true };
  }
  const sitting = firstSitting(context, entrance.exam, entrance.paper);
  recordAloud(entrance.paper, context);
  return { sitting, resumed: false };
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

function drawNew(context: Context, { exam, options, learner }: SeatRequest): ExamStarted {
  const { catalogue, clock, drawSeed } = context;
  const { questions, minutes, seed = drawSeed() } = options;
  return startExam(exam, questionsServing(exam, catalogue, seed), {
    attempt: `${exam.id}-${clock().toString(36)}-${drawSeed().toString(36)}`,
    seed,
    // Who types a seed wants the paper that it gives everybody.
    ...(options.seed === undefined && { recent: recentCards(exam.id, learner) }),
    ...(questions !== undefined && { questions }),
    ...(minutes !== undefined && { minutes }),
  });
}
