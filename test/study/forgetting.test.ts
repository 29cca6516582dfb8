import fc from 'fast-check';
import { fsrs, State } from 'ts-fsrs';
import { expect, test } from 'vitest';
import { recallOn } from '../../src/study/forgetting.js';
import { learnedCard } from './card-builders.js';

const DAY = 86_400_000;
const START = Date.UTC(2026, 10, 23, 9);

test('after as many days as the stability says nine in ten cards are recalled', () => {
  expect(recallOn(learnedCard({ stability: 12, lastReview: START }), START + 12 * DAY)).toBeCloseTo(0.9, 10);
});

test('it is the curve of ts-fsrs', () => {
  const memory = fsrs();
  fc.assert(
    fc.property(fc.double({ min: 0.001, max: 36_500, noNaN: true }), fc.nat({ max: 4000 }), (stability, days) => {
      const now = START + days * DAY;
      const theirs = memory.get_retrievability(
        {
          state: State.Review,
          due: START,
          stability,
          difficulty: 5,
          elapsed_days: 0,
          scheduled_days: 1,
          learning_steps: 0,
          reps: 1,
          lapses: 0,
          last_review: START,
        },
        now,
        false,
      );
      const ours = recallOn(learnedCard({ stability, lastReview: START }), now);
      // Theirs rounds its factor and its result to eight digits.
      expect(Math.abs(ours - theirs)).toBeLessThan(1e-6);
    }),
  );
});

test('a card never answered on schedule is not recalled', () => {
  expect(recallOn(learnedCard({ state: 'new', stability: 0, lastReview: undefined }), START)).toBe(0);
});

test('before the review it is as on the day itself', () => {
  expect(recallOn(learnedCard({ stability: 3, lastReview: START }), START - DAY)).toBe(1);
});
