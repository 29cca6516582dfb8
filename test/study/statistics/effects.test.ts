import { describe, expect, test } from 'vitest';
import { learnEffects, mixed } from '../../../src/study/statistics/effects.js';
import { rangeOf, scaledRange } from '../../../src/study/statistics/range.js';

describe('a range', () => {
  test('reaches as far as a normal distribution has 80 %, drawn in near the ends', () => {
    const { low, middle, high } = rangeOf(0.5, 0.01 ** 2);
    expect([low, middle, high].map((share) => Number(share.toFixed(4)))).toEqual([0.4872, 0.5, 0.5128]);
    const edge = rangeOf(0.97, 0.05 ** 2);
    expect(edge.high).toBeLessThan(1);
    expect(edge.middle - edge.low).toBeGreaterThan(edge.high - edge.middle);
  });

  test('in points of a scale', () => {
    expect(scaledRange({ low: 0, middle: 0.5, high: 1 }, { min: 100, max: 1000 })).toEqual({
      low: 100,
      middle: 550,
      high: 1000,
    });
  });
});

describe('effects', () => {
  const priors = [
    { mean: 0.6, variance: 0.04 },
    { mean: 0, variance: 0.01 },
    { mean: 0, variance: 0.01 },
  ];

  test('that nothing was observed of are as they were believed', () => {
    const effects = learnEffects(priors, [], 0.2);
    expect(
      effects.mean([
        [0, 1],
        [1, 1],
      ]),
    ).toBeCloseTo(0.6, 12);
    expect(
      effects.variance([
        [0, 1],
        [1, 1],
      ]),
    ).toBeCloseTo(0.05, 12);
  });

  test('of one kind are the weighted mean of belief and outcomes', () => {
    const outcomes = [1, 1, 0, 1].map((outcome) => ({ mix: [[0, 1]] as const, outcome }));
    const { mean, variance } = learnEffects(priors.slice(0, 1), outcomes, 0.2);
    // Precisions: 25 of the belief, 5 of each outcome.
    expect(mean([[0, 1]])).toBeCloseTo((25 * 0.6 + 5 * 3) / 45, 12);
    expect(variance([[0, 1]])).toBeCloseTo(1 / 45, 12);
  });

  test('that came together are told apart by those that came alone', () => {
    const seen = (mix: readonly number[], outcome: number) => ({ mix: mix.map((each) => [each, 1] as const), outcome });
    const outcomes = Array.from({ length: 50 }, () => [seen([0, 1], 1), seen([0, 2], 0)]).flat();
    const effects = learnEffects(priors, outcomes, 0.2);
    expect(effects.mean([[1, 1]])).toBeGreaterThan(0.1);
    expect(effects.mean([[2, 1]])).toBeLessThan(-0.1);
    expect(effects.variance([[1, 1]])).toBeLessThan(0.01);
  });

  test('are mixed by adding their shares', () => {
    expect(
      mixed([
        [
          [
            [0, 1],
            [1, 0.5],
          ],
          2,
        ],
        [[[1, 1]], 3],
      ]),
    ).toEqual([
      [0, 2],
      [1, 4],
    ]);
  });
});
