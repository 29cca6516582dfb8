import { type Candidate, type ChoosingFacts, standingOf } from './choosing.js';
import { cardId } from './id.js';
import type { DayCount } from './progress.js';

/** What a learner takes on in a day. */
export interface DailyLimits {
  readonly newCardsPerDay: number;
  readonly reviewsPerDay: number;
}

/** What is to be done today, and what the limits leave for other days. */
export interface ReviewPlan {
  readonly due: readonly Candidate[];
  readonly fresh: readonly Candidate[];
  /** Due questions beyond the limit. */
  readonly later: number;
  /** Questions never met, beyond the limit too. */
  readonly unmet: number;
  /** New questions that were met today already, which count against the limit. */
  readonly met: number;
}

/** What the plan of a day is made from. */
export interface ReviewFacts extends ChoosingFacts {
  readonly limits: DailyLimits;
  /** What was done today already; absent: nothing. */
  readonly today: DayCount | undefined;
}

/**
 * Gives what a review brings today: what is due, the longest overdue first, and new questions, each up to what the
 * limits leave of the day. New ones come in the order of the pool.
 */
export function planReview(pool: readonly Candidate[], facts: ReviewFacts): ReviewPlan {
  const { limits, today, due: times } = facts;
  const standing = pool.map((candidate) => ({ candidate, is: standingOf(candidate, facts) }));
  const fresh = standing.filter(({ is }) => is === 'new').map(({ candidate }) => candidate);
  const due = standing
    .filter(({ is }) => is === 'due')
    .map(({ candidate }) => ({ candidate, time: times.get(cardOf(candidate)) ?? 0 }))
    .sort((one, other) => one.time - other.time)
    .map(({ candidate }) => candidate);
  const room = roomOf(limits, today);
  return {
    due: due.slice(0, room.due),
    fresh: fresh.slice(0, room.fresh),
    later: Math.max(0, due.length - room.due),
    unmet: fresh.length,
    met: today?.fresh ?? 0,
  };
}

/** How many questions of each sort there are. */
export interface ReviewPool {
  readonly due: number;
  readonly fresh: number;
}

/** How many questions a review brings today, and how many due ones are left for other days. */
export interface ReviewCounts extends ReviewPool {
  readonly later: number;
}

/** Gives how many questions the limits leave of a day. */
function roomOf({ newCardsPerDay, reviewsPerDay }: DailyLimits, today: DayCount | undefined): ReviewPool {
  return {
    due: Math.max(0, reviewsPerDay - (today?.reviews ?? 0)),
    fresh: Math.max(0, newCardsPerDay - (today?.fresh ?? 0)),
  };
}

/** Counts what `planReview` plans. */
export function countReview(
  { due, fresh }: ReviewPool,
  { limits, today }: Pick<ReviewFacts, 'limits' | 'today'>,
): ReviewCounts {
  const room = roomOf(limits, today);
  return { due: Math.min(due, room.due), fresh: Math.min(fresh, room.fresh), later: Math.max(0, due - room.due) };
}

function cardOf({ topic, question }: Candidate): string {
  return cardId(topic, question.id);
}
