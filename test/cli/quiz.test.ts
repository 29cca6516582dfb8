import { once } from 'node:events';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Home } from '../support/program.js';

let home: Home;
beforeEach(() => {
  home = new Home();
});
afterEach(() => home.remove());

interface Line {
  readonly type: string;
  readonly id: string;
  readonly kind: string;
  readonly options: readonly { readonly letter: string; readonly id: string }[];
  readonly left?: readonly { readonly n: number; readonly id: string }[];
  readonly expected: readonly string[] | string;
  readonly [key: string]: unknown;
}

const linesOf = (stdout: string): readonly Line[] =>
  stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
const ofType = (lines: readonly Line[], type: string): readonly Line[] => lines.filter((line) => line.type === type);

/** Runs a quiz as a program would: answers each question from `reply`, and looks at each line when it comes. */
async function converse(
  args: readonly string[],
  reply: (question: Line) => string,
  onLine: (line: Line) => void = () => undefined,
): Promise<readonly Line[]> {
  const child = home.start(args);
  const lines: Line[] = [];
  for await (const text of createInterface({ input: child.stdout })) {
    const line = JSON.parse(text) as Line;
    lines.push(line);
    onLine(line);
    if (line.type === 'question') {
      child.stdin.write(`${reply(line)}\n`);
    }
  }
  return lines;
}

/** Types an answer as docs/json.md says, from the ids of a verdict. */
function typed(question: Line, expected: Line['expected']): string {
  if (typeof expected === 'string') {
    return expected;
  }
  const letterOf = (id: string | undefined) => question.options.find((option) => option.id === id)?.letter;
  return question.left === undefined
    ? expected.map(letterOf).join(' ')
    : question.left
        .map(({ n, id }) => `${n}${letterOf(expected.find((pair) => pair.startsWith(`${id}=`))?.slice(id.length + 1))}`)
        .join(' ');
}

/** Gives ids that are none of a question's answers. */
function wrong({ kind, options }: Line, expected: Line['expected']): Line['expected'] {
  if (typeof expected === 'string' || kind === 'order') {
    return typeof expected === 'string' ? `${expected}1` : [...expected].reverse();
  }
  const rights = expected.map((pair) => pair.slice(pair.indexOf('=') + 1));
  return kind === 'match'
    ? expected.map((pair, n) => `${pair.slice(0, pair.indexOf('='))}=${rights.at(n - 1)}`)
    : [...expected, ...options.map(({ id }) => id).filter((id) => !expected.includes(id))].slice(-expected.length);
}

/** An answer to a question of each kind: the lines that do not fit change nothing. */
const ANY_ANSWER = 'a\n1\nt\nab\nabc\na b c d\na b c d e\n1a 2b 3c\n1a 2b 3c 4d\n1a 2b 3c 4d 5e';

describe('quiz --json', () => {
  const args = ['quiz', 'vpc', '--json', '--all', '--seed', '7'];

  test('every playable question is asked once, and the answers of the verdicts, given back, are all right', async () => {
    const key = new Map<string, Line['expected']>();
    const guess = ({ kind, options, left, choose }: Line): string => {
      const letters = options.map((option) => option.letter);
      const some = letters.slice(0, Number(choose)).join(',');
      return (
        {
          short: '1',
          command: 'aws s3 ls',
          match: left?.map(({ n }) => `${n}${letters[n - 1]}`).join(' '),
          order: letters.join(' '),
          'true-false': 't',
        }[kind] ?? some
      );
    };
    const first = await converse(args, guess);
    expect(new Set(ofType(first, 'question').map(({ kind }) => kind))).toEqual(
      new Set(['single', 'multiple', 'true-false', 'short', 'command', 'order', 'match']),
    );
    for (const verdict of ofType(first, 'verdict')) {
      key.set(verdict.id, verdict.expected);
    }
    const second = await converse(args, (question) => typed(question, key.get(question.id) ?? ''));
    const [summary] = ofType(second, 'summary');
    expect(ofType(second, 'error')).toEqual([]);
    expect(key.size).toBeGreaterThan(40);
    expect(summary).toMatchObject({ asked: key.size, answered: key.size, correct: key.size, percent: 100, missed: [] });
    expect(JSON.parse(home.run(['stats', '--json']).stdout)).toMatchObject({ answers: 2 * key.size });
  }, 60_000);

  test('an answer is on disk before its verdict is written', async () => {
    const stored = (): string =>
      readdirSync(join(home.folder, 'journal'))
        .map((file) => readFileSync(join(home.folder, 'journal', file), 'utf8'))
        .join('');
    const missing: Line[] = [];
    const lines = await converse(
      ['quiz', 's3', '--json', '--count', '3', '--seed', '5'],
      () => ANY_ANSWER,
      (line) => {
        if (line.type === 'verdict' && !stored().includes(`"${String(line['event'])}"`)) {
          missing.push(line);
        }
      },
    );
    expect([ofType(lines, 'verdict').length, missing]).toEqual([3, []]);
  }, 30_000);

  test('the same seed asks the same questions in the same order', () => {
    // Nothing is answered, so the learner stays the same.
    const ask = (seed: string): string[] =>
      ofType(linesOf(home.run(['quiz', '--json', '--count', '1', '--seed', seed]).stdout), 'question').map(
        ({ id }) => id,
      );
    expect(ask('3')).toEqual(ask('3'));
    expect(new Set(['1', '2', '3', '4', '4294967295'].flatMap(ask)).size).toBeGreaterThan(1);
  });

  test.each([
    [6, 4],
    [7, 0],
    [8, 0],
  ])('--exit-code: %i of 10 right ends with %i', async (right, code) => {
    const args = ['quiz', 's3', '--json', '--count', '10', '--seed', '7', '--exit-code'];
    const lines = await converse(args, () => ANY_ANSWER);
    const answers = ofType(lines, 'question').map((question, n) => {
      const { expected = '' } = lines.find(({ type, id }) => type === 'verdict' && id === question.id) ?? {};
      return typed(question, n < right ? expected : wrong(question, expected));
    });
    const fresh = new Home();
    const run = fresh.run(args, { input: `${answers.join('\n')}\n` });
    fresh.remove();
    expect(ofType(linesOf(run.stdout), 'summary')).toMatchObject([
      { answered: 10, correct: right, percent: 10 * right },
    ]);
    expect(run.code).toBe(code);
  });
});

