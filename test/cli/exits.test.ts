import { afterAll, describe, expect, test } from 'vitest';
import { Home } from '../support/program.js';

const home = new Home();
afterAll(() => home.remove());
const run = (line: string) => home.run(line.split(' '));

const CONTROLS = /[^\n\t\P{Cc}]/u;

describe('exit codes, and one sentence on stderr', () => {
  test.each<[string, number, unknown]>([
    ['lsit', 2, 'awsstudy: Unknown command `lsit`.\nDid you mean `list`?\n'],
    ['lis', 2, 'awsstudy: Unknown command `lis`.\nDid you mean `list`?\n'],
    [
      'help nosuch',
      3,
      'awsstudy: There is no help for `nosuch`.\nRun `awsstudy help` to see the commands and pages.\n',
    ],
    ['help vpc', 3, 'awsstudy: There is no help for `vpc`.\nRun `awsstudy help` to see the commands and pages.\n'],
    ['help sttas', 3, 'awsstudy: There is no help for `sttas`.\nDid you mean `stats`?\n'],
    ['list --foo', 2, 'awsstudy: Unknown option `--foo`.\nRun `awsstudy list --help` to see what it takes.\n'],
    ['list --plian', 2, 'awsstudy: Unknown option `--plian`.\nDid you mean `--plain`?\n'],
    ['show', 2, 'awsstudy: Missing required argument `topic`.\nRun `awsstudy show --help` to see what it takes.\n'],
    [
      'exam set',
      2,
      'awsstudy: Missing required argument `exam`.\nRun `awsstudy exam set --help` to see what it takes.\n',
    ],
    [
      'review --section x',
      2,
      'awsstudy: Unknown option `--section`.\nRun `awsstudy review --help` to see what it takes.\n',
    ],
    [
      'quiz --section vpc',
      2,
      'awsstudy: --section needs one topic, to know whose section it is.\nRun for example `awsstudy quiz vpc --section nat-gateway`.\n',
    ],
    [
      'help config sett',
      3,
      'awsstudy: There is no help for `config sett`.\nDid you mean `config set` or `config get`?\n',
    ],
    [
      'help quiz vpc',
      3,
      'awsstudy: There is no help for `quiz vpc`.\nRun `awsstudy help` to see the commands and pages.\n',
    ],
    [
      'vpc',
      2,
      'awsstudy: `vpc` is a topic, not a command.\nTry `awsstudy show vpc`, `awsstudy cheatsheet vpc` or `awsstudy quiz vpc`.\n',
    ],
    [
      '--plain vpc',
      2,
      'awsstudy: `vpc` is a topic, not a command.\nTry `awsstudy show vpc`, `awsstudy cheatsheet vpc` or `awsstudy quiz vpc`.\n',
    ],
    ['list --width ten', 2, 'awsstudy: --width takes a whole number from 20 to 1000, not `ten`.\n'],
    ['list --width 1001', 2, 'awsstudy: --width takes a whole number from 20 to 1000, not `1001`.\n'],
    ['quiz --count 100001', 2, 'awsstudy: --count takes a whole number from 1 to 100000, not `100001`.\n'],
    ['quiz --seed 4294967296', 2, 'awsstudy: --seed takes a whole number from 0 to 4294967295, not `4294967296`.\n'],
    [
      'quiz --all --count 3',
      2,
      "awsstudy: --all can't be combined with --count: it asks every question.\nLeave one of them out: `awsstudy quiz --all` or `awsstudy quiz --count 3`.\n",
    ],
    [
      'cheatsheet s3 --json --no-meaning',
      2,
      "awsstudy: --no-meaning can't be combined with --json, which holds the meanings too.\nLeave one of them out: `awsstudy cheatsheet s3 --no-meaning` or `awsstudy cheatsheet s3 --json`.\n",
    ],
    ['search ...', 2, 'awsstudy: Type a word to search for.\nFor example: `awsstudy search nat gateway`.\n'],
    ['show vpc ...', 3, expect.stringMatching(/^awsstudy: The topic `vpc` has no section `...`.\nIts sections: /)],
    ['list --color blue', 2, 'awsstudy: --color takes auto, always or never, not `blue`.\n'],
    ['quiz --count 0', 2, 'awsstudy: --count takes a whole number from 1 to 100000, not `0`.\n'],
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

  test.each([
    [['show', ''], 'awsstudy: Type the name of a topic.\nRun `awsstudy list` to see all topics.\n'],
    [['quiz', ' '], 'awsstudy: Type the name of a topic.\nRun `awsstudy list` to see all topics.\n'],
    [['search', ''], 'awsstudy: Type a word to search for.\nFor example: `awsstudy search nat gateway`.\n'],
    [["it's"], "awsstudy: Unknown command `it's`.\nRun `awsstudy --help` to see what it takes.\n"],
  ])('%j: 2', (args, stderr) => {
    expect(home.run(args)).toEqual({ code: 2, stderr, stdout: '' });
  });

  test('a placeholder that no command has is said, with those there are, and the commands come all the same', () => {
    const { code, stderr, stdout } = run('cheatsheet s3 --set nosuch=1 --set bucket=b');
    expect([code, stdout]).toEqual([0, run('cheatsheet s3 --set bucket=b').stdout]);
    expect(stderr).toMatch(
      /^No command has the placeholder <nosuch>\. There are [a-z0-9-]+(, [a-z0-9-]+)+(, and \d+ more)?\.\n$/,
    );
    expect(stderr).toContain(' bucket,');
  });

  test('control characters of an argument do not reach the terminal', () => {
    expect(home.run(['show', '\u001b]0;owned\u0007x']).stderr).not.toMatch(CONTROLS);
  });

  /** Prints far more than the 64 KiB that a pipe holds. */
  const LONG = 'awsstudy search the --all';

  test('a closed pipe is fine', () => {
    expect(Number(home.shell(`${LONG} | wc -c`).stdout)).toBeGreaterThan(200_000);
    expect(home.shell(`${LONG} | head -1; echo $PIPESTATUS`)).toEqual({
      code: 0,
      stderr: '',
      stdout: expect.stringMatching(/^.+\n0\n$/),
    });
  });

  test('a full disk ends with 74 and says so', () => {
    const { code, stderr } = home.shell('awsstudy list > /dev/full');
    expect([code, stderr]).toEqual([
      74,
      "awsstudy: The output can't be written (ENOSPC).\nMake room on the disk or write to another file, then run the command again.\n",
    ]);
  });

  test('what a pipe can not hold waits for a reader that comes late, whole', () => {
    const late = `${LONG} > all; ${LONG} | { awsstudy doctor > late; cat; } | cmp - all; echo $PIPESTATUS`;
    expect(home.shell(`cd ${home.folder}; ${late}`)).toEqual({ code: 0, stderr: '', stdout: '0\n' });
  });
});
