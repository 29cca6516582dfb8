import { describe, expect, test } from 'vitest';
import type { ShortKey } from '../../src/study/catalogue.js';
import type { Chosen } from '../../src/study/event.js';
import { gradeOf, judge } from '../../src/study/grading.js';
import {
  c,
  choiceQuestion,
  matchQuestion,
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
    expect(judge(choiceQuestion(right), chosen).correct).toBe(correct);
  });

  test('the verdict gives the right ids and a reason for every option', () => {
    const verdict = judge(choiceQuestion(['one', 'three']), ['two']);
    expect(verdict.expected).toEqual(['one', 'three']);
    expect(verdict.why.map((reason) => reason.id)).toEqual(['one', 'two', 'three', 'four']);
  });

  test('true or false', () => {
    expect(judge(trueFalseQuestion('false'), ['false']).correct).toBe(true);
    expect(judge(trueFalseQuestion('false'), ['true']).correct).toBe(false);
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
    expect(judge(shortQuestion(key), typed).correct).toBe(correct);
  });

  test('the expected answer is shown as a person would write it', () => {
    expect(judge(shortQuestion(words), 'x').expected).toBe('Gateway endpoint');
    expect(judge(shortQuestion(exact), '1').expected).toBe('251 addresses');
  });
});

describe('order and match', () => {
  test.each<[Chosen, boolean]>([
    [['first', 'second', 'third', 'fourth'], true],
    [['second', 'first', 'third', 'fourth'], false],
    ['first second third fourth', false],
  ])('order %j: %s', (chosen, correct) => {
    expect(judge(orderQuestion(), chosen).correct).toBe(correct);
  });

  test.each<[Chosen, boolean]>([
    [['beta=beta', 'alpha=alpha', 'gamma=gamma'], true],
    [['alpha=beta', 'beta=alpha', 'gamma=gamma'], false],
    [['alpha=alpha'], false],
  ])('match %j: %s', (chosen, correct) => {
    expect(judge(matchQuestion(), chosen).correct).toBe(correct);
  });
});

test.each([
  [true, false, 3],
  [true, true, 2],
  [false, false, 1],
  [false, true, 1],
])('right %s with hint %s is grade %i', (correct, hint, grade) => {
  expect(gradeOf(correct, hint)).toBe(grade);
});