describe('quiz --plain', () => {
  test('the end of input in the middle ends with the summary, nothing lost', () => {
    const { stdout, code, stderr } = home.run(['quiz', 's3', '--seed', '3', '--count', '3'], { input: 'a\n' });
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(
      /\[1\/3\] s3#.*\n[\s\S]*[✓✗] [\s\S]*\[2\/3\][\s\S]*of 1 right \([0-9]+ %\), 1 not answered\.\n/,
    );
    expect(JSON.parse(home.run(['stats', '--json']).stdout)).toMatchObject({ answers: 1 });
  });

  test('an unreadable line asks again on stderr and changes nothing', () => {
    const { stdout, stderr } = home.run(['quiz', 's3', '--seed', '1', '--count', '1'], { input: '\nxyz\n' });
    expect(stderr).toBe('That is no answer to this question. Type one letter from a to d.\n'.repeat(2));
    expect(stdout).toMatch(/No answers: 1 asked\.\n$/);
    expect(readdirSync(home.folder)).toEqual([]);
  });

  describe('what the disk refuses is kept elsewhere, and said, when the quiz ends early', () => {
    const inTheWay = (): string => join(home.folder, 'file');
    const start = () => {
      writeFileSync(inTheWay(), '');
      const child = home.start(['quiz', 's3', '--seed', '3', '--count', '11'], {
        AWSSTUDY_HOME: inTheWay(),
        TMPDIR: home.folder,
      });
      return { child, ended: once(child, 'close'), stderr: text(child.stderr) };
    };
    const kept = () => readdirSync(home.folder).filter((file) => file.startsWith('awsstudy-unsaved-'));

    test('the reader of the questions has gone: exit code 7', async () => {
      const { child, ended, stderr } = start();
      await once(child.stdout, 'data');
      child.stdout.destroy();
      await once(child.stdout, 'close');
      child.stdin.write(`${ANY_ANSWER}\n`);
      expect((await ended)[0]).toBe(7);
      expect(await stderr).toMatch(/\nawsstudy: 1 entry of your progress is not saved: /);
      expect(kept()).toHaveLength(1);
    });

    test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('%s ends the program as it ends any', async (signal) => {
      const { child, ended, stderr } = start();
      await once(child.stdout, 'data');
      child.stdin.write(`${ANY_ANSWER}\n`);
      await once(child.stdout, 'data');
      child.kill(signal);
      expect(await ended).toEqual([null, signal]);
      expect(await stderr).toMatch(/\nawsstudy: \d+ entr(?:y|ies) of your progress (?:is|are) not saved: /);
      expect(kept()).toHaveLength(1);
    });
  });

  test('--exit-code ends with 4 below the pass mark, and with 0 without it', () => {
    const args = ['quiz', 's3', '--seed', '3', '--count', '1'];
    expect(home.run(args).code).toBe(0);
    expect(home.run([...args, '--exit-code']).code).toBe(4);
  });
});
