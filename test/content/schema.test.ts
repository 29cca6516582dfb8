import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseQuiz } from '../../src/content/quiz.js';
import type { Problem } from '../../src/study/problem.js';
import { exampleFile, exampleTopic, type Plant, topicsFile } from './example-topic.js';
import { QUIZ_FAULTS } from './quiz-faults.js';
import { QUIZ_KEY_FAULTS } from './quiz-key-faults.js';

const isValid = new Ajv({ strict: true, strictTypes: false, strictRequired: false, allErrors: false }).compile(
  JSON.parse(topicsFile('quiz.schema.json')),
);

function isReadable(text: string): boolean {
  const problems: Problem[] = [];
  parseQuiz({ path: 'quiz.yaml', text }, problems);
  return problems.length === 0;
}

function quizWith(...plants: readonly Plant[]): string {
  return exampleTopic(plants).quiz?.text ?? '';
}

/** Rules that look beyond a single value: a schema can't tell what they tell. */
const BEYOND_SCHEMA: readonly string[] = [
  'duplicate-id',
  'duplicate-text',
  'right-options',
  'shell',
  'required-option',
  'unknown-section',
  'unknown-task',
  'unknown-generator',
  'generator-range',
  // The faults of this rule are texts of nothing but an invisible sign.
  'empty-text',
];

const FAULTS = [...QUIZ_KEY_FAULTS, ...QUIZ_FAULTS].filter(({ rule }) => !BEYOND_SCHEMA.includes(rule));

test('schema and parser agree that the example is a quiz', () => {
  expect(isValid(parse(exampleFile('quiz.yaml')))).toBe(true);
  expect(isReadable(exampleFile('quiz.yaml'))).toBe(true);
});

test('there are faults to agree on', () => {
  expect(FAULTS.length).toBeGreaterThan(30);
});

describe('schema and parser both refuse', () => {
  test.each(FAULTS.map(({ rule, message, plants }) => [rule, message, plants] as const))(
    '%s: %s',
    (_rule, _message, plants) => {
      const text = quizWith(...plants);
      expect(isReadable(text)).toBe(false);
      expect(isValid(parse(text))).toBe(false);
    },
  );
});

describe('schema and parser agree on', () => {
  test.each<[string, boolean, ...Plant[]]>([
    ['a single with two options', true, ['quiz.yaml', / {6}- \{id: n25[46].*\n/g, '']],
    ['a single with one option', false, ['quiz.yaml', / {6}- \{id: n25[046].*\n/g, '']],
    [
      'a multiple with two options',
      false,
      ['quiz.yaml', / {6}- \{id: (?:wide-subnet|larger-web|more-routes).*\n/g, ''],
    ],
    ['an order of three steps', true, ['quiz.yaml', / {6}- \{id: reach.*\n/, '']],
    ['a match of two pairs', false, ['quiz.yaml', / {6}- \{id: p26.*\n/, '']],
    ['a number with a fraction and a tolerance', true, ['quiz.yaml', 'number: 5', 'number: 5.5\n    tolerance: 0.1']],
    ['a number without a unit', true, ['quiz.yaml', '    unit: addresses\n', '']],
    ['a command without options', true, ['quiz.yaml', / {4}required:\n.*\n {4}optional: .*\n/, '']],
    ['an empty list of needed options', true, ['quiz.yaml', 'optional: [--output]', 'optional: []']],
    [
      'a generated question with a stem',
      true,
      ['quiz.yaml', 'generator: subnet', 'stem: How many?\n    generator: subnet'],
    ],
    [
      'ranges of words',
      true,
      ['quiz.yaml', 'ranges: {prefix: [20, 28]}', 'ranges: {ask: [usable, prefix], prefix: [20, 28]}'],
    ],
    ['ranges without values', false, ['quiz.yaml', 'ranges: {prefix: [20, 28]}', 'ranges: {prefix: []}']],
    [
      'a stem of two lines',
      false,
      ['quiz.yaml', 'stem: How many addresses of', 'stem: |\n      How many\n      addresses of'],
    ],
    [
      'a stem that ends in a line break',
      true,
      ['quiz.yaml', 'stem: How many addresses of', 'stem: |\n      How many addresses of'],
    ],
    ['a blank stem', false, ['quiz.yaml', /stem: How many addresses of.*/, 'stem: "  "']],
    ['corrections', true, ['quiz.yaml', 'certainty: verified', 'corrects: [vpc-3, ec2-12]']],
    [
      'a card with a hint',
      true,
      ['quiz.yaml', 'answer: Among the five', 'hint: Five uses.\n    answer: Among the five'],
    ],
    [
      'a card whose sides have several lines',
      true,
      ['quiz.yaml', /stem: Why can't you.*/, 'stem: |\n      Why?\n\n      Since when?'],
      ['quiz.yaml', /answer: Among the five.*/, `answer: "a${'\\na'.repeat(59)}\\n\\n"`],
    ],
    ['a card with an empty side', false, ['quiz.yaml', /answer: Among the five.*/, 'answer: " \\n "']],
    ['a card without its other side', false, ['quiz.yaml', / {4}answer: Among the five.*\n/, '']],
    [
      'a card with a reason',
      false,
      ['quiz.yaml', 'answer: Among the five', 'why: It is so.\n    answer: Among the five'],
    ],
    ['an id of 64 signs', true, ['quiz.yaml', 'id: usable-ips-24', `id: ${'a'.repeat(64)}`]],
    ['an id of 65 signs', false, ['quiz.yaml', 'id: usable-ips-24', `id: ${'a'.repeat(65)}`]],
    ['a reserved id', false, ['quiz.yaml', 'id: usable-ips-24', 'id: lpt1']],
    ['a source without its day', false, ['quiz.yaml', / {4}checked: .*\n/, '']],
    ['a source that is a bare word', false, ['quiz.yaml', /source: .*/, 'source: https://localhost']],
    ['no question at all', false, ['quiz.yaml', /questions:[\s\S]*/, 'questions: []\n']],
    ['a list of questions without a key', false, ['quiz.yaml', /[\s\S]*/, '- id: a\n']],
    ['an empty file', false, ['quiz.yaml', /[\s\S]*/, '\n']],
  ])('%s', (_name, isFine, ...plants) => {
    const text = quizWith(...plants);
    expect(isReadable(text)).toBe(isFine);
    expect(isValid(parse(text))).toBe(isFine);
  });
});
