import { expect, test } from 'vitest';
import { dueTimes } from '../../src/study/due-times.js';
import { learnedCard } from './card-builders.js';

const DAY = 86_400_000;

const facts = new Map([['aws/vpc:a', { key: 'k1', kind: 'single', exams: [] }]]);

test.each([
  ['a card falls due when its schedule says', 'aws/vpc:a', learnedCard({ due: 5_000 }), 5_000],
  ['a card whose question has another answer now is due at once', 'aws/vpc:a', learnedCard({ key: 'old', due: 9 }), 0],
  ['so is one that was only crammed by the old answer', 'aws/vpc:a', learnedCard({ key: 'old', state: 'new' }), 0],
  ['a card that was only crammed never falls due', 'aws/vpc:a', learnedCard({ state: 'new' }), undefined],
  ['nothing is due of a question that is gone', 'aws/vpc:gone', learnedCard({ due: 5_000 }), undefined],
])('%s', (_, id, card, time) => {
  expect(dueTimes(new Map([[id, card]]), facts).get(id)).toBe(time);
});

test('an exam moves the cards that serve it, and no others', () => {
  const both = new Map([
    ['aws/vpc:a', { key: 'k1', kind: 'single', exams: ['saa-c03'] }],
    ['aws/vpc:b', { key: 'k1', kind: 'single', exams: ['clf-c02'] }],
    ['aws/vpc:c', { key: 'k2', kind: 'single', exams: ['saa-c03'] }],
  ]);
  const far = learnedCard({ due: 900 * DAY, stability: 900, lastReview: 0 });
  const cards = new Map([...both.keys()].map((id) => [id, far]));
  const exam = { id: 'saa-c03', day: { start: 40 * DAY, perDay: 20 }, now: 10 * DAY };
  const times = dueTimes(cards, both, exam);
  expect(times.get('aws/vpc:a')).toBeLessThanOrEqual(40 * DAY);
  expect([times.get('aws/vpc:b'), times.get('aws/vpc:c')]).toEqual([900 * DAY, 0]);
});
