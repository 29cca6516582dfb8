import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { crc32 } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { frameOf } from '../../src/store/frame.js';
import { Home } from '../support/program.js';

let home: Home;
beforeEach(() => {
  home = new Home();
});
afterEach(() => home.remove());

interface Line {
  readonly type: string;
  readonly n: number;
  readonly id: string;
  readonly choose: number;
  readonly [key: string]: unknown;
}

const linesOf = (stdout: string): readonly Line[] =>
  stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
const ofType = (lines: readonly Line[], type: string): readonly Line[] => lines.filter((line) => line.type === type);

/** Talks to an exam as a program would: `reply` gives the next line, or ends the talk by `kill`. */
async function converse(args: readonly string[], reply: (line: Line) => string | undefined | 'kill') {
  const child = home.start(args);
  const lines: Line[] = [];
  for await (const text of createInterface({ input: child.stdout })) {
    const line = JSON.parse(text) as Line;
    lines.push(line);
    const answer = reply(line);
    if (answer === 'kill') {
      child.kill('SIGKILL');
    } else if (answer !== undefined) {
      child.stdin.write(`${answer}\n`);
    }
  }
  return lines;
}

const firstLetters = ({ choose }: Line): string => 'abcdef'.slice(0, choose);
const SEEDED = ['exam', 'saa-c03', '--json', '--seed', '7'];

describe('exam --json', () => {
  test('a whole exam: 65 questions by the weights, all saved, no verdict before the result', async () => {
    const lines = await converse(SEEDED, (line) =>
      line.type === 'question' ? firstLetters(line) : line.type === 'end' ? '!submit' : undefined,
    );
    const questions = ofType(lines, 'question');
    expect(new Set(questions.map(({ topic, id }) => `${topic}:${id}`)).size).toBe(65);
    expect(new Set(questions.map(({ stem }) => stem)).size).toBe(65);
    expect(ofType(lines, 'accepted').filter(({ saved }) => saved)).toHaveLength(65);
    expect(
      lines
        .slice(
          0,
          lines.findIndex(({ type }) => type === 'result'),
        )
        .map(({ type }) => type),
    ).not.toContain('review');
    const [result] = ofType(lines, 'result');
    expect(result).toMatchObject({ questions: 65, scored: 50, unanswered: 0, withdrawn: [] });
    expect(result).toMatchObject({ domains: [{ scored: 15 }, { scored: 13 }, { scored: 12 }, { scored: 10 }] });
    const wrong = ofType(lines, 'review').filter(({ outcome }) => outcome === 'wrong');
    expect(result?.['missed']).toEqual(wrong.map(({ n }) => n));
    expect(JSON.parse(home.run(['stats', '--json']).stdout)).toMatchObject({ answers: 65, correct: 65 - wrong.length });
    expect(home.run(['exam', '--plain']).stdout).toContain(
      'saa-c03\tAWS Certified Solutions Architect - Associate\t65\t130\t\n',
    );
  }, 60_000);

  test('a killed exam is resumed with the same paper, the answers and the flags', async () => {
    const before = await converse(SEEDED, (line) => {
      if (line.type === 'question') {
        return line.n === 4 ? '!flag' : firstLetters(line);
      }
      return line.type === 'flag' ? 'kill' : undefined;
    });
    const chosen = ofType(before, 'accepted').map(({ chosen }) => chosen);
    expect(chosen).toHaveLength(3);
    const every = Array.from({ length: 65 }, (_, n) => `!go ${n + 1}`).join('\n');
    const resumed = linesOf(home.run(['exam', 'saa-c03', '--json'], { input: `${every}\n` }).stdout);
    expect(resumed[0]).toMatchObject({ resumed: true, answered: 3, flagged: [4], minutes: 130 });
    expect(resumed[1]).toMatchObject({ type: 'question', n: 4, flagged: true });
    expect(resumed.slice(2, 5).map((line) => line['chosen'])).toEqual(chosen);

    const other = new Home();
    const fresh = linesOf(other.run(SEEDED, { input: `${every}\n` }).stdout);
    other.remove();
    const paper = (lines: readonly Line[]) => lines.slice(2, 67).map(({ id, options }) => ({ id, options }));
    expect(paper(resumed)).toEqual(paper(fresh));
  }, 30_000);

  test('the time that ran out while nothing ran is over: the exam is submitted as it stood, once', () => {
    home.run(SEEDED, { input: 'a\n' });
    beginEarlier(3 * 3_600_000);
    expect(home.run(['exam', '--plain']).stdout).toContain('\t65\t130\tover, not yet scored\n');
    const lines = linesOf(home.run(['exam', 'saa-c03', '--json']).stdout);
    expect(lines.slice(0, 3).map(({ type }) => type)).toEqual(['exam', 'over', 'result']);
    expect(lines[2]).toMatchObject({ unanswered: expect.toSatisfy((count: number) => count >= 64) });
    expect(linesOf(home.run(SEEDED).stdout)[0]).toMatchObject({ resumed: false });
  });

  test('an exam that an older program began goes on, and its questions count for the domains they name', () => {
    home.run(SEEDED, { input: 'a\n' });
    rewriteJournal(({ domains: _domains, unscored: _unscored, ...event }) => event);
    const lines = linesOf(home.run(SEEDED, { input: '!submit\n!submit\n' }).stdout);
    expect(lines[0]).toMatchObject({ type: 'exam', resumed: true, answered: 1 });
    const [{ domains = [] } = {}] = lines.filter(({ type }) => type === 'result') as readonly {
      readonly domains?: readonly { readonly scored: number }[];
    }[];
    expect(domains.reduce((sum, { scored }) => sum + scored, 0)).toBe(65);
  });
});

