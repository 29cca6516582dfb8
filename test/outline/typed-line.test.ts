import { describe, expect, test } from 'vitest';
import { nextWord, readTypedLine } from '../../src/outline/typed-line.js';
import { OUTLINE } from './outline.js';

const read = (line: string) => readTypedLine(OUTLINE, line === '' ? [] : line.split(' '));

describe('a line up to the cursor', () => {
  test.each([
    ['', 'awsstudy', []],
    ['--plain', 'awsstudy', []],
    ['quiz vpc', 'quiz', ['vpc']],
    ['cheat s3', 'cheatsheet', ['s3']],
    ['--width 60 quiz --count 3 vpc --all s3', 'quiz', ['vpc', 's3']],
    ['quiz --count=3 vpc', 'quiz', ['vpc']],
    ['exam set saa-c03', 'set', ['saa-c03']],
    ['exam saa-c03 set', 'exam', ['saa-c03', 'set']],
    ['show -- --odd', 'show', ['--odd']],
  ])('%s', (line, command, words) => {
    const typed = read(line);
    expect([typed?.command.names[0], typed?.words]).toEqual([command, words]);
  });

  test('names no command of ours', () => {
    expect(read('nosuch vpc')).toBeUndefined();
  });
});

describe('an option waits for its value', () => {
  test.each([
    ['quiz --level', '--level'],
    ['stats --exam', '--exam'],
    ['quiz --level recall', undefined],
    ['quiz --all', undefined],
    ['quiz --level=', undefined],
    ['quiz -- --level', undefined],
    // A value that may be left out gives way to the next option.
    ['stats --exam --plain', undefined],
  ])('%s', (line, name) => {
    expect(read(line)?.awaited?.names[0]).toBe(name);
  });
});

test.each([
  ['show', 'topic'],
  ['show vpc', 'section'],
  ['show vpc nat-gateway', undefined],
  ['quiz', 'topic'],
  ['quiz vpc s3', 'topic'],
  ['list', undefined],
])('behind `%s` comes: %s', (line, word) => {
  const typed = read(line);
  expect(typed && nextWord(typed)?.name).toBe(word);
});
