import { afterAll, describe, expect, test } from 'vitest';
import { Home } from '../support/program.js';

const home = new Home();
afterAll(() => home.remove());

const explain = (...args: readonly string[]) => home.run(['explain', ...args]);
const SYNC = [
  'aws\tcli\tthe AWS CLI',
  's3\tservice\tservice',
  'sync\toperation\toperation; for example: Upload only new and changed files',
  '.\tword\tword for `paths`',
  's3://b\tword\tword for `paths`',
  '--delete\toption\toptional; takes no value; for example: Mirror: also delete what the source lacks',
  'aws s3 sync\twarning\t`aws s3 sync` can destroy something for good, as in: Mirror: also delete what the source lacks.',
];

describe('explain', () => {
  test.each<[string, readonly string[]]>([
    ['in quotes', ['aws s3 sync . s3://b --delete']],
    ['word by word', ['aws', 's3', 'sync', '.', 's3://b', '--delete']],
    ['with the prompt of the page it was copied from', ['$ aws s3 sync . s3://b --delete']],
  ])('takes a line apart that is typed %s', (_how, args) => {
    expect(explain(...args)).toEqual({ code: 0, stdout: `${SYNC.join('\n')}\n`, stderr: '' });
  });

  test('reads several lines from stdin', () => {
    const { stdout } = home.run(['explain', '-'], { input: 'aws s3 sync . \\\n  s3://b --delete\n' });
    expect(stdout).toBe(`${SYNC.join('\n')}\n`);
  });

  test('takes options of awsstudy in front of the line, and behind one in quotes', () => {
    const document = { line: 'aws s3 ls --plain', read: expect.any(Array), warnings: [] };
    expect(JSON.parse(explain('--json', 'aws', 's3', 'ls', '--plain').stdout)).toMatchObject(document);
    expect(JSON.parse(explain('aws s3 ls --plain', '--json').stdout)).toMatchObject(document);
    expect(JSON.parse(home.run(['--json', 'explain', 'aws', 's3', 'ls', '--plain']).stdout)).toMatchObject(document);
    expect(explain('aws', 's3', 'ls', '--json').stdout).toContain(
      '--json\tunknown\tunknown option of this operation\n',
    );
  });

  test('says where to read on, in topics that have such a command first', () => {
    const { stdout } = explain('aws s3 sync . s3://b --delete', '--width', '80');
    expect(stdout).toContain('\n ! `aws s3 sync` can destroy something for good, as in: Mirror');
    expect(stdout).toContain(
      '\n In the cheatsheets\n   Mirror: also delete what the source lacks (destructive) · s3\n',
    );
    const [, topic = '', section = ''] = /\n Read awsstudy show (\S+) (\S+)\n/.exec(stdout) ?? [];
    expect(home.run(['show', topic, section])).toMatchObject({ code: 0, stderr: '' });
  });

  test('needs neither a network nor credentials: another service is unknown, not asked for', () => {
    expect(explain('aws frobnicate it').stdout).toContain('frobnicate\tunknown\tunknown service\n');
  });

  test.each<[string, readonly string[], string]>([
    ['a quote that is open', ['aws s3 ls "'], "A shell can't read this line: `\"` isn't closed."],
    ['nothing', [''], 'Type a command.'],
    ['a comment alone', ['# aws s3 ls'], 'Type a command.'],
    ['an empty stdin', ['-'], 'Type a command.'],
    ['half a pipe', ['aws s3 ls |'], "A shell can't read this line: a command is missing beside `|`."],
    ['a long dash', ['aws s3 ls —recursive'], 'A long dash begins no option; type two hyphens, `--`.'],
    ['far too much', ['a '.repeat(999)], 'This is more than a command line holds; type one command.'],
  ])('can not read %s', (_what, args, sentence) => {
    expect(explain(...args)).toEqual({
      code: 2,
      stdout: '',
      stderr: `awsstudy: ${sentence}\nFor example: \`awsstudy explain 'aws s3 ls s3://<bucket>'\`.\n`,
    });
  });
});

describe('random', () => {
  test('is a line of a cheatsheet, the same for a seed', () => {
    const { code, stdout } = home.run(['random', 's3', '--seed', '3']);
    expect(code).toBe(0);
    expect(home.run(['cheatsheet', 's3']).stdout.split('\n')).toContain(stdout.trimEnd());
    expect(home.run(['random', 's3', '--seed', '3']).stdout).toBe(stdout);
    expect(home.run(['random', 's3', '--seed', '4']).stdout).not.toBe(stdout);
  });

  test('has its topic in front when it may be of several', () => {
    const all = home.run(['cheatsheet']).stdout.split('\n');
    expect(all).toContain(home.run(['random']).stdout.trimEnd());
    expect(home.run(['random', 's3', 'vpc']).stdout).toMatch(/^(?:s3|vpc)\t/);
  });

  test('speaks JSON, and is set for people', () => {
    const found = JSON.parse(home.run(['random', 's3', '--seed', '3', '--json']).stdout) as Record<string, string>;
    expect(Object.keys(found)).toEqual(expect.arrayContaining(['topic', 'group', 'command', 'meaning']));
    const set = home.run(['random', 's3', '--seed', '3', '--width', '80']).stdout;
    expect(set).toContain(` ${found['group']}\n`);
    expect(set).toContain(found['meaning']);
  });

  test('knows no topic that there is not', () => {
    expect(home.run(['random', 'nosuch'])).toMatchObject({ code: 3 });
  });
});

describe('tip', () => {
  test('is a line of a cheatsheet with its topic, the same all day', () => {
    const { code, stdout } = home.run(['tip']);
    expect(code).toBe(0);
    expect(home.run(['cheatsheet']).stdout.split('\n')).toContain(stdout.trimEnd());
    const tip = JSON.parse(home.run(['tip', '--json']).stdout) as Record<string, string>;
    expect(tip['day']).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(stdout.startsWith(`${tip['topic']}\t${tip['command']}  # ${tip['meaning']}`)).toBe(true);
  });
});
