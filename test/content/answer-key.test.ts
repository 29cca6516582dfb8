import { describe, expect, test } from 'vitest';
import {
  keyOfCard,
  keyOfCommand,
  keyOfGenerated,
  keyOfSequence,
  keyOfSet,
  keyOfShort,
} from '../../src/content/answer-key.js';
import { readCatalogue } from '../../src/content/check.js';
import { cleanLine } from '../../src/text/clean.js';
import { exampleTopic, type Plant, sourcesOf } from './example-topic.js';

const text = (...answers: readonly string[]) => keyOfShort({ form: 'text', answers: answers.map(cleanLine) });
const g = { name: 'g', version: 1 };
const figure = (number: number, tolerance = 0) => keyOfShort({ form: 'number', number, tolerance });

// Journals hold these digests: a test that fails here means that every learner's history reads as outdated.
test.each([
  ['single', keyOfSet('single', ['n251']), '058d9b0918cfe492'],
  ['multiple', keyOfSet('multiple', ['b', 'a']), 'cfe6dc7cae48f214'],
  ['match', keyOfSet('match', ['p28', 'p27']), 'edfcf5bf824a7c1f'],
  ['order', keyOfSequence(['b', 'a']), '3cd2c5b911f9de23'],
  ['short', text('Public'), 'b56640ba872e44ec'],
  ['number', keyOfShort({ form: 'number', number: 5, unit: cleanLine('GiB'), tolerance: 0 }), '345caa6e65b8955c'],
  ['command', keyOfCommand(['ls  -l ']), 'a490aa6ffbf3e08f'],
  ['card', keyOfCard('Simple  Storage Service '), '5a89de41d8594d6c'],
  ['generated', keyOfGenerated({ name: 'sizes', version: 1 }, { prefix: [20, 28] }), 'f7be730290097c44'],
])('the key of a %s is for ever', (_kind, key, digest) => {
  expect(key).toBe(digest);
});

describe('the key stays', () => {
  test.each([
    ['when right options change places', keyOfSet('multiple', ['a', 'b']), keyOfSet('multiple', ['b', 'a'])],
    ['when accepted answers change places, case or outer blanks', text('a', 'B '), text('b', 'A')],
    ['when a command is spaced differently', keyOfCommand(['ls -l', 'ls']), keyOfCommand(['ls', 'ls   -l'])],
    ['when the other side of a card changes case or blanks', keyOfCard(' Two  words'), keyOfCard('two Words ')],
    ['when parameters change places', keyOfGenerated(g, { a: [1], b: [2] }), keyOfGenerated(g, { b: [2], a: [1] })],
  ])('%s', (_name, one, other) => {
    expect(one).toBe(other);
  });
});

describe('the key changes', () => {
  test.each([
    ['with the kind', keyOfSet('single', ['a']), keyOfSet('true-false', ['a'])],
    ['with the right options', keyOfSet('single', ['a']), keyOfSet('single', ['b'])],
    ['with the sequence', keyOfSequence(['a', 'b']), keyOfSequence(['b', 'a'])],
    ['with the figure', figure(5), figure(6)],
    ['with the tolerance', figure(5), figure(5, 1)],
    ['with the version of a generator', keyOfGenerated(g, {}), keyOfGenerated({ ...g, version: 2 }, {})],
    ['with the other side of a card', keyOfCard('a'), keyOfCard('b')],
    ['with a further answer', text('a'), text('a', 'b')],
    ['when two ids become one', keyOfSet('multiple', ['a', 'b']), keyOfSet('multiple', ['a,b'])],
  ])('%s', (_name, one, other) => {
    expect(one).not.toBe(other);
  });
});

test('rewording a question keeps its key', () => {
  const keys = (...plants: readonly Plant[]) =>
    readCatalogue(sourcesOf(exampleTopic(plants))).topics[0]?.questions.map(({ key }) => key);
  expect(
    keys(
      ['quiz.yaml', 'How many addresses of', 'What number of addresses of'],
      ['quiz.yaml', 'text: "254"', 'text: "253"'],
      ['quiz.yaml', 'text: "251"', 'text: two hundred and fifty-one'],
      ['quiz.yaml', 'Attach an internet gateway', 'Fasten an internet gateway'],
      ['quiz.yaml', 'right: "11"', 'right: eleven'],
    ),
  ).toEqual(keys());
});
