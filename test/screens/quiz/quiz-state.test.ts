import { expect, test } from 'vitest';
import { contextOf, isMarked, reduceQuiz } from '../../../src/screens/quiz/quiz-state.js';
import {
  choiceQuestion,
  matchQuestion,
  orderQuestion,
  shortQuestion,
  trueFalseQuestion,
} from '../../support/builders.js';
import { addresses, gateways, pressed, quizOf } from './quiz-builders.js';

const short = shortQuestion({ form: 'number', number: 5, tolerance: 0 });

test.each([
  ['a single choice', choiceQuestion(['two']), 'single'],
  ['several choices', choiceQuestion(['two', 'four']), 'multiple'],
  ['true or false', trueFalseQuestion('true'), 'true-false'],
  ['a short answer', short, 'field'],
  ['an order', orderQuestion(), 'field'],
  ['a match', matchQuestion(), 'field'],
] as const)('%s is answered with the keys of the context %3$s', (_kind, question, context) => {
  expect(contextOf(quizOf(question))).toBe(context);
});

test('the keys are those of the verdict after an answer, of the result at the end, of the help over all', () => {
  const answered = pressed(quizOf(addresses), 'a', 'Enter');
  expect(contextOf(answered)).toBe('verdict');
  expect(contextOf(pressed(answered, '?'))).toBe('help');
  expect(contextOf(pressed(answered, '?', '?'))).toBe('verdict');
  expect(contextOf(pressed(answered, 'Enter'))).toBe('result');
});

test.each(['a', '1'])('%s chooses the first option', (key) => {
  expect(pressed(quizOf(addresses), key).draft).toMatchObject({ chosen: [0] });
});

test.each([
  ['t', 0],
  ['f', 1],
  ['a', 0],
  ['2', 1],
] as const)('%s answers a true-false question with option %i', (key, option) => {
  expect(pressed(quizOf(trueFalseQuestion('true')), key).draft).toMatchObject({ chosen: [option] });
});

test('Enter without a choice says what is missing, and the next key takes the sentence away', () => {
  const refused = pressed(quizOf(addresses), 'Enter');
  expect(refused).toMatchObject({ notice: 'Choose an option first, by its letter.', session: { phase: 'asking' } });
  expect(pressed(refused, 'b').notice).toBeUndefined();
});

test('Enter after Enter goes on to the next question, with nothing chosen', () => {
  const next = pressed(quizOf(addresses, gateways), 'b', 'Enter', 'Enter');
  expect(next).toMatchObject({
    session: { phase: 'asking', turn: { n: 2 } },
    draft: { cursor: undefined, chosen: [] },
  });
});

test('Space chooses the option under the cursor, and takes it back', () => {
  const chosen = pressed(quizOf(gateways), 'Down', 'Down', 'Space');
  expect(chosen.draft).toMatchObject({ cursor: 1, chosen: [1] });
  expect(pressed(chosen, 'Space').draft).toMatchObject({ cursor: 1, chosen: [] });
  expect(pressed(quizOf(gateways), 'Space').draft).toMatchObject({ chosen: [] });
});

test('in a text field letters are text, also those that are keys elsewhere', () => {
  const typed = pressed(quizOf(short), 'q', 'h', '?', 'm', 'Left', 'Backspace');
  expect(typed.draft).toMatchObject({ field: { text: 'qhm', cursor: 2 } });
});

test('the hint is shown on demand', () => {
  expect(pressed(quizOf(addresses), 'h').session).toMatchObject({ hint: true });
  expect(pressed(quizOf({ ...short, hint: addresses.stem }), 'Ctrl-T').session).toMatchObject({ hint: true });
});

test('a question without a hint says so, and costs nothing', () => {
  expect(pressed(quizOf(gateways), 'h')).toMatchObject({
    notice: 'This question has no hint.',
    session: { hint: false },
  });
});

test.each([
  ['m', addresses],
  ['Ctrl-F', short],
] as const)('%s marks the question, and takes the mark off', (key, question) => {
  const marked = pressed(quizOf(question), key);
  expect(marked.marked).toEqual([`aws/vpc:${question.id}`]);
  expect(isMarked(marked)).toBe(true);
  expect(isMarked(pressed(marked, key))).toBe(false);
});

test('a mark stays with its question', () => {
  const next = pressed(quizOf(addresses, gateways), 'm', 'a', 'Enter', 'Enter');
  expect(isMarked(next)).toBe(false);
  expect(next.marked).toEqual(['aws/vpc:usable-ips-24']);
});

test('what could not be saved stays known until something is saved', () => {
  const saving = { saved: false, waiting: 2, reason: addresses.stem } as const;
  const answered = pressed(quizOf(addresses, gateways), 'a', 'Enter');
  const unsaved = reduceQuiz(answered, { kind: 'mark', saving });
  expect(pressed(unsaved, 'Enter').saving).toEqual(saving);
  expect(pressed(unsaved, 'm').saving).toEqual({ saved: true });
});

test('an answer, a page and a new question start at what matters, however far the last was scrolled', () => {
  const scrolled = reduceQuiz(quizOf(addresses, gateways), { kind: 'scroll', offset: 7 });
  expect(scrolled.offset).toBe(7);
  expect(pressed(scrolled, 'b').offset).toBeUndefined();
  expect(pressed(scrolled, '?').offset).toBeUndefined();
});

test('keys that belong to answering change nothing once the answer is given', () => {
  const answered = pressed(quizOf(addresses), 'a', 'Enter');
  expect(reduceQuiz(answered, { kind: 'choose', option: 1 })).toEqual(answered);
  expect(reduceQuiz(answered, { kind: 'hint' })).toEqual(answered);
});
