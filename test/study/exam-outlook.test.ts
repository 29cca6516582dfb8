import { expect, test } from 'vitest';
import { outlookOf } from '../../src/study/exam-outlook.js';
import { recallOn } from '../../src/study/forgetting.js';
import { learnedCard } from './card-builders.js';

const DAY = 86_400_000;
const exam = { start: 100 * DAY, perDay: 200 };
const keys = new Map(['a', 'b', 'c', 'd', 'e'].map((id) => [id, 'k1']));
const weak = learnedCard({ stability: 10, lastReview: 60 * DAY, due: 70 * DAY });
const strong = learnedCard({ stability: 60, lastReview: 60 * DAY, due: 120 * DAY });

test('counts the questions of the exam and how many new ones a day get through them', () => {
  const cards = new Map([
    ['a', weak],
    ['b', { ...weak, key: 'another key since' }],
    ['of-another-exam', weak],
  ]);
  expect(outlookOf({ keys, cards, exam, now: 97.5 * DAY })).toMatchObject({
    daysLeft: 3,
    questions: 5,
    seen: 1,
    fresh: 4,
    freshPerDay: 2,
  });
});

test('predicts the recall of those seen, with and without the last look', () => {
  const cards = new Map([
    ['a', weak],
    ['b', strong],
  ]);
  const { recall } = outlookOf({ keys, cards, exam, now: 80 * DAY });
  expect(recall?.untouched).toBe((recallOn(weak, exam.start) + recallOn(strong, exam.start)) / 2);
  const looked = [
    recallOn({ ...weak, lastReview: 96.5 * DAY }, exam.start),
    recallOn({ ...strong, lastReview: 99 * DAY }, exam.start),
  ] as const;
  expect(recall?.reviewed).toBe((looked[0] + looked[1]) / 2);
});

test('a card that needs no further look is predicted as it is', () => {
  const fresh = learnedCard({ stability: 500, lastReview: 79 * DAY, due: 500 * DAY });
  const { recall } = outlookOf({ keys, cards: new Map([['a', fresh]]), exam, now: 80 * DAY });
  expect(recall?.reviewed).toBe(recall?.untouched);
});

test('predicts nothing while nothing was seen', () => {
  expect(outlookOf({ keys, cards: new Map(), exam, now: 99.5 * DAY })).toEqual({
    daysLeft: 1,
    questions: 5,
    seen: 0,
    fresh: 5,
    freshPerDay: 5,
  });
});

test('on the exam day and later no days are left', () => {
  expect(outlookOf({ keys, cards: new Map(), exam, now: 100.5 * DAY }).daysLeft).toBe(0);
});

test('a card whose last answer was wrong is not recalled before it was looked at again', () => {
  const missed = learnedCard({ state: 'relearning', lastCorrect: false, stability: 10, lastReview: 79 * DAY });
  const cards = new Map([
    ['a', missed],
    ['b', { ...strong, lastCorrect: false }],
  ]);
  const { recall } = outlookOf({ keys, cards, exam, now: 80 * DAY });
  expect(recall?.untouched).toBe(0);
  expect(recall?.reviewed).toBeGreaterThan(0.8);
  expect(outlookOf({ keys, cards, exam, now: 100.5 * DAY }).recall).toEqual({ untouched: 0, reviewed: 0 });
});

test('a card that was only crammed is not seen', () => {
  const crammed = learnedCard({ state: 'new', stability: 0, lastReview: undefined });
  const outlook = outlookOf({ keys, cards: new Map([['a', crammed]]), exam, now: 80 * DAY });
  expect(outlook).toMatchObject({ seen: 0, fresh: 5 });
  expect(outlook).not.toHaveProperty('recall');
});
