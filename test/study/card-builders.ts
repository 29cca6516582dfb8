import type { ExamDay } from '../../src/study/exam-plan.js';
import type { CardProgress } from '../../src/study/scheduling.js';

type Values = { readonly [Name in keyof CardProgress]?: CardProgress[Name] | undefined };

/** A card that was learned, with ordinary values. */
export function learnedCard(values: Values = {}): CardProgress {
  return {
    key: 'k1',
    state: 'review',
    due: 0,
    stability: 10,
    difficulty: 5,
    reps: 3,
    lapses: 0,
    scheduledDays: 10,
    step: 0,
    lastReview: 0,
    answers: 3,
    correct: 3,
    lastCorrect: true,
    times: [],
    ...values,
  } as CardProgress;
}

const DAY = 86_400_000;

/** An exam on day 100. */
export const EXAM: ExamDay = { start: 100 * DAY, perDay: 200 };

/** The evening of a day. */
export function onDay(day: number): number {
  return (day + 0.75) * DAY;
}

/** How many cards are planned for each day before the exam. */
export function loadsOf(plan: ReadonlyMap<string, number>, { start }: ExamDay = EXAM): ReadonlyMap<number, number> {
  const loads = new Map<number, number>();
  for (const due of [...plan.values()].filter((time) => time < start)) {
    loads.set(due / DAY, (loads.get(due / DAY) ?? 0) + 1);
  }
  return loads;
}
