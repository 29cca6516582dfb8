import { expect, test } from 'vitest';
import type { Candidate } from '../../src/study/choosing.js';
import { countReview, planReview, type ReviewFacts } from '../../src/study/review-plan.js';
import { c, choiceQuestion } from '../support/builders.js';
import { learnedCard } from './card-builders.js';

const pool: readonly Candidate[] = ['d1', 'd2', 'd3', 'n1', 'n2', 'n3', 'later'].map((id) => ({
  topic: c('vpc'),
  question: { ...choiceQuestion(['two']), id: c(id) },
}));
const ids = ['d1', 'd2', 'd3', 'later'];
const facts: ReviewFacts = {
  cards: new Map(ids.map((id) => [`aws/vpc:${id}`, learnedCard()])),
  due: new Map([
    ['aws/vpc:d1', 30],
    ['aws/vpc:d2', 10],
    ['aws/vpc:d3', 20],
    ['aws/vpc:later', 500],
  ]),
  now: 100,
  limits: { newCardsPerDay: 2, reviewsPerDay: 2 },
  today: undefined,
};
const plan = (values: Partial<ReviewFacts> = {}) => {
  const { due, fresh, later, unmet } = planReview(pool, { ...facts, ...values });
  return [due.map(({ question }) => question.id), fresh.map(({ question }) => question.id), later, unmet];
};

test('the longest overdue come first, up to the limits of the day', () => {
  expect(plan()).toEqual([['d2', 'd3'], ['n1', 'n2'], 1, 3]);
});

test('what was done today counts against the limits', () => {
  expect(plan({ today: { answers: 9, correct: 9, fresh: 1, reviews: 1 } })).toEqual([['d2'], ['n1'], 2, 3]);
});

test('nothing is left when more was done than the limits say', () => {
  expect(plan({ today: { answers: 9, correct: 9, fresh: 5, reviews: 5 } })).toEqual([[], [], 3, 3]);
});

test.each([
  [undefined],
  [{ answers: 9, correct: 9, fresh: 1, reviews: 1 }],
  [{ answers: 9, correct: 9, fresh: 5, reviews: 5 }],
])('counting says as much as planning: %o', (today) => {
  const { due, fresh, later } = planReview(pool, { ...facts, today });
  expect(countReview({ due: 3, fresh: 3 }, { limits: facts.limits, today })).toEqual({
    due: due.length,
    fresh: fresh.length,
    later,
  });
});
