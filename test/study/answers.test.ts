import { describe, expect, test } from 'vitest';
import { expectedForm, readAnswer } from '../../src/study/answers.js';
import { type Presented, present } from '../../src/study/presentation.js';
import {
  c,
  cardQuestion,
  choiceQuestion,
  matchQuestion,
  orderQuestion,
  shortQuestion,
  trueFalseQuestion,
} from '../support/builders.js';

/** Puts letters on options in the order given, so that rows can be read. */
function inOrder(presented: Presented): Presented {
  if (presented.form !== 'choice') {
    return presented;
  }
  const options = presented.question.options.map((option, i) => ({ ...option, letter: 'abcdef'[i] ?? '' }));
  return { ...presented, options };
}

const single = inOrder(present(choiceQuestion(['two']), 1));
const multiple = inOrder(present(choiceQuestion(['one', 'three']), 1));
const boolean = present(trueFalseQuestion('false'), 1);
const order: Presented = {
  form: 'order',
  question: orderQuestion(['p', 'q', 'r']),
  steps: [
    { letter: 'a', id: c('q'), text: c('Q') },
    { letter: 'b', id: c('r'), text: c('R') },
    { letter: 'c', id: c('p'), text: c('P') },
  ],
};
const match: Presented = {
  form: 'match',
  question: matchQuestion(['x', 'y']),
  left: [
    { n: 1, id: c('x'), text: c('X') },
    { n: 2, id: c('y'), text: c('Y') },
  ],
  right: [
    { letter: 'a', id: c('y'), text: c('YY') },
    { letter: 'b', id: c('x'), text: c('XX') },
  ],
};
const text = present(shortQuestion({ form: 'text', answers: [c('Nitro')] }), 1);
const card = present(cardQuestion(), 1);
const number = present(shortQuestion({ form: 'number', number: 251, tolerance: 0 }), 1);
const seconds = present(shortQuestion({ form: 'number', number: 60, unit: c('seconds'), tolerance: 0 }), 1);
const exitCode = present(shortQuestion({ form: 'text', answers: [c('2')] }), 1);

describe('a line that answers', () => {
  test.each<[string, Presented, string, readonly string[] | string]>([
    ['a letter', single, 'b', ['two']],
    ['a capital letter with blanks', single, '  B ', ['two']],
    ['a digit', single, '2', ['two']],
    ['letters with a comma', multiple, 'a,c', ['one', 'three']],
    ['letters together', multiple, 'ca', ['three', 'one']],
    ['digits with blanks', multiple, '1 3', ['one', 'three']],
    ['t for true', boolean, 't', ['true']],
    ['the word False', boolean, 'False', ['false']],
    ['the letter of false', boolean, 'b', ['false']],
    ['an order', order, 'c a b', ['p', 'q', 'r']],
    ['an order together', order, 'CAB', ['p', 'q', 'r']],
    ['a letter as it is printed', single, 'b)', ['two']],
    ['a letter in brackets', single, '(B)', ['two']],
    ['a letter with a full stop', single, 'b.', ['two']],
    ['letters as they are printed', multiple, 'a) c)', ['one', 'three']],
    ['letters with a word between', multiple, 'a and c', ['one', 'three']],
    ['t as if it were printed', boolean, 't)', ['true']],
    ['an order with arrows', order, 'c) -> a) -> b)', ['p', 'q', 'r']],
    ['letters alone, which fill the rows of a match', match, 'b a', ['x=x', 'y=y']],
    ['the same as they are printed', match, 'b) a)', ['x=x', 'y=y']],
    ['a match as it is printed', match, '1) b) 2) a)', ['x=x', 'y=y']],
    ['a match with arrows', match, '1 → b, 2 → a', ['x=x', 'y=y']],
    ['a match', match, '1b 2a', ['x=x', 'y=y']],
    ['a match with signs', match, '2=a, 1:b', ['x=x', 'y=y']],
    ['a match typed together', match, '1b2a', ['x=x', 'y=y']],
    ['a text as typed', text, ' the Nitro system ', 'the Nitro system'],
    ['a number', number, '251', '251'],
    ['a number in another unit', seconds, '1 minute', '1 minute'],
    ['a number among words of the question', exitCode, 'the 2', 'the 2'],
    ['y for a card that was known', card, ' Y ', 'y'],
    ['the word no for one that was not', card, 'No', 'n'],
  ])('%s', (_name, presented, line, chosen) => {
    expect(readAnswer(presented, line)).toEqual({ kind: 'answer', chosen });
  });
});

describe('a line that answers nothing', () => {
  test.each<[string, Presented, string]>([
    ['nothing', single, '   '],
    ['an unknown letter', single, 'e'],
    ['two letters where one is asked', single, 'ab'],
    ['one letter where two are asked', multiple, 'a'],
    ['the same letter twice', multiple, 'aa'],
    ['three letters where two are asked', multiple, 'abc'],
    ['a word for true or false', boolean, 'maybe'],
    ['an order with a step missing', order, 'c a'],
    ['an order with a step twice', order, 'c a a'],
    ['a match with a number missing', match, '1b'],
    ['a match with an unknown number', match, '1b 3a'],
    ['a match with an unknown letter', match, '1b 2z'],
    ['a match with a number twice', match, '1b 1a'],
    ['a match with a word too many', match, '1b 2a please'],
    ['a word for a number', number, 'many'],
    ['letters alone for too few rows', match, 'b'],
    ['letters alone for too many rows', match, 'b a a'],
    ['nothing for a text', text, ''],
    ['nothing for a card', card, ''],
    ['the other side of a card', card, 'The other side'],
  ])('%s', (_name, presented, line) => {
    expect(readAnswer(presented, line)).toEqual({ kind: 'unreadable', expected: expectedForm(presented) });
  });
});

test.each<[string, Presented, string]>([
  ['Answer in seconds.', seconds, '60 apples'],
  ['Type one number alone.', seconds, '60-90'],
  ['Type the number alone.', exitCode, 'exit status 2'],
])('a number that is not understood is told: %s', (expected, presented, line) => {
  expect(readAnswer(presented, line)).toEqual({ kind: 'unreadable', expected });
});

test.each<[string, Presented]>([
  ['Type one letter from a to d.', single],
  ['Type 2 letters from a to d, for example: a,b', multiple],
  ['Type t for true or f for false.', boolean],
  ['Type all 3 letters in order, for example: c b a', order],
  ['Type a letter for each number, for example: 1b 2a', match],
  ['Type the answer.', text],
  ['Type a number.', number],
  ['Type a number of seconds.', seconds],
  ["Type y if you knew the other side, n if you didn't; an empty line shows it.", card],
])('says: %s', (sentence, presented) => {
  expect(expectedForm(presented)).toBe(sentence);
});
