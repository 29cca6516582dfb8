import { expect, test } from 'vitest';
import { cloudcertprep } from '../../src/exchange/cloudcertprep.js';

function read(...questions: readonly object[]) {
  return cloudcertprep.read({ name: 'domain1.json', text: JSON.stringify(questions, undefined, 1) });
}

const CHOICE = {
  id: 'saa-d1-001',
  question: 'Which keys does AWS manage?',
  options: { A: 'SSE-S3', B: 'SSE-C', C: 'SSE-KMS' },
  answer: 'A',
  explanation: 'It has keys of its own.\nThe others let you hold them.',
  isMultiAnswer: false,
};

test('a question keeps its id, and the two paragraphs of its explanation are the reasons', () => {
  const { topics, left } = read(CHOICE);
  expect(left).toEqual([]);
  expect(topics).toEqual([
    {
      title: 'domain1',
      groups: [],
      questions: [
        expect.objectContaining({
          id: 'saa-d1-001',
          kind: 'single',
          stem: 'Which keys does AWS manage?',
          options: [
            expect.objectContaining({ text: 'SSE-S3', correct: true, why: 'It has keys of its own.' }),
            expect.objectContaining({ text: 'SSE-C', correct: false, why: 'The others let you hold them.' }),
            expect.objectContaining({ text: 'SSE-KMS', correct: false, why: 'The others let you hold them.' }),
          ],
        }),
      ],
    },
  ]);
});

test('several answers, an order and pairs make the other kinds', () => {
  const options = { A: 'Create', B: 'Attach', C: 'Route' };
  const { topics, left } = read(
    { ...CHOICE, answer: ['A', 'C'], isMultiAnswer: true },
    {
      id: 'o',
      type: 'ordering',
      question: 'In which order?',
      options,
      correctOrder: ['A', 'C', 'B'],
      explanation: 'So.',
    },
    {
      id: 'm',
      type: 'matching',
      question: 'What goes with what?',
      options,
      targets: { 1: 'one', 2: 'two', 3: 'three' },
      correctMatches: { A: '2', B: '1', C: '3' },
    },
    {
      id: 'n',
      type: 'matching',
      question: 'What goes with what, from the other side?',
      options,
      targets: { 1: 'one', 2: 'two', 3: 'three' },
      correctMatches: { 1: 'B', 2: 'A', 3: 'C' },
    },
  );
  expect(left).toEqual([]);
  expect(
    topics[0]?.questions.map((question) => {
      switch (question.kind) {
        case 'order':
          return question.steps.map(({ text }) => text);
        case 'match':
          return question.pairs.map((pair) => `${pair.left}=${pair.right}`).sort();
        default:
          return question.kind;
      }
    }),
  ).toEqual([
    'multiple',
    ['Create', 'Route', 'Attach'],
    ['Attach=one', 'Create=two', 'Route=three'],
    ['Attach=one', 'Create=two', 'Route=three'],
  ]);
});

test.each([
  ['an answer without its option', { ...CHOICE, answer: 'E' }, 'Its answer is `E`, and no option is called so'],
  ['no text', { ...CHOICE, question: '' }, 'It has no question'],
  ['no options', { id: 'x', question: 'a', options: 3, answer: 'A' }, 'Its answer is `A`, and no option is called so'],
  [
    'an order that names what is not there',
    { type: 'ordering', question: 'a', options: { A: 'b' }, correctOrder: ['A', 'B', 'C'] },
    'One of its steps is empty',
  ],
  [
    'pairs without targets',
    { type: 'matching', question: 'a', options: { A: 'b', B: 'c', C: 'd' }, correctMatches: { A: 1, B: 2, C: 3 } },
    'One side of a pair is empty',
  ],
])('%s: the question is left out with its line', (_name, question, sentence) => {
  const { topics, left } = read(CHOICE, question);
  expect([topics[0]?.questions.length, left]).toEqual([1, [{ line: 14, reason: sentence }]]);
});

test('what is no JSON is said so', () => {
  const { topics, left } = cloudcertprep.read({ name: 'x', text: '[{]' });
  expect(topics).toEqual([]);
  expect(left[0]?.reason).toMatch(/^This is no JSON: /);
});
