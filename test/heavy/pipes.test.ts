import { afterAll, describe, expect, test } from 'vitest';
import { Home } from '../support/program.js';

const home = new Home();
afterAll(() => home.remove());

/** Lines of every kind of answer: short and long, of the quick program and of the whole one. */
const COMMANDS = [
  'awsstudy list',
  'awsstudy show vpc',
  'awsstudy show vpc --width 60 --color always',
  'awsstudy cheatsheet',
  'awsstudy search the --all',
  'awsstudy --help',
  'awsstudy help quiz',
  'awsstudy stats --json',
  'awsstudy doctor',
  'awsstudy config list',
  'awsstudy quiz vpc --plain --count 1 --seed 1',
];

describe.each(COMMANDS)('%s', (command) => {
  test.each(['head -1', 'true', 'head -c 1'])('| %s ends quietly', (reader) => {
    const { code, stderr } = home.shell(`${command} </dev/null | ${reader} >/dev/null; exit $PIPESTATUS`);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  test('into a full disk it ends with 74 and says so', () => {
    const { code, stderr } = home.shell(`${command} </dev/null >/dev/full`);
    expect(code).toBe(74);
    expect(stderr).toContain("The output can't be written (ENOSPC).");
  });

  test('with stdout or stderr closed it ends all the same', () => {
    expect(home.shell(`${command} </dev/null 2>&-`).code).toBe(0);
    expect([0, 74]).toContain(home.shell(`${command} </dev/null >&-`).code);
    expect([0, 74]).toContain(home.shell(`${command} </dev/null >&- 2>&-`).code);
  });
});

test('a megabyte through a slow reader comes whole', () => {
  const lines = 'awsstudy search the --all; awsstudy cheatsheet; awsstudy search a --all; awsstudy search --all to';
  const size = Number(home.shell(`{ ${lines}; } | wc -c`).stdout);
  expect(size).toBeGreaterThan(1_000_000);
  const slow = `{ ${lines}; } | { while head -c 50000 | wc -c | grep -v '^0$'; do sleep 0.02; done; } | awk '{ sum += $1 } END { print sum }'`;
  expect(Number(home.shell(slow).stdout)).toBe(size);
});