/** Makes everything in the journal have happened so many milliseconds earlier. */
function beginEarlier(milliseconds: number): void {
  rewriteJournal((event) => ({ ...event, time: Number(event['time']) - milliseconds }));
}

function rewriteJournal(change: (event: Readonly<Record<string, unknown>>) => object): void {
  const folder = join(home.folder, 'journal');
  for (const file of readdirSync(folder)) {
    const frames = readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .filter((line) => line !== '');
    const events = frames.map((frame) => JSON.parse(frame.slice(frame.indexOf('{'))));
    writeFileSync(join(folder, file), events.map((event) => frameOf(change(event), crc32)).join(''));
  }
  for (const file of readdirSync(home.folder).filter((name) => name !== 'journal')) {
    rmSync(join(home.folder, file), { recursive: true });
  }
}

describe('exam', () => {
  test('without a name: the exams', () => {
    expect(home.run(['exam']).stdout).toMatch(/^clf-c02\tAWS Certified Cloud Practitioner\t65\t90\t\n/);
    expect(JSON.parse(home.run(['exam', '--json']).stdout)).toMatchObject({
      exams: expect.arrayContaining([
        {
          id: 'saa-c03',
          name: 'AWS Certified Solutions Architect - Associate',
          questions: 65,
          minutes: 130,
          open: null,
        },
      ]),
    });
  });

  test('--tasks lists what is tested, as questions name it, and starts nothing', () => {
    const { code, stdout } = home.run(['exam', 'saa', '--tasks']);
    expect([code, stdout.split('\n')[0]?.split('\t').slice(0, 2)]).toEqual([
      0,
      ['saa-c03/d1/1.1', 'Design Secure Architectures'],
    ]);
    const { tasks } = JSON.parse(home.run(['exam', '--tasks', '--json']).stdout);
    expect(tasks.length).toBeGreaterThan(stdout.trim().split('\n').length);
    expect(Object.keys(tasks[0])).toEqual(['task', 'domain', 'text']);
    expect(home.run(['exam', '--tasks', '--width', '80']).stdout).toContain('\n saa-c03/d1/1.1  ');
    expect(readdirSync(home.folder)).toEqual([]);
  });

  test('an unknown one ends with 3 and a suggestion', () => {
    const { code, stderr } = home.run(['exam', 'saa-c04']);
    expect([code, stderr]).toEqual([
      3,
      'awsstudy: There is no exam `saa-c04`.\nDid you mean `saa-c03` or `soa-c03`?\n',
    ]);
  });

  test('one that there are too few questions for is not begun', () => {
    const { code, stderr, stdout } = home.run(['exam', 'dva-c02', '--questions', '200', '--seed', '1']);
    expect([code, stdout]).toEqual([3, '']);
    expect(stderr).toMatch(
      /^awsstudy: A paper of 200 questions for `dva-c02` needs more than there are: .*\(\d+ of \d+\)/,
    );
    const shorter = /--questions (\d+)/.exec(stderr)?.[1] ?? '';
    expect(readdirSync(home.folder)).toEqual([]);
    expect(home.run(['exam', 'dva-c02', '--questions', shorter, '--seed', '1']).code).toBe(0);
  });

  test('--exit-code ends with 4 below the pass mark, and with 0 while the exam is open', () => {
    const args = ['exam', 'clf-c02', '--questions', '5', '--seed', '1', '--exit-code'];
    expect(home.run(args, { input: '!submit\n' }).code).toBe(0);
    expect(home.run(args, { input: '!submit\n!submit\n' }).code).toBe(4);
  });

  test('`exam set` is no exam', () => {
    expect(home.run(['exam', 'set', 'saa-c03', '2099-03-01']).code).toBe(0);
    expect(home.run(['exam', '--plain']).stdout).toContain('\t65\t130\t\n');
  });

  test.each([
    [['--questions', '0'], '--questions takes a whole number from 1 to 200, not `0`.'],
    [['--minutes', 'x'], '--minutes takes a whole number from 1 to 1440, not `x`.'],
  ])('%j is refused', (args, sentence) => {
    const { code, stderr } = home.run(['exam', 'saa-c03', ...args]);
    expect([code, stderr]).toEqual([2, `awsstudy: ${sentence}\n`]);
  });
});
