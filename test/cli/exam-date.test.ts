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
  expect(stdout).toMatch(/^[1-9]\d+ questions for it: [01] seen, [1-9]\d* new\.$/m);
  expect(home.run(['config', 'get', 'exam']).stdout).toBe('saa-c03\n');
  expect(home.run(['config', 'get', 'examDate']).stdout).toBe(`${day}\n`);
  expect(home.run(['exam', 'clear'])).toEqual({ code: 0, stdout: 'You no longer learn for saa-c03.\n', stderr: '' });
  expect(home.run(['config', 'get', 'examDate']).stdout).toBe('\n');
});

test.each<[readonly string[], number, string]>([
  [['saa-c03', inDays(-2)], 2, ` ${inDays(-2)} is in the past.\nType the day as YYYY-MM-DD, for example `],
  [['saa-c03', 'soon'], 2, ' `soon` is no day.\n'],
  [['saa-c04', inDays(30)], 3, ' There is no exam `saa-c04`.\nDid you mean `saa-c03`'],
  [['saa-c03'], 2, ' Missing required argument `date`.\n'],
])('exam set %j is refused', (args, code, said) => {
  const run = home.run(['exam', 'set', ...args], UTC);
  expect(run).toMatchObject({ code, stdout: '' });
  expect(run.stderr).toContain(`awsstudy:${said}`);
});
