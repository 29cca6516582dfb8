import { afterEach, beforeEach, expect, test } from 'vitest';
import { Home } from '../support/program.js';

let home: Home;
beforeEach(() => {
  home = new Home();
});
afterEach(() => home.remove());

/** A day so many days from now, where the tests run. */
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const UTC = { environment: { TZ: 'UTC' } };

test('exam set and exam clear change the settings, and tell of the questions there are', () => {
  home.run(['quiz', 's3', '--seed', '3', '--count', '1'], { input: 'a\n' });
  const day = inDays(30);
  const { code, stdout, stderr } = home.run(['exam', 'set', 'saa-c03', day], UTC);
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toContain(`AWS Certified Solutions Architect - Associate (saa-c03) is on ${day}, in 30 days.\n`);
  expect(stdout).toMatch(
    /^[1-9]\d+ questions for it: [01] seen, [1-9]\d* new\. [1-9]\d* of them can stand in it; the others, such as commands to type, train for it\.$/m,
  );
  expect(home.run(['config', 'get', 'exam']).stdout).toBe('saa-c03\n');
  expect(home.run(['config', 'get', 'examDate']).stdout).toBe(`${day}\n`);
  expect(home.run(['exam', 'clear'])).toEqual({ code: 0, stdout: 'You no longer learn for saa-c03.\n', stderr: '' });
  expect(home.run(['config', 'get', 'examDate']).stdout).toBe('\n');
});

test('exam set says which exam it takes the place of, and nothing where it only moves the day', () => {
  const instead = 'You no longer learn for saa-c03: there is one exam at a time.';
  home.run(['exam', 'set', 'saa-c03', inDays(30)], UTC);
  expect(home.run(['exam', 'set', 'saa-c03', inDays(31)], UTC).stdout).not.toContain('no longer');
  expect(home.run(['exam', 'set', 'dva-c02', inDays(30)], UTC).stdout).toContain(`in 30 days. ${instead}\n`);
});

test('the help of exam set and exam clear names no option of exam alone', () => {
  for (const below of ['set', 'clear']) {
    const { stdout } = home.run(['exam', below, '--help']);
    expect(stdout).not.toMatch(/--(?:questions|minutes|new|exit-code|tasks)/);
    expect(stdout).toContain('--width <columns>');
  }
});

test('exam set takes the code of an exam for its id', () => {
  const { stdout } = home.run(['exam', 'set', 'TA-004', inDays(30), '--json'], UTC);
  expect(JSON.parse(stdout)).toMatchObject({ exam: 'tf-004' });
});

test('exam set and the readiness for that exam give the same figures', () => {
  const set = JSON.parse(home.run(['exam', 'set', 'saa-c03', inDays(30), '--json'], UTC).stdout);
  const ready = JSON.parse(home.run(['stats', '--exam', 'saa-c03', '--json']).stdout);
  expect(ready).toMatchObject({ questions: set.questions, inExam: set.inExam });
  expect(set.inExam).toBeLessThan(set.questions);
  const domains: readonly { questions: number }[] = ready.domains;
  expect(domains.reduce((sum, { questions }) => sum + questions, 0)).toBeGreaterThanOrEqual(set.inExam);
});

test.each<[readonly string[], number, string]>([
  [['saa-c03', inDays(-2)], 2, ` ${inDays(-2)} is in the past.\nType the day as YYYY-MM-DD, for example `],
  [['saa-c03', 'soon'], 2, ' `soon` is no day.\n'],
  [['saa-c04', inDays(30)], 3, ' There is no exam `saa-c04`.\nDid you mean `saa-c03`'],
  [
    ['saa-c03', inDays(30), '--questions', '3'],
    2,
    ' Unknown option `--questions`.\nRun `awsstudy exam set --help` to see what it takes.\n',
  ],
  [['saa-c03'], 2, ' Missing required argument `date`.\n'],
])('exam set %j is refused', (args, code, said) => {
  const run = home.run(['exam', 'set', ...args], UTC);
  expect(run).toMatchObject({ code, stdout: '' });
  expect(run.stderr).toContain(`awsstudy:${said}`);
});
