import { expect, test } from 'vitest';
import type { CardFacts } from '../../src/study/card-facts.js';
import { masteryOf } from '../../src/study/statistics/mastery.js';
import { topicStandings, weakestTopic } from '../../src/study/topic-standing.js';
import { c, choiceQuestion } from '../support/builders.js';
import { learnedCard } from './card-builders.js';

const DAY = 86_400_000;
const NOW = 100 * DAY;

const facts = new Map<string, CardFacts>(
  ['vpc:one', 'vpc:two', 'vpc:three', 'vpc:four', 's3:one'].map((id) => [
    `aws/${id}`,
    { key: 'k1', kind: 'single', exams: [] },
  ]),
);
const cards = new Map([
  ['aws/vpc:one', learnedCard({ lastReview: 90 * DAY })],
  ['aws/vpc:two', learnedCard({ lastCorrect: false })],
  ['aws/vpc:three', learnedCard({ key: 'another' })],
  ['aws/gone:one', learnedCard()],
]);
const due = new Map([
  ['aws/vpc:one', 101 * DAY],
  ['aws/vpc:two', NOW],
  ['aws/vpc:three', 0],
]);
const standings = topicStandings({ learner: { cards, studied: new Map([['vpc', 7]]) }, facts, due, now: NOW });

test('a question counts as seen while its answer is what it was, as new when it was never asked, as due by its time', () => {
  expect(standings.get('vpc')).toMatchObject({ questions: 4, seen: 2, fresh: 1, due: 2, studied: 7 });
  expect(standings.get('s3')).toEqual({ questions: 1, seen: 0, fresh: 1, due: 0, known: 0 });
});

test('topics that are gone are left out', () => {
  expect([...standings.keys()]).toEqual(['vpc', 's3']);
});

test('the mastery is that of the statistics', () => {
  const questions = ['one', 'two', 'three', 'four'].map((id) => ({
    topic: c('vpc'),
    question: { ...choiceQuestion(['two']), id: c(id), key: c('k1') },
  }));
  expect(standings.get('vpc')).toMatchObject(masteryOf(questions, { cards, now: NOW }));
});

test.each([
  [
    'the least known of what was answered',
    [
      [5, 4],
      [5, 2],
      [5, 3],
    ],
    1,
  ],
  [
    'too little was answered of one to tell, so the other is compared with nothing',
    [
      [2, 0],
      [9, 6],
    ],
    -1,
  ],
  [
    'a single one is compared with nothing',
    [
      [0, 0],
      [5, 0],
    ],
    -1,
  ],
  [
    'all are known alike, so it is the first',
    [
      [2, 0],
      [9, 6.001],
      [6, 4],
    ],
    1,
  ],
  [
    'nothing is known of any',
    [
      [5, 0],
      [9, 0],
      [4, 0],
    ],
    0,
  ],
  [
    'all are known alike, and well',
    [
      [9, 8.5],
      [18, 17],
    ],
    -1,
  ],
  [
    'the best of unlike ones is never weak',
    [
      [9, 6],
      [6, 3],
    ],
    1,
  ],
  [
    'none is weak',
    [
      [9, 8.5],
      [9, 9],
    ],
    -1,
  ],
])('the weakest topic: %s', (_what, answered, place) => {
  const topics = answered.map(([seen = 0, known = 0]) => ({ seen, known, questions: 60 }));
  expect(weakestTopic(topics)).toBe(topics[place]);
});
