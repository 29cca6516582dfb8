import { type ExamDay, LAST_DAYS, planForExam } from './exam-plan.js';
import { recallOn } from './forgetting.js';
import type { CardProgress } from './scheduling.js';
import { recalledNow } from './statistics/mastery.js';

const DAY = 86_400_000;

/** How it stands with an exam, some days before it. */
export interface ExamOutlook {
  /** Days before that of the exam, today included. */
  readonly daysLeft: number;
  /** Questions that serve the exam. */
  readonly questions: number;
  /** How many of them were answered at least once, cramming aside. */
  readonly seen: number;
  readonly fresh: number;
  /** How many new ones a day get through all of them. */
  readonly freshPerDay: number;
  /** Absent when none was seen. */
  readonly recall?: PredictedRecall;
}

/** Mean recall of the questions seen on the exam's day, from 0 to 1. One answered wrong the last time is not recalled. */
export interface PredictedRecall {
  /** If nothing is reviewed until then. */
  readonly untouched: number;
  /** If each gets its last look and is known then; cautious, for the looks before that make it last longer than is known today. */
  readonly reviewed: number;
}

/** What an outlook is made from. */
export interface OutlookFacts {
  /** The answer keys of the questions that serve the exam, by card id. */
  readonly keys: ReadonlyMap<string, string>;
  readonly cards: ReadonlyMap<string, CardProgress>;
  readonly exam: ExamDay;
  readonly now: number;
}

/** Gives the outlook for an exam. A question whose key has changed since it was answered counts as new. */
export function outlookOf({ keys, cards, exam, now }: OutlookFacts): ExamOutlook {
  const seen = new Map([...cards].filter(([id, card]) => card.state !== 'new' && keys.get(id) === card.key));
  const daysLeft = Math.max(0, Math.ceil((exam.start - now) / DAY));
  const fresh = keys.size - seen.size;
  return {
    daysLeft,
    questions: keys.size,
    seen: seen.size,
    fresh,
    freshPerDay: Math.ceil(fresh / Math.max(1, daysLeft)),
    ...(seen.size > 0 && { recall: recallOf(seen, exam, now) }),
  };
}

function recallOf(seen: ReadonlyMap<string, CardProgress>, exam: ExamDay, now: number): PredictedRecall {
  const planned = planForExam(seen, exam, now);
  // What falls due earlier is planned when its time has come: somewhere in the last days.
  const usual = Math.max(now, exam.start - (LAST_DAYS * DAY) / 2);
  const reviewed = [...seen].map(([id, card]) => {
    const look = planned.get(id) ?? usual;
    return look < exam.start ? recallOn({ ...card, lastReview: look }, exam.start) : recalledNow(card, exam.start);
  });
  return { untouched: mean([...seen.values()].map((card) => recalledNow(card, exam.start))), reviewed: mean(reviewed) };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
