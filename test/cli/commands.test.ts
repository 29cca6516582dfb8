import { spawnSync } from 'node:child_process';
import { afterAll, describe, expect, test } from 'vitest';
import { Home } from '../support/program.js';

const home = new Home();
afterAll(() => home.remove());
const run = (line: string, more: Parameters<Home['run']>[1] = {}) => home.run(line === '' ? [] : line.split(' '), more);

describe('the README commands, piped', () => {
  test('list gives a topic a line', () => {
    const lines = run('list').stdout.trim().split('\n');
    expect(lines.length).toBeGreaterThanOrEqual(3);
    for (const line of lines) {
      expect(line).toMatch(/^[a-z0-9-]+\t[^\t]+\t[a-z]+\t[0-9]+\t[0-9]+\t[0-9]+$/);
    }
  });

  test('show gives the Markdown of a topic, or of one section with those below it', () => {
    expect(run('show vpc').stdout).toMatch(/^# Amazon VPC\n\n## /);
    const section = run('show vpc nat-gateway').stdout;
    expect(section).toContain('NAT gateway');
    expect(section.length).toBeLessThan(run('show vpc').stdout.length / 4);
  });

  test('the alias virtual-private-cloud, a beginning and capitals open the same topic', () => {
    const wanted = run('show vpc').stdout;
    for (const name of ['virtual-private-cloud', 'VPC', 'virtual-priv']) {
      expect(run(`show ${name}`).stdout).toBe(wanted);
    }
  });

  test('cheatsheet s3 | grep sync gives whole lines', () => {
    const { stdout } = home.shell('awsstudy cheatsheet s3 | grep sync');
    expect(stdout).toContain('aws s3 sync');
    expect(
      stdout
        .trim()
        .split('\n')
        .every((line) => /^\S.* {2}# \S/.test(line)),
    ).toBe(true);
  });

  test('a cheatsheet of several topics names the topic in front, and placeholders can be filled', () => {
    expect(run('cheatsheet s3 vpc --no-meaning').stdout).toMatch(/^s3\t.*\n(?:.*\n)*vpc\t/);
    expect(run('cheatsheet s3 --set bucket=my-bucket').stdout).toContain('s3://my-bucket');
  });

  test('search gives place, tab, line', () => {
    expect(run('search nat gateway').stdout.split('\n')[0]).toMatch(/^vpc#[a-z-]+\t.*NAT/i);
    expect(run('search vpc').stdout.trim().split('\n')).toHaveLength(50);
    expect(run('search vpc --all').stdout.trim().split('\n').length).toBeGreaterThan(50);
  });

  test('help comes on stdout, with examples for every command', () => {
    expect(run('').stdout).toBe(run('--help').stdout);
    for (const name of ['list', 'show', 'cheatsheet', 'search', 'quiz', 'due', 'stats', 'paths', 'doctor']) {
      const { stdout, code } = run(`${name} --help`);
      expect([code, stdout]).toEqual([0, expect.stringContaining(`Examples:\n  awsstudy ${name}`.slice(0, 20))]);
      expect(stdout).toContain('--json');
    }
    expect(run('--version').stdout).toMatch(/^[0-9]+\.[0-9]+\.[0-9]+\n$/);
  });
});

describe('every POSIX shell reads a cheatsheet line once its placeholders are filled', () => {
  test('sh -n over all of them', () => {
    const lines = run('cheatsheet')
      .stdout.trim()
      .split('\n')
      .map((line) => line.slice(line.indexOf('\t') + 1));
    expect(lines.length).toBeGreaterThan(300);
    const filled = lines.map((line) => line.replace(/<([a-z0-9][a-z0-9-]*)>/g, 'x'));
    const read = spawnSync('sh', ['-n'], { input: filled.join('\n'), encoding: 'utf8' });
    expect([read.status, read.stderr]).toEqual([0, '']);
    const broken = spawnSync('sh', ['-n'], { input: `${filled.join('\n')}\naws s3 ls "x`, encoding: 'utf8' });
    expect(broken.status).not.toBe(0);
  });
});

const CONTROLS = /[^\n\t\P{Cc}]/u;

describe('nothing that is piped holds an escape byte', () => {
  test.each([
    'list',
    'show vpc',
    'cheatsheet',
    'search vpc',
    'stats',
    'due',
    'paths',
    'doctor',
    'show linux --width 60',
  ])('%s', (line) => {
    expect(run(line).stdout).not.toMatch(CONTROLS);
  });

  test('colour comes when it is asked for', () => {
    expect(run('show vpc --color always').stdout).toContain('\u001b[');
    expect(run('show vpc', { environment: { FORCE_COLOR: '1' } }).stdout).toContain('\u001b[');
  });
});

describe('exit codes, and one sentence on stderr', () => {
  test.each<[string, number, string]>([
    ['lsit', 2, 'awsstudy: Unknown command `lsit`.\nDid you mean `list`?\n'],
    ['list --foo', 2, 'awsstudy: Unknown option `--foo`.\nRun `awsstudy --help` to see the commands and options.\n'],
    ['list --plian', 2, 'awsstudy: Unknown option `--plian`.\nDid you mean `--plain`?\n'],
    [
      'show',
      2,
      'awsstudy: Missing required argument `topic`.\nRun `awsstudy --help` to see the commands and options.\n',
    ],
    [
      'vpc',
      2,
      'awsstudy: `vpc` is a topic, not a command.\nTry `awsstudy show vpc`, `awsstudy cheatsheet vpc` or `awsstudy quiz vpc`.\n',
    ],
    ['list --width ten', 2, 'awsstudy: --width takes a whole number from 20 on, not `ten`.\n'],
    ['list --color blue', 2, 'awsstudy: --color takes auto, always or never, not `blue`.\n'],
    ['quiz --count 0', 2, 'awsstudy: --count takes a whole number from 1 on, not `0`.\n'],
    [
      'cheatsheet s3 --set bucket',
      2,
      'awsstudy: --set takes a placeholder and its value, not `bucket`.\nFor example: `awsstudy cheatsheet s3 --set bucket=my-bucket`.\n',
    ],
    ['show vcp', 3, 'awsstudy: There is no topic `vcp`.\nDid you mean `vpc` or `governance`?\n'],
    ['show zzzzzzzz', 3, 'awsstudy: There is no topic `zzzzzzzz`.\nRun `awsstudy list` to see all topics.\n'],
    [
      'show ../../../etc/passwd',
      3,
      'awsstudy: There is no topic `../../../etc/passwd`.\nRun `awsstudy list` to see all topics.\n',
    ],
    ['show vpc nat-gatway', 3, 'awsstudy: The topic `vpc` has no section `nat-gatway`.\nDid you mean `nat-gateway`?\n'],
    [
      'show vpc nat',
      3,
      'awsstudy: The topic `vpc` has no section `nat`.\nDid you mean `nat-gateway` or `nat-instance`?\n',
    ],
    ['search zzzz', 3, 'awsstudy: Nothing holds `zzzz`.\nTry fewer words, or `awsstudy list` to see the topics.\n'],
    [
      'search zzzz yyyy',
      3,
      'awsstudy: Nothing holds all of `zzzz yyyy`.\nTry fewer words, or `awsstudy list` to see the topics.\n',
    ],
  ])('%s: %i', (line, code, stderr) => {
    expect(run(line)).toEqual({ code, stderr, stdout: '' });
  });

  test('control characters of an argument do not reach the terminal', () => {
    expect(home.run(['show', '\u001b]0;owned\u0007x']).stderr).not.toMatch(CONTROLS);
  });

  test('a closed pipe is fine', () => {
    expect(home.shell('awsstudy show linux | head -1; echo $PIPESTATUS').stdout).toMatch(/\n0\n$/);
  });

  test('a full disk ends with 74 and says so', () => {
    const { code, stderr } = home.shell('awsstudy list > /dev/full');
    expect([code, stderr]).toEqual([
      74,
      "awsstudy: The output can't be written (ENOSPC).\nMake room on the disk or write to another file, then run the command again.\n",
    ]);
  });

  test('a megabyte goes through a pipe whole', () => {
    const all = home.shell('for i in 1 2 3 4 5 6; do awsstudy show linux; done | wc -c').stdout;
    expect(Number(all)).toBe(6 * Buffer.byteLength(run('show linux').stdout));
  });
});
