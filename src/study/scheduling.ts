import { type CardInput, fsrs, State } from 'ts-fsrs';
import type { Answered, EventStamp } from './event.js';

/** What decides when cards fall due. */
export interface SchedulePlan {
  /** The share of cards that should still be known on the day they fall due. */
  readonly retention: number;
  /** In days: no card comes back later. */
  readonly longestInterval: number;
}

/** How many times of right answers are kept: enough for a median that follows the learner. */
const TIMES_KEPT = 5;

/** How far a card has come: `new` was only crammed, `learning` and `relearning` repeat within minutes. */
export type CardState = 'new' | 'learning' | 'review' | 'relearning';

/** What is known of a learner's memory of one card; plain JSON. */
export interface CardProgress {
  /** Digest of the answer key that the last answer was judged by. */
  readonly key: string;
  readonly state: CardState;
  /** Milliseconds since 1970 UTC; without meaning while the state is `new`. */
  readonly due: number;
  /** Days until recall falls to 90 %. */
  readonly stability: number;
  /** From 1, easy, to 10. */
  readonly difficulty: number;
  /** How often it was reviewed on schedule. */
  readonly reps: number;
  /** How often it was forgotten after it had been learned. */
  readonly lapses: number;
  readonly scheduledDays: number;
  /** Which of the learning steps comes next. */
  readonly step: number;
  /** Milliseconds since 1970 UTC; absent while the card was only crammed. */
  readonly lastReview?: number;
  /** All answers, crammed ones too. */
  readonly answers: number;
  readonly correct: number;
  readonly lastCorrect: boolean;
  /** Milliseconds that the last right answers took, oldest first. */
  readonly times: readonly number[];
}

/** Gives what a card becomes by an answer. */
export type ScheduleReview = (card: CardProgress | undefined, answer: Answered & EventStamp) => CardProgress;

const STATES = [
  ['new', State.New],
  ['learning', State.Learning],
  ['review', State.Review],
  ['relearning', State.Relearning],
] as const satisfies readonly (readonly [CardState, State])[];

/**
 * Makes the scheduler: FSRS-6 with its default weights and without fuzz, so that folding the same answers again gives
 * the same days. A clock that was set back never makes a review earlier than the one before it.
 */
export function schedulerFor({ retention, longestInterval }: SchedulePlan): ScheduleReview {
  const memory = fsrs({ request_retention: retention, maximum_interval: longestInterval, enable_fuzz: false });
  return (card, answer) => {
    const before = card ?? newCard(answer);
    const counts = countsAfter(before, answer);
    if (answer.mode === 'cram') {
      return { ...before, ...counts };
    }
    const now = Math.max(answer.time, before.lastReview ?? 0);
    const { card: next } = memory.next(toFsrs(before), now, answer.grade);
    // Field by field: with a spread, folding 100,000 answers takes half as long again.
    return {
      key: counts.key,
      answers: counts.answers,
      correct: counts.correct,
      lastCorrect: counts.lastCorrect,
      times: counts.times,
      state: stateNamed(next.state),
      due: next.due.getTime(),
      stability: next.stability,
      difficulty: next.difficulty,
      reps: next.reps,
      lapses: next.lapses,
      scheduledDays: next.scheduled_days,
      step: next.learning_steps,
      lastReview: now,
    };
  };
}

function newCard(answer: Answered & EventStamp): CardProgress {
  return {
    key: answer.key,
    state: 'new',
    due: answer.time,
    stability: 0,
    difficulty: 0,
    reps: 0,
    lapses: 0,
    scheduledDays: 0,
    step: 0,
    answers: 0,
    correct: 0,
    lastCorrect: false,
    times: [],
  };
}

type Counts = Pick<CardProgress, 'key' | 'answers' | 'correct' | 'lastCorrect' | 'times'>;

function countsAfter(card: CardProgress, answer: Answered): Counts {
  return {
    key: answer.key,
    answers: card.answers + 1,
    correct: card.correct + (answer.correct ? 1 : 0),
    lastCorrect: answer.correct,
    times: tellsPace(answer) ? [...card.times, answer.milliseconds].slice(-TIMES_KEPT) : card.times,
  };
}

/** No reader answers faster, in milliseconds: a program does. */
const FASTEST = 500;

/** In an exam one comes back to questions, and in cramming one has just seen them: such times say nothing. */
function tellsPace({ correct, milliseconds, mode }: Answered): boolean {
  return correct && milliseconds >= FASTEST && mode !== 'exam' && mode !== 'cram';
}

function toFsrs(card: CardProgress): CardInput {
  return {
    state: STATES.find(([name]) => name === card.state)?.[1] ?? State.New,
    due: card.due,
    stability: card.stability,
    difficulty: card.difficulty,
    elapsed_days: 0,
    scheduled_days: card.scheduledDays,
    learning_steps: card.step,
    reps: card.reps,
    lapses: card.lapses,
    last_review: card.lastReview ?? null,
  };
}

function stateNamed(state: State): CardState {
  return STATES.find(([, value]) => value === state)?.[0] ?? 'new';
}
