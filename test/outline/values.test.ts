import { expect, test } from 'vitest';
import { hasValues } from '../../src/outline/values.js';
import { everyCommand } from './outline.js';

/** What nobody can complete, because anything can stand there. */
const FREE = ['words', 'number', 'columns', 'date', 'letter', 'line', 'placeholder=value', 'name'];

const words = everyCommand().flatMap(({ path, command: { words, options } }) => [
  ...words.map((word) => [path, word] as const),
  ...options.flatMap(({ flags, value }) => (value === undefined ? [] : [[`${path} ${flags}`, value] as const])),
]);

test('the program has words to complete', () => {
  expect(words.length).toBeGreaterThan(30);
});

test.each(words)('%s: its word is completed, or one that anything can stand for', (_path, { name, choices }) => {
  // A new kind of word: give it a row in src/outline/values.ts, or its option a parser made by `choiceOf`.
  expect(choices.length > 0 || hasValues(name) || FREE.includes(name), `what stands for ${name}?`).toBe(true);
});
