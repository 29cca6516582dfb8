import { expect, test } from 'vitest';
import type { Question } from '../../../src/study/catalogue.js';
import { confusionsOf } from '../../../src/study/statistics/confusions.js';
import { emptyTally } from '../../../src/study/statistics/tally.js';
import { c, cardQuestion, choiceQuestion, orderQuestion, trueFalseQuestion } from '../../support/builders.js';
import { question } from './learned.js';

function tallyOf(wrong: Readonly<Record<string, readonly (readonly [string, number])[]>>) {
  const cards = Object.entries(wrong).map(([card, chosen]) => [card, { first: false, wrong: chosen }] as const);
  return { ...emptyTally(), cards: new Map(cards) };
}

const single = (topic: string, id: string, values: Partial<Question> = {}) => question(topic, id, values);
const generated = { kind: 'generated', generator: c('subnet'), ranges: {} } as Partial<Question>;

test('a scripted session gives the pairs that were mixed up, the most frequent first', () => {
  const pool = [single('vpc', 'a'), single('vpc', 'b'), single('s3', 'c')];
  const tally = tallyOf({ 'aws/vpc:a': [['two', 2]], 'aws/vpc:b': [['two', 1]], 'aws/s3:c': [['three', 1]] });
  expect(confusionsOf(pool, tally)).toEqual([
    { picked: 'Option two', instead: 'Option one', times: 3, cards: ['aws/vpc:a', 'aws/vpc:b'] },
    { picked: 'Option three', instead: 'Option one', times: 1, cards: ['aws/s3:c'] },
  ]);
});

test('of several right options only those left out were mistaken', () => {
  const pool = [question('vpc', 'a', choiceQuestion(['one', 'two']))];
  expect(confusionsOf(pool, tallyOf({ 'aws/vpc:a': [['one three', 1]] }))).toEqual([
    { picked: 'Option three', instead: 'Option two', times: 1, cards: ['aws/vpc:a'] },
  ]);
});

test('the option of a computed question names the mistake', () => {
  const tally = tallyOf({
    'aws/vpc:a': [
      ['forgot-reserved', 2],
      ['forgot-reserved off-by-one', 1],
    ],
  });
  expect(confusionsOf([question('vpc', 'a', generated)], tally)).toEqual([
    { picked: 'forgot reserved', times: 2, cards: ['aws/vpc:a'] },
  ]);
});

test.each<[string, Question, string]>([
  ['an option that is no longer there', choiceQuestion(['one']), 'gone'],
  ['something too much, with nothing left out', choiceQuestion(['one', 'two']), 'one three two'],
  ['too little', choiceQuestion(['one', 'two']), 'one'],
  ['true for false', trueFalseQuestion('true'), 'false'],
  ['another order', orderQuestion(), 'first fourth second third'],
  ['a card that was not known', cardQuestion(), 'n'],
])('%s is no confusion', (_, asked, chosen) => {
  expect(confusionsOf([question('vpc', 'a', asked)], tallyOf({ 'aws/vpc:a': [[chosen, 1]] }))).toEqual([]);
});

test('questions that are gone are left out', () => {
  expect(confusionsOf([], tallyOf({ 'aws/vpc:a': [['two', 1]] }))).toEqual([]);
});
