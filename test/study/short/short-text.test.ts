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
    [asked(['10,000']), '10000'],
    [asked(['10,000']), 'ten thousand'],
    [asked(['10,000']), '10 000'],
    [asked(['10000']), '10,000.0'],
    [asked(['16100']), '16.1k'],
    [asked(['0']), 'zero'],
    [asked(['0']), '0.0'],
    [asked(['2147483647']), '2,147,483,647'],
    [asked(['18446744073709551615']), '18,446,744,073,709,551,615'],
    [asked(['5 m²']), '5 m2'],
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
    [asked(['0640']), '640'],
    [asked(['0']), 'one'],
    [asked(['0']), '0.0000000001'],
    [asked(['10,000']), '10'],
    [asked(['1,2']), '12'],
    [asked(['25']), '2⁵'],
    [asked(['127311923021']), '127311923020'],
    [asked(['127311923021']), '127311923021.01'],
    [asked(['2147483647']), '2147483648'],
    [asked(['9007199254740992']), '9007199254740993'],
    [asked(['999999999999999']), '999999999999998'],
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
  [asked(['10,000']), 'many', 'unreadable'],
  [asked(['0']), 'none', 'unreadable'],
  [asked(['25']), '2⁵', 'unreadable'],
  [FORMAT, 'anything', undefined],
])('where every answer is a number, %o typed %s is read as one', (question, typed, kind) => {
  expect(readDigits(question, typed)?.kind).toBe(kind);
});
