import { describe, expect, test } from 'vitest';
import { recallOn } from '../../../src/study/forgetting.js';
import { learnedAnswers } from '../../../src/study/statistics/learned-answers.js';
import { emptyTally } from '../../../src/study/statistics/tally.js';
import { learnedCard } from '../card-builders.js';

const DAY = 86_400_000;
const card = learnedCard({ lastReview: 0, stability: 10 });

/** The chance of a card whose predicted recall is 90 %, after reviews that were predicted so too. */
function afterReviews(answers: number, right: number) {
  const learned = learnedAnswers({
    ...emptyTally(),
    due: new Map([[3, { answers, right, predicted: 0.9 * answers }]]),
  });
  return { chance: learned.chance(card, 10 * DAY) ?? 0, variance: learned.variance };
}

describe('the chance of a learned card', () => {
  test('is its predicted recall while no review was measured', () => {
    const { chance } = learnedAnswers(emptyTally());
    expect(chance(card, 10 * DAY)).toBeCloseTo(recallOn(card, 10 * DAY), 9);
  });

  test('is the same when reviews went as predicted', () => {
    expect(afterReviews(1000, 900).chance).toBeCloseTo(0.9, 6);
  });

  test('comes to what was measured when that is much', () => {
    expect(afterReviews(10_000, 7_000).chance).toBeCloseTo(0.7, 2);
    expect(afterReviews(10_000, 9_700).chance).toBeCloseTo(0.97, 2);
  });

  test('moves little by few reviews', () => {
    expect(afterReviews(3, 1).chance).toBeGreaterThan(0.8);
    expect(afterReviews(3, 1).chance).toBeLessThan(0.9);
  });

  test('stays a chance when everything was forgotten or known', () => {
    expect(afterReviews(1e6, 0).chance).toBeGreaterThan(0);
    expect(afterReviews(1e6, 1e6).chance).toBeLessThan(1);
  });

  test('is surer with more reviews', () => {
    expect(afterReviews(100, 90).variance).toBeLessThan(learnedAnswers(emptyTally()).variance);
  });

  test('is none for a card that was only crammed', () => {
    const { lastReview: _, ...crammed } = learnedCard({ state: 'new' });
    expect(learnedAnswers(emptyTally()).chance(crammed, 0)).toBeUndefined();
  });
});
