import { describe, expect, test } from 'vitest';
import { exportedText, notWrittenLines } from '../../src/text/export-text.js';
import { importedText, leftOutLines, mergedText } from '../../src/text/import-text.js';
import { c } from '../support/builders.js';

describe('what was left out of an import', () => {
  test('is said a line each', () => {
    expect(leftOutLines(c('deck.txt'), [{ line: 7, reason: c('It has no question') }])).toBe(
      'deck.txt:7 It has no question.\n',
    );
  });

  test('is cut where it would fill the screen', () => {
    const left = Array.from({ length: 102 }, (_, index) => ({ line: index + 1, reason: c('It has no question') }));
    const lines = leftOutLines(c('deck.txt'), left, c('awsstudy x --json')).split('\n');
    expect(lines).toHaveLength(102);
    expect(lines.at(-2)).toBe('2 more things left out; this lists them all: awsstudy x --json');
    expect(leftOutLines(c('deck.txt'), left).split('\n').at(-2)).toBe('2 more things left out.');
  });

  test.each([
    ['It stands outside of a card: Missing answer?', 'x:1 It stands outside of a card: Missing answer?\n'],
    ['It stands outside of a card: durabili…', 'x:1 It stands outside of a card: durabili…\n'],
  ])('%s: ends in one sign', (reason, line) => {
    expect(leftOutLines(c('x'), [{ line: 1, reason: c(reason) }])).toBe(line);
  });

  test('is nothing where nothing was', () => {
    expect(leftOutLines(c('deck.txt'), [])).toBe('');
  });
});

test.each([
  [
    [{ id: c('deck/s3'), questions: 12, commands: 0 }],
    0,
    'Imported 12 questions in 1 topic as the pack `deck`.\nNext: awsstudy quiz deck/s3\n',
  ],
  [
    [
      { id: c('deck/s3'), questions: 0, commands: 1 },
      { id: c('deck/ec2'), questions: 1, commands: 3 },
    ],
    2,
    'Imported 1 question and 4 commands in 2 topics as the pack `deck`. Left out: 2 things.\nNext: awsstudy quiz deck\n',
  ],
  [
    [
      { id: c('deck/s3'), questions: 0, commands: 1 },
      { id: c('deck/ec2'), questions: 0, commands: 3 },
    ],
    0,
    'Imported 4 commands in 2 topics as the pack `deck`.\nNext: awsstudy cheatsheet deck\n',
  ],
])('an import is summed up with what to type next', (topics, left, text) => {
  expect(importedText({ name: c('deck'), isTopics: true }, topics, left)).toBe(text);
});

test('where the name of the pack is that of a topic of ours, its first topic comes next', () => {
  const topics = ['one', 'two'].map((topic) => ({ id: c(`vpc/${topic}`), questions: 1, commands: 0 }));
  expect(importedText({ name: c('vpc'), isTopics: false }, topics, 0)).toContain('\nNext: awsstudy quiz vpc/one\n');
});

test.each([
  [{ added: 2, known: 40, left: 0 }, 'Added 2 entries; 40 were here already.\n'],
  [{ added: 1, known: 0, left: 1 }, 'Added 1 entry; 0 were here already. Left out: 1 line.\n'],
])('answers of another machine are counted', (merged, text) => {
  expect(mergedText(merged)).toBe(text);
});

test('what a format can not say is counted by its reason', () => {
  const reasons = ['It is computed anew', 'Aiken has only one', 'It is computed anew'];
  expect(notWrittenLines(reasons.map((reason) => ({ id: c('x'), reason: c(reason) })))).toBe(
    'Not written (2): It is computed anew.\nNot written (1): Aiken has only one.\n',
  );
  expect(notWrittenLines([])).toBe('');
});

test('what was exported is counted with its place', () => {
  expect(exportedText({ place: c('a.txt'), written: 40 })).toBe('Wrote 40 entries to a.txt.\n');
  expect(exportedText({ place: c('a.txt'), written: 1 })).toBe('Wrote 1 entry to a.txt.\n');
});
