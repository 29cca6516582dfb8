import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apportion } from '../../../src/study/exam/apportion.js';

test.each([
  ['SAA-C03, scored', 50, [30, 26, 24, 20], [15, 13, 12, 10]],
  ['SAA-C03, unscored', 15, [30, 26, 24, 20], [4, 4, 4, 3]],
  ['CLF-C02, scored', 50, [24, 30, 34, 12], [12, 15, 17, 6]],
  ['CLF-C02, unscored', 15, [24, 30, 34, 12], [4, 4, 5, 2]],
  ['equal remainders: the first', 1, [50, 50], [1, 0]],
  ['nothing', 0, [70, 30], [0, 0]],
])('%s: %i questions by %j are %j', (_, total, weights, shares) => {
  expect(apportion(total, weights)).toEqual(shares);
});

test('the parts sum to the whole, and none is a whole question off its share', () => {
  const weights = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(fc.nat({ max: 500 }), weights, (total, given) => {
      const parts = apportion(total, given);
      const sum = given.reduce((all, weight) => all + weight, 0);
      expect(parts.reduce((all, part) => all + part, 0)).toBe(total);
      parts.forEach((part, n) => {
        expect(Math.abs(part - (total * (given[n] ?? 0)) / sum)).toBeLessThan(1);
      });
    }),
  );
});
