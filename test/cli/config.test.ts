import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ESCAPE } from '../../src/text/painted.js';
import { Home } from '../support/program.js';

const STYLE = new RegExp(`${ESCAPE}\\[[0-9;]*m`, 'g');

let home: Home;
beforeEach(() => {
  home = new Home();
});
afterEach(() => home.remove());

const config = (...args: readonly string[]) => home.run(['config', ...args]);
const file = () => readFileSync(join(home.folder, 'config.json'), 'utf8');

describe('config list', () => {
  test('gives a setting a line in a pipe: name, value, default, meaning', () => {
    config('set', 'retention', '0.85');
    const { code, stdout, stderr } = config('list');
    expect([code, stderr]).toEqual([0, '']);
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => line.split('\t')),
    ).toEqual([
      ['retention', '0.85', '0.9', expect.stringContaining('Share of the questions')],
      ['newCardsPerDay', '20', '20', expect.any(String)],
      ['reviewsPerDay', '200', '200', expect.any(String)],
      ['longestInterval', '36500', '36500', expect.any(String)],
      ['confidence', 'off', 'off', expect.any(String)],
      ['exam', '', '', expect.any(String)],
      ['examDate', '', '', expect.any(String)],
      ['dailyGoal', '0', '0', expect.any(String)],
      ['color', 'auto', 'auto', expect.any(String)],
      ['width', '0', '0', expect.any(String)],
      ['pager', 'auto', 'auto', expect.any(String)],
    ]);
  });

  test('is what `config` alone does', () => {
    expect(config().stdout).toBe(config('list').stdout);
  });

  test('sets them for people at a width', () => {
    config('set', 'newCardsPerDay', '5');
    const { stdout } = config('list', '--width', '60');
    expect(stdout).toContain(
      ' newCardsPerDay  5  (by default 20)\n   How many new questions a day `awsstudy review` brings at\n   most.\n   It is a whole number from 0 to 1000.\n',
    );
    expect(stdout).toContain(' exam  not set\n');
  });

  test('has them all as JSON', () => {
    const { settings } = JSON.parse(config('--json').stdout) as { readonly settings: readonly object[] };
    expect(settings).toHaveLength(11);
    expect(settings[4]).toEqual({
      name: 'confidence',
      value: 'off',
      default: 'off',
      meaning: 'Whether you are asked how sure you are before you see the verdict.',
      allowed: 'on or off',
    });
  });

  test('says on stderr what can not be used, and uses the default', () => {
    const path = join(home.folder, 'config.json');
    writeFileSync(path, '{"retention": 7}');
    expect(config('get', 'retention')).toEqual({
      code: 0,
      stdout: '0.9\n',
      stderr: `The setting retention in \`${path}\` must be a number from 0.7 to 0.97; 0.9 is used. Correct it there.\n`,
    });
  });
});

describe('config set, get and unset', () => {
  test('a value that was set is there until it is unset', () => {
    expect(config('set', 'longestInterval', '180')).toEqual({ code: 0, stdout: 'longestInterval: 180\n', stderr: '' });
    expect(config('get', 'longestInterval').stdout).toBe('180\n');
    expect(file()).toBe('{\n  "longestInterval": 180\n}\n');
    expect(config('unset', 'longestInterval').stdout).toBe('longestInterval: 36500\n');
    expect(file()).toBe('{}\n');
  });

  test('they speak JSON', () => {
    expect(JSON.parse(config('set', 'confidence', 'on', '--json').stdout)).toEqual({ name: 'confidence', value: 'on' });
    expect(JSON.parse(config('get', 'confidence', '--json').stdout)).toEqual({ name: 'confidence', value: 'on' });
    expect(JSON.parse(config('unset', 'confidence', '--json').stdout)).toEqual({ name: 'confidence', value: 'off' });
  });

  test('an empty value is told to be none', () => {
    expect(config('set', 'exam', 'SAA-C03').stdout).toBe('exam: saa-c03\n');
    expect(config('set', 'exam', '').stdout).toBe('exam: not set\n');
  });

  test('an exam without its day, or a day without its exam, names the command that sets both', () => {
    expect(config('set', 'examDate', '2099-03-01')).toEqual({
      code: 0,
      stdout: 'examDate: 2099-03-01\n',
      stderr: 'The exam of that day is not set. For example, `awsstudy exam set saa-c03 2099-03-01` sets both.\n',
    });
    expect(config('set', 'exam', 'clf-c02')).toEqual({ code: 0, stdout: 'exam: clf-c02\n', stderr: '' });
    expect(config('unset', 'examDate').stderr).toBe('');
    expect(config('set', 'exam', 'clf-c02').stderr).toBe(
      'The day of clf-c02 is not set. For example, `awsstudy exam set clf-c02 2027-03-01` sets both.\n',
    );
  });

  test.each<[string, readonly string[], number, string]>([
    [
      'a value that is not allowed',
      ['set', 'retention', '2'],
      2,
      'The setting retention must be a number from 0.7 to 0.97, not `2`.\nRun `awsstudy config unset retention` for the default.',
    ],
    ['a mistyped name', ['set', 'retenton', '0.8'], 2, 'There is no setting `retenton`.\nDid you mean `retention`?'],
    [
      'a name of something else',
      ['get', 'theme'],
      2,
      'There is no setting `theme`.\nRun `awsstudy config list` to see the settings.',
    ],
    [
      'an unknown exam',
      ['set', 'exam', 'saa-c04'],
      3,
      'There is no exam `saa-c04`.\nDid you mean `saa-c03` or `soa-c03`?',
    ],
    [
      'a day that is over',
      ['set', 'examDate', '2020-01-01'],
      2,
      '2020-01-01 is in the past.\nType the day as YYYY-MM-DD, for example `awsstudy exam set saa-c03 2027-03-01`.',
    ],
    [
      'what is no day',
      ['set', 'examDate', '2099-02-30'],
      2,
      'The setting examDate must be a day as YYYY-MM-DD, or empty, not `2099-02-30`.\nRun `awsstudy config unset examDate` for the default.',
    ],
    ['a mistyped action', ['gett', 'retention'], 2, 'There is no `config gett`.\nDid you mean `get` or `set`?'],
    [
      'some other word',
      ['everything'],
      2,
      'There is no `config everything`.\nIt can list, get, set, unset, edit and tell its path: `awsstudy help config`.',
    ],
    [
      'a setting without an action',
      ['retention'],
      2,
      'There is no `config retention`.\nRun `awsstudy config get retention` or `awsstudy config set retention` with a value.',
    ],
  ])('%s is refused', (_, args, code, said) => {
    expect(config(...args)).toEqual({ code, stdout: '', stderr: `awsstudy: ${said}\n` });
  });
});

