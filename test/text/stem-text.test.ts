import { expect, test } from 'vitest';
import { backLines, questionLines, stemLines, stemStart } from '../../src/text/stem-text.js';
import { c, cardQuestion } from '../support/builders.js';

const PLAIN = { width: 40, color: false };
const COLOR = { width: 80, color: true };

test('a stem of one line is wrapped', () => {
  expect(stemLines(c('How many addresses of a `/24` subnet can your instances use?'), PLAIN)).toEqual([
    'How many addresses of a `/24` subnet can',
    'your instances use?',
  ]);
});

test('of several lines the last one asks and stands apart; what is given keeps to itself', () => {
  const stem = c(
    'Identity policy: `Allow s3:GetObject on arn:aws:s3:::releases/*`\nSCP: `Allow * on *`\nIs it allowed?',
  );
  expect(stemLines(stem, PLAIN)).toEqual([
    'Identity policy: `Allow s3:GetObject on',
    '  arn:aws:s3:::releases/*`',
    'SCP: `Allow * on *`',
    ' ',
    'Is it allowed?',
  ]);
});

test('in colour only what asks is bold, code is coloured, and its backticks are dropped', () => {
  expect(stemLines(c('Policy: `Allow * on *`\nIs it?'), COLOR)).toEqual([
    'Policy: \u001b[36mAllow * on *\u001b[39m',
    ' ',
    '\u001b[1mIs it?\u001b[22m',
  ]);
});

test('a command in a stem is painted in its parts', () => {
  const [line] = stemLines(c('What does `aws s3 ls --recursive` need?'), COLOR);
  expect(line).toBe(
    ['What does ', 'aws', ' s3 ls ', '\u001b[36m--recursive\u001b[39m', ' need?']
      .map((part) => `\u001b[1m${part}\u001b[22m`)
      .join(''),
  );
});

test('a stem is told apart by its first line', () => {
  expect(stemStart(c('One line.'), PLAIN)).toBe('One line.');
  expect(stemStart(c('First.\nSecond.'), PLAIN)).toBe('First. …');
});

const SIDE = c('Two kinds of `S3` storage that are cheaper to keep:\n  - Glacier\n\n`a\nb`');

test('the sides of a card keep their lines, empty ones too, and each is wrapped by itself', () => {
  const lines = ['Two kinds of `S3` storage that are', 'cheaper to keep:', '  - Glacier', ' ', '`a', 'b`'];
  expect(questionLines({ ...cardQuestion(), stem: SIDE }, PLAIN)).toEqual(lines);
  expect(backLines(SIDE, PLAIN)).toEqual(lines);
});

test('in colour all of a front is bold; code of a line is coloured, backticks that lines part are none', () => {
  const side = c('Of `S3`\n`a\nb`');
  expect(questionLines({ ...cardQuestion(), stem: side }, COLOR)).toEqual([
    '\u001b[1mOf \u001b[22m\u001b[1m\u001b[36mS3\u001b[39m\u001b[22m',
    '\u001b[1m`a\u001b[22m',
    '\u001b[1mb`\u001b[22m',
  ]);
  expect(backLines(side, COLOR)).toEqual(['Of \u001b[36mS3\u001b[39m', '`a', 'b`']);
});

test('of any other question the last line asks', () => {
  expect(questionLines({ kind: 'single', stem: c('Given.\nAsked?') }, PLAIN)).toEqual(['Given.', ' ', 'Asked?']);
});
