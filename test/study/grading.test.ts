import { describe, expect, test } from 'vitest';
import type { ShortKey } from '../../src/study/catalogue.js';
import type { Chosen, Grade } from '../../src/study/event.js';
import { type Behaviour, gradeNamed, gradeOf, judge } from '../../src/study/grading.js';
import {
  c,
  cardQuestion,
  choiceQuestion,
  matchQuestion,
  noCommandTable,
  orderQuestion,
  shortQuestion,
  trueFalseQuestion,
} from '../support/builders.js';

describe('choices count all or nothing', () => {
  test.each<[readonly string[], readonly string[], boolean]>([
    [['two'], ['two'], true],
    [['two'], ['one'], false],
    [['one', 'three'], ['three', 'one'], true],
    [['one', 'three'], ['one'], false],
    [['one', 'three'], ['one', 'two', 'three'], false],
    [['one', 'three'], ['one', 'two'], false],
  ])('right %j, chosen %j: %s', (right, chosen, correct) => {
    expect(judge(choiceQuestion(right), chosen, noCommandTable).correct).toBe(correct);
  });

  test('the verdict gives the right ids and a reason for every option', () => {
    const verdict = judge(choiceQuestion(['one', 'three']), ['two'], noCommandTable);
    expect(verdict.expected).toEqual(['one', 'three']);
    expect(verdict.why.map((reason) => reason.id)).toEqual(['one', 'two', 'three', 'four']);
  });

  test('true or false', () => {
    expect(judge(trueFalseQuestion('false'), ['false'], noCommandTable).correct).toBe(true);
    expect(judge(trueFalseQuestion('false'), ['true'], noCommandTable).correct).toBe(false);
  });
});

describe('short answers', () => {
  const words: ShortKey = { form: 'text', answers: [c('Gateway endpoint'), c('gateway VPC endpoint')] };
  const exact: ShortKey = { form: 'number', number: 251, unit: c('addresses'), tolerance: 0 };
  const near: ShortKey = { form: 'number', number: 5.5, tolerance: 0.1 };
  test.each<[ShortKey, string, boolean]>([
    [words, '  gateway   ENDPOINT ', true],
    [words, 'gateway vpc endpoint', true],
    [words, 'gateway', false],
    [exact, '251', true],
    [exact, '251 addresses', true],
    [exact, '254', false],
    [near, '5.45', true],
    [near, '5.7', false],
  ])('%j answered %j: %s', (key, typed, correct) => {
    expect(judge(shortQuestion(key), typed, noCommandTable).correct).toBe(correct);
  });

  test('the expected answer is shown as a person would write it', () => {
    expect(judge(shortQuestion(words), 'x', noCommandTable).expected).toBe('Gateway endpoint');
    expect(judge(shortQuestion(exact), '1', noCommandTable).expected).toBe('251 addresses');
  });
});

describe('order and match', () => {
  test.each<[Chosen, boolean]>([
    [['first', 'second', 'third', 'fourth'], true],
    [['second', 'first', 'third', 'fourth'], false],
    ['first second third fourth', false],
  ])('order %j: %s', (chosen, correct) => {
    expect(judge(orderQuestion(), chosen, noCommandTable).correct).toBe(correct);
  });

  test.each<[Chosen, boolean]>([
    [['beta=beta', 'alpha=alpha', 'gamma=gamma'], true],
    [['alpha=beta', 'beta=alpha', 'gamma=gamma'], false],
    [['alpha=alpha'], false],
  ])('match %j: %s', (chosen, correct) => {
    expect(judge(matchQuestion(), chosen, noCommandTable).correct).toBe(correct);
  });
});

test.each<[Chosen, boolean]>([
  ['y', true],
  ['n', false],
  [['y'], false],
])('a card answered %j: %s, with the other side as what is expected', (chosen, correct) => {
  const verdict = judge(cardQuestion('Simple Storage Service'), chosen, noCommandTable);
  expect(verdict).toEqual({ correct, expected: 'Simple Storage Service', why: [] });
});

test.each<[string, Partial<Behaviour>, Grade]>([
  ['wrong is Again', { correct: false }, 1],
  ['wrong with the hint and in no time is Again', { correct: false, hint: true, pace: 10_000 }, 1],
  ['right is Good', {}, 3],
  ['right with the hint is Hard', { hint: true }, 2],
  ['right by a guess is Hard', { confidence: 1 }, 2],
  ['right and certain is Good while nothing is known of the pace', { confidence: 3 }, 3],
  ['right in less than half the usual time is Easy', { pace: 8_001 }, 4],
  ['right in half the usual time is Good', { pace: 8_000 }, 3],
  ['right in twice the usual time is Good', { pace: 2_000 }, 3],
  ['right in more than twice the usual time is Hard', { pace: 1_999 }, 2],
  ['a quick guess is Hard', { pace: 9_000, confidence: 1 }, 2],
  ['a quick answer with the hint is Hard', { pace: 9_000, hint: true }, 2],
])('%s', (_, behaviour, grade) => {
  expect(gradeOf({ correct: true, hint: false, milliseconds: 4_000, pace: undefined, ...behaviour })).toBe(grade);
});

test('grades have names, and names grades', () => {
  expect(['again', 'hard', 'good', 'easy', 'toString'].map(gradeNamed)).toEqual([1, 2, 3, 4, undefined]);
});
