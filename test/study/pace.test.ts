import { expect, test } from 'vitest';
import { paceOf } from '../../src/study/pace.js';
import { emptyProgress } from '../../src/study/progress.js';
import { DEFAULT_PLAN } from '../../src/study/settings.js';
import { learnedCard } from './card-builders.js';

const learner = (times: Readonly<Record<string, readonly number[]>>) => ({
  ...emptyProgress(DEFAULT_PLAN),
  cards: new Map(Object.entries(times).map(([id, of]) => [id, learnedCard({ times: of })])),
});
const twenty = Array.from({ length: 20 }, (_, n) => n + 1);

test('the pace of a card is the median of its own times', () => {
  expect(paceOf(learner({ a: [9, 1, 5], b: twenty }))('a')).toBe(5);
});

test('a card with few times has the pace of all cards', () => {
  expect(paceOf(learner({ a: [9, 1], b: twenty }))('a')).toBe(10);
  expect(paceOf(learner({ b: twenty }))('never')).toBe(11);
});

test('with few times in all nothing is known', () => {
  expect(paceOf(learner({ a: [9, 1], b: twenty.slice(0, 17) }))('a')).toBeUndefined();
});
