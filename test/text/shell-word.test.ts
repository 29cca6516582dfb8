import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanLine } from '../../src/text/clean.js';
import { shellPath } from '../../src/text/shell-word.js';

test.each([
  ['my-notes', 'my-notes'],
  ['/home/you/team.notes/aws', '/home/you/team.notes/aws'],
  ['my team notes', "'my team notes'"],
  ["the team's", "'the team'\\''s'"],
  ['~notes', "'~notes'"],
  ['$HOME/notes', "'$HOME/notes'"],
  ['-notes', './-notes'],
  ['Bücher', "'Bücher'"],
  ['', "''"],
  ['C:\\notes\\aws', 'C:\\notes\\aws'],
  ['C:\\my notes', '"C:\\my notes"'],
])('%s is typed %s', (path, typed) => {
  expect(shellPath(path)).toBe(typed);
});

test('a shell hands on the path itself', () => {
  const path = fc
    .string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 30 })
    .filter((text) => !/^[\\-]|^[A-Za-z]:\\/.test(text));
  const paths = fc.sample(path, { numRuns: 200, seed: 7 });
  const line = `printf '%s\\0' ${paths.map(shellPath).join(' ')}`;
  const { stdout } = spawnSync('sh', ['-c', line], { encoding: 'utf8' });
  expect(stdout.split('\0').slice(0, -1)).toEqual(paths.map(cleanLine));
});
