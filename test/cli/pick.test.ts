import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { afterAll, expect, test } from 'vitest';
import { Home, PROGRAM, type Run } from '../support/program.js';

const home = new Home();
afterAll(() => home.remove());

/** Runs the program in a session of its own, which has no terminal, be the tests run on one. */
async function runWithoutTerminal(args: readonly string[]): Promise<Run> {
  const child = spawn(process.execPath, [PROGRAM, ...args], { detached: true, env: home.environment({}) });
  child.stdin.end();
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { code, stdout, stderr };
}

test('without a terminal --pick ends with 6 and says what to do', async () => {
  expect(await runWithoutTerminal(['cheatsheet', 's3', '--pick'])).toEqual({
    code: 6,
    stdout: '',
    stderr:
      'awsstudy: --pick needs a terminal.\n' +
      'Leave --pick out and pipe the lines to a filter: awsstudy cheatsheet s3 | grep sync\n',
  });
});

test.each(['--json', '--plain'])('--pick can not be combined with %s', async (form) => {
  expect(await runWithoutTerminal(['cheatsheet', 's3', '--pick', form])).toEqual({
    code: 2,
    stdout: '',
    stderr:
      `awsstudy: --pick can't be combined with ${form}: it prints one command as it is.\n` +
      `Leave one of them out: \`awsstudy cheatsheet s3 --pick\` or \`awsstudy cheatsheet s3 ${form}\`.\n`,
  });
});

test('an unknown topic is said before a terminal is looked for', async () => {
  expect((await runWithoutTerminal(['cheatsheet', 'zzzzzzzz', '--pick'])).code).toBe(3);
});
