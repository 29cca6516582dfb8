import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineOf, withLineApart } from '../src/typed-line.js';

const OPTIONS = [
  { long: '--plain', required: false },
  { long: '--json', required: false },
  { long: '--width', required: true },
  { short: '-V', long: '--version', required: false },
];

describe('what stands behind the first word of a line belongs to the line', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['word by word', ['explain', 'aws', 's3', 'ls'], ['explain', '--', 'aws', 's3', 'ls']],
    ['options like ours', ['explain', 'aws', '--json'], ['explain', '--', 'aws', '--json']],
    [
      'options of ours in front',
      ['explain', '--width', '60', '--json', 'df', '-h'],
      ['explain', '--width', '60', '--json', '--', 'df', '-h'],
    ],
    [
      'options in front of the command',
      ['--width', '60', 'explain', 'df', '-h'],
      ['--width', '60', 'explain', '--', 'df', '-h'],
    ],
    ['a value in the option itself', ['explain', '--width=60', 'df'], ['explain', '--width=60', '--', 'df']],
  ])('%s', (_what, typed, parsed) => {
    expect(withLineApart(typed, OPTIONS)).toEqual(parsed);
  });

  test.each<[string, readonly string[]]>([
    ['a line in quotes', ['explain', 'aws s3 ls', '--json']],
    ['stdin', ['explain', '-', '--json']],
    ['dashes that are there', ['explain', '--', 'aws', '--json']],
    ['no line', ['explain', '--help']],
    ['nothing', []],
    ['another command', ['show', 'explain', '--json']],
    ['another command behind an option', ['--width', 'explain', 'list', '--json']],
  ])('but for %s', (_what, typed) => {
    expect(withLineApart(typed, OPTIONS)).toEqual(typed);
  });
});

describe('words become the line that they were typed as', () => {
  test.each<[readonly string[], string]>([
    [['aws s3 ls "a b"'], 'aws s3 ls "a b"'],
    [['aws', 's3', 'cp', 'my file', 's3://<bucket>/'], "aws s3 cp 'my file' s3://<bucket>/"],
    [['--query', 'Vpcs[0]'], "--query 'Vpcs[0]'"],
    [['echo', "it's"], "echo 'it'\\''s'"],
    [['echo', ''], "echo ''"],
    [['a', '<B>'], "a '<B>'"],
    [[], ''],
  ])('%j', (words, line) => {
    expect(lineOf(words)).toBe(line);
  });

  test('a shell takes the line apart into the same words', () => {
    const word = fc.string({ unit: fc.constantFrom(...'ab "\'\\$`*?[]{}()<>|&;#~=!\n\t-é') });
    fc.assert(
      fc.property(fc.array(word, { minLength: 2, maxLength: 6 }), (words) => {
        const line = lineOf(['printf', '%s\\0', ...words]);
        expect(execFileSync('sh', ['-c', line], { encoding: 'utf8' }).split('\0')).toEqual([...words, '']);
      }),
      { numRuns: 40 },
    );
  });
});
