import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { explain } from '../../../src/study/drills/explanation.js';
import { plainExplanation } from '../../../src/text/explanation-text.js';
import { c } from '../../support/builders.js';
import { SHEETS } from './cheatsheet-commands.js';
import { TABLE } from './command-questions.js';

const explained = (line: string) => explain(c(line), { table: TABLE, sheets: SHEETS });

/** Gives a line's parts and warnings as a pipe gets them. */
const rows = (line: string) =>
  plainExplanation({ ...explained(line), read: [] })
    .trimEnd()
    .replaceAll('\t', ' | ')
    .split('\n');

/** A head, below it what is said of its parts, indented; `\n` in the head is the end of a line. */
const LINES = readFileSync(new URL('explained.txt', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n\n')
  .map((block): readonly [string, readonly string[]] => {
    const [head = '', ...parts] = block.split('\n');
    return [head.replaceAll('\\n', '\n'), parts.map((part) => part.trim())];
  });

describe('a line is explained part by part, with what costs and destroys', () => {
  test('there are enough of them', () => {
    expect(LINES.length).toBeGreaterThan(60);
  });

  test.each(LINES)('%s', (line, parts) => {
    expect(rows(line)).toEqual(parts);
  });
});

describe('the commands of the cheatsheets', () => {
  const all = SHEETS.map((entry) => ({ entry, ...explained(entry.command) }));

  test('are there', () => {
    expect(all.length).toBeGreaterThan(1_700);
  });

  test('have no part of the AWS CLI that is unknown', () => {
    const unknown = all.filter(({ parts }) => parts.some(({ role }) => role.is === 'unknown'));
    expect(unknown.map(({ entry }) => entry.command)).toEqual([]);
  });

  test('have options of other programs that are unknown only where nothing is known of the program', () => {
    const unknown = all.flatMap(({ entry, parts }) => {
      const isUnknown = parts.some(({ role }) => role.is === 'program' && !role.isKnown);
      return !isUnknown && parts.some(({ role }) => role.is === 'unknown-here') ? [entry.command] : [];
    });
    // The boot before this one: a number, though it looks like an option.
    expect(unknown).toEqual(['journalctl -b -1 -e']);
  });

  test('are related to themselves where a command of theirs is known', () => {
    const lost = all.filter(({ entry, operations, related }) => {
      const isKnown = operations.length > 0 && related.length > 0;
      return isKnown && !related.some(({ command }) => command === entry.command);
    });
    // Several commands that differ in their values alone, more than are named.
    expect(lost.length).toBeLessThan(all.length / 50);
  });

  test('that are marked are warned of', () => {
    const alone = all.filter(({ entry, operations }) => entry.mark !== undefined && operations.length === 1);
    const silent = alone.filter(({ entry, warnings }) => !warnings.some(({ mark }) => mark === entry.mark));
    expect(alone.length).toBeGreaterThan(200);
    expect(silent.map(({ entry }) => entry.command)).toEqual([]);
  });
});

describe('what costs or destroys is warned of wherever it stands', () => {
  test.each<[string, readonly string[]]>([
    ['aws ec2 run-instances --image-id ami-1 --count 2 --instance-type t3.micro', ['aws ec2 run-instances costs']],
    ['aws ec2 run-instances --image-id ami-1 --dry-run', []],
    ['aws ec2 allocate-address', ['aws ec2 allocate-address costs']],
    ['aws s3 sync . s3://b', []],
    ["sh -c 'aws s3 rb s3://b'", ['aws s3 rb destructive, sure']],
    ["sh -c 'AWS_PROFILE=a aws s3 rb s3://b'", ['aws s3 rb destructive, sure']],
    ['bash -lc "aws s3 rb s3://b"', ['aws s3 rb destructive, sure']],
    ['eval aws s3 rb s3://x', ['aws s3 rb destructive, sure']],
    ["eval 'aws s3 rb s3://x'", ['aws s3 rb destructive, sure']],
    ['/usr/local/bin/aws s3 rb s3://x', ['aws s3 rb destructive, sure']],
    ['if df; then aws s3 rb s3://x; fi', ['aws s3 rb destructive, sure']],
    ["ssh web 'aws s3 rb s3://x'", ['aws s3 rb destructive, sure']],
    ['ssh web rm x', ['rm destructive']],
    ['find . -delte', ['find destructive']],
    ['cat <(aws s3 rb s3://x)', ['aws s3 rb destructive, sure']],
    ['ls | xargs rm', ['rm destructive']],
    ['rm x', ['rm destructive']],
    ['\\rm x', ['rm destructive']],
    ['find . -delete', ['find destructive']],
    ["find . -name '*.log' -exec rm {} \\;", ['rm destructive']],
    ['find . -exec rm {} + -delete', ['find destructive', 'rm destructive']],
    ["find . -name '*.log'", []],
  ])('%s', (line, expected) => {
    const told = explained(line).warnings.map(
      ({ command, mark, isSure }) => `${command} ${mark}${isSure ? ', sure' : ''}`,
    );
    expect(told).toEqual(expected);
  });

  test('without a cheatsheet, too, where files are removed', () => {
    const warned = (line: string) => explain(c(line), { table: TABLE, sheets: [] }).warnings;
    expect(warned('rm x')).toEqual([{ command: 'rm', mark: 'destructive', isSure: false }]);
    expect(warned('find . -delete')).toEqual([{ command: 'find', mark: 'destructive', isSure: false }]);
    expect(warned('ls')).toEqual([]);
  });

  test('but not where a cheatsheet does the same without harm', () => {
    const entry = (command: string, mark?: 'costs') => ({
      topic: c('s3'),
      group: c('Lists'),
      command: c(command),
      meaning: c('Some meaning'),
      ...(mark && { mark }),
    });
    const costly = entry('aws s3 ls --request-payer', 'costs');
    const warned = (...sheets: ReturnType<typeof entry>[]) =>
      explain(c('aws s3 ls s3://b'), { table: TABLE, sheets }).warnings;
    expect(warned(costly)).toMatchObject([{ mark: 'costs', isSure: false, because: 'Some meaning' }]);
    expect(warned(costly, entry('aws s3 ls --recursive'))).toEqual([]);
  });
});

test('without cheatsheets a line is explained by the table alone', () => {
  const { parts, warnings, related } = explain(c('aws s3 rm s3://<bucket>/<key>'), { table: TABLE, sheets: [] });
  expect(parts.some(({ use }) => use !== undefined)).toBe(false);
  expect(warnings).toEqual([{ command: 'aws s3 rm', mark: 'destructive', isSure: true }]);
  expect(related).toEqual([]);
});

test('what is related has the same options first', () => {
  expect(explained('aws s3 sync . s3://<bucket> --delete').related[0]?.meaning).toBe(
    'Mirror: also delete what the source lacks',
  );
});

test('what is for one file alone goes last where that is another one', () => {
  const first = (line: string) => explained(line).related[0]?.command;
  expect(first('ls')).toBe('ls -la <path>');
  expect(first('ls -l')).toBe('ls -la <path>');
  expect(first('ls -l /dev/kvm')).toBe('ls -l /dev/kvm');
});

test('two substitutions in one word are two commands', () => {
  const { operations } = explained('echo $(aws sts get-caller-identity)$(aws s3 ls)');
  expect(operations).toEqual(['aws sts get-caller-identity', 'aws s3 ls']);
});

test.each([
  '$('.repeat(300),
  "'".repeat(999),
  'aws '.repeat(300),
  '<'.repeat(900),
  '<('.repeat(300),
  '\\\n'.repeat(400),
  '{ '.repeat(300),
  'find -exec '.repeat(200),
  'eval '.repeat(300),
  'ssh a '.repeat(250),
])('hostile lines end at once: %#', (line) => {
  expect(explained(line).parts.length).toBeLessThan(1_000);
});
