import { describe, expect, test } from 'vitest';
import { isRightText, readDigits } from '../../../src/study/short/short-text.js';
import { c } from '../../support/builders.js';

const asked = (answers: readonly string[], stem = 'Which one?') => ({
  stem: c(stem),
  expected: { form: 'text' as const, answers: answers.map(c) },
});

const EXIT = asked(['2'], 'Which exit code does it return?');
const PYTHON = asked(['3.10', 'Python 3.10'], 'Which is the oldest Python version?');
const SOURCE = asked(['hashicorp/azurerm'], 'Which source address do you give?');
const FORMAT = asked(['ROW'], 'Which value must binlog_format have?');
const ACCESS = asked(['aws-waf-logs-'], 'With which prefix must it begin?');

describe('a right answer stays right', () => {
  test.each<[ReturnType<typeof asked>, string]>([
    [FORMAT, 'row'],
    [FORMAT, ' ROW '],
    [FORMAT, '"ROW"'],
    [FORMAT, '`ROW`.'],
    [FORMAT, '“ROW.”'],
    [FORMAT, "'`ROW`'"],
    [FORMAT, 'ROW.'],
    [FORMAT, 'binlog_format=ROW'],
    [FORMAT, 'the value ROW'],
    [PYTHON, 'python3.10'],
    [PYTHON, 'Python 3.10.'],
    [PYTHON, '3.10'],
    [EXIT, 'exit code 2'],
    [EXIT, 'Exit code: 2.'],
    [EXIT, 'two'],
    [EXIT, 'exit code two'],
    [SOURCE, 'source = "hashicorp/azurerm"'],
    [SOURCE, 'HashiCorp/azurerm'],
    [ACCESS, 'aws–waf–logs–'],
    [ACCESS, 'prefix aws-waf-logs-'],
    [asked(['32766']), '32 766'],
    [asked(['[profile dev]']), '[profile  dev]'],
    [asked(['25.in-addr.arpa.']), '25.in-addr.arpa.'],
  ])('%o typed %s', (question, typed) => {
    expect(isRightText(question, typed)).toBe(true);
  });
});

describe('another answer stays wrong', () => {
  test.each<[ReturnType<typeof asked>, string]>([
    [SOURCE, 'hashicorp/azure'],
    [SOURCE, 'azurerm'],
    [SOURCE, 'source'],
    [PYTHON, '3.1'],
    [PYTHON, '3.100'],
    [EXIT, '1'],
    [EXIT, 'exit code 3'],
    [EXIT, 'not 2'],
    [EXIT, ''],
    [FORMAT, 'not ROW'],
    [FORMAT, 'MIXED ROW'],
    [ACCESS, 'aws-waf-log-'],
    [asked(['[profile dev]']), '[profiledev]'],
    [asked(['0640']), '64'],
  ])('%o typed %s', (question, typed) => {
    expect(isRightText(question, typed)).toBe(false);
  });
});

test('a text of many thousand characters is judged at once', () => {
  expect(isRightText(FORMAT, `${'the '.repeat(50_000)}${'.'.repeat(100_000)}x ROW`)).toBe(false);
});

test.each<[ReturnType<typeof asked>, string, string | undefined]>([
  [EXIT, 'exit status 2', 'unreadable'],
  [EXIT, 'changes', 'unreadable'],
  [EXIT, '1 or 2', 'unreadable'],
  [EXIT, '3', 'amount'],
  [EXIT, 'exit code 2', undefined],
  [asked(['640', '0640']), 'chmod 640', 'unreadable'],
  [asked(['32766', '32,766']), '32767', 'amount'],
  [FORMAT, 'anything', undefined],
])('where every answer is a number, %o typed %s is read as one', (question, typed, kind) => {
  expect(readDigits(question, typed)?.kind).toBe(kind);
});
