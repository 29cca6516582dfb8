import fc from 'fast-check';
import { expect, test } from 'vitest';
import { letterSpan, present } from '../../src/study/presentation.js';
import {
  c,
  choiceQuestion,
  matchQuestion,
  orderQuestion,
  shortQuestion,
  trueFalseQuestion,
} from '../support/builders.js';

test('options keep their ids and reasons whatever the shuffle, and letters run from a', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const question = choiceQuestion(['one', 'three']);
      const presented = present(question, seed);
      if (presented.form !== 'choice') {
        throw new Error('a choice is presented as a choice');
      }
      expect(presented.choose).toBe(2);
      expect(presented.options.map(({ letter }) => letter).join('')).toBe('abcd');
      for (const option of presented.options) {
        expect(question.options).toContainEqual({
          id: option.id,
          text: option.text,
          correct: option.correct,
          why: option.why,
        });
      }
    }),
  );
});

test('the right option comes to every letter', () => {
  const letters = new Set<string | undefined>();
  for (let seed = 0; seed < 60; seed += 1) {
    const presented = present(choiceQuestion(['two']), seed);
    letters.add(presented.form === 'choice' ? presented.options.find((option) => option.correct)?.letter : undefined);
  }
  expect([...letters].sort()).toEqual(['a', 'b', 'c', 'd']);
});

test.each([
  [choiceQuestion(['two']), 'a-d'],
  [orderQuestion(['p', 'q', 'r']), 'a-c'],
  [matchQuestion(['x', 'y']), 'a-b'],
  [shortQuestion({ form: 'text', answers: [c('x')] }), undefined],
])('an answer to %o is made of the letters %s', (question, letters) => {
  expect(letterSpan(present(question, 7))).toBe(letters);
});

test('True comes before False', () => {
  for (let seed = 0; seed < 20; seed += 1) {
    const presented = present(trueFalseQuestion('true'), seed);
    expect(presented.form === 'choice' && presented.options.map(({ id }) => id)).toEqual(['true', 'false']);
  }
});

test('steps and pairs are never shown in the right order', () => {
  for (let seed = 0; seed < 200; seed += 1) {
    const order = present(orderQuestion(['p', 'q', 'r']), seed);
    const match = present(matchQuestion(['x', 'y']), seed);
    expect(order.form === 'order' && order.steps.map(({ id }) => id).join('')).not.toBe('pqr');
    expect(match.form === 'match' && match.right.map(({ id }) => id).join('')).not.toBe('xy');
  }
});
