import { expect, test } from 'vitest';
import { paceOf } from '../../src/study/pace.js';
import { learnedCard } from './card-builders.js';

const facts = new Map(
  ['a', 'b', 'never', 'short'].map((id) => [id, { key: 'k1', kind: id === 'short' ? 'short' : 'single', exams: [] }]),
);
const paceIn = (times: Readonly<Record<string, readonly number[]>>) =>
  paceOf(new Map(Object.entries(times).map(([id, of]) => [id, learnedCard({ times: of })])), () => facts);
const twenty = Array.from({ length: 20 }, (_, n) => n + 1);

test('the pace of a card is the median of its own times', () => {
  expect(paceIn({ a: [9, 1, 5], b: twenty })('a')).toBe(5);
});

test('a card with few times has the pace of all cards of its kind', () => {
  expect(paceIn({ a: [9, 1], b: twenty })('a')).toBe(10);
  expect(paceIn({ b: twenty })('never')).toBe(11);
});

test('with few times in all nothing is known', () => {
  expect(paceIn({ a: [9, 1], b: twenty.slice(0, 7) })('a')).toBeUndefined();
});

test('times of another kind say nothing', () => {
  expect(paceIn({ b: twenty })('short')).toBeUndefined();
});