describe('config path', () => {
  test('is where the settings are, whether there are any or not', () => {
    expect(config('path')).toEqual({ code: 0, stdout: `${join(home.folder, 'config.json')}\n`, stderr: '' });
    expect(JSON.parse(config('path', '--json').stdout)).toEqual({ path: join(home.folder, 'config.json') });
  });
});

describe('settings that every answer follows', () => {
  test('a width holds for text set for people, and gives way to the option', () => {
    const widest = (...args: readonly string[]) =>
      Math.max(
        ...home
          .run([...args, '--color', 'always'])
          .stdout.split('\n')
          .map((line) => line.replaceAll(STYLE, '').length),
      );
    config('set', 'width', '40');
    expect(widest('show', 'vpc', 'nat-gateway')).toBeLessThanOrEqual(40);
    expect(widest('show', 'vpc', 'nat-gateway', '--width', '90')).toBeGreaterThan(60);
  });

  test('colours hold for text set for people, and never for lines in a pipe', () => {
    const hasColour = (line: string, environment: Record<string, string> = {}) =>
      home.run(line.split(' '), { environment }).stdout.includes('\u001b[');
    config('set', 'color', 'always');
    expect([hasColour('list --width 60'), hasColour('list')]).toEqual([true, false]);
    expect(hasColour('list --width 60', { NO_COLOR: '1' })).toBe(false);
    expect(hasColour('list --width 60 --color auto')).toBe(false);
  });

  test('a goal for the day is shown with what was answered today', () => {
    expect(home.run(['due', '--width', '60']).stdout).not.toContain('today');
    config('set', 'dailyGoal', '3');
    home.run(['quiz', 'vpc', '--count', '2', '--level', 'scenario', '--seed', '2'], { input: 'b\na\n' });
    expect(home.run(['due', '--width', '60']).stdout).toMatch(/\n 2 of 3 answers today\n$/);
    expect(home.run(['stats', '--width', '60']).stdout).toContain('\n 2 of 3 answers today\n');
    const today = (line: string) => (JSON.parse(home.run(line.split(' ')).stdout) as { readonly today: object }).today;
    expect([today('due --json'), today('stats --json')]).toEqual([
      { answers: 2, goal: 3 },
      { answers: 2, goal: 3 },
    ]);
    expect(home.run(['due']).stdout).not.toContain('today');
  });

  test.each([
    ['color', 'sometimes', 'auto, always or never'],
    ['width', '12', '0, or a whole number from 20 to 1000'],
    ['pager', 'less', 'auto, on or off'],
    ['dailyGoal', '-1', 'a whole number from 0 to 10000'],
  ])('%s is not set to %s', (name, value, allowed) => {
    const { code, stderr } = config('set', '--', name, value);
    expect([code, stderr.split('\n')[0]]).toEqual([
      2,
      `awsstudy: The setting ${name} must be ${allowed}, not \`${value}\`.`,
    ]);
  });
});
