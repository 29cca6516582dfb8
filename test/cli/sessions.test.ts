import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { frameOf } from '../../src/store/frame.js';
import type { Answered } from '../../src/study/event.js';
import { answered, runOf } from '../study/event-builders.js';
import { Home } from '../support/program.js';

let home: Home;
beforeEach(() => {
  home = new Home();
});
afterEach(() => home.remove());

type Line = Readonly<Record<string, unknown>>;

const json = (args: readonly string[], input = ''): readonly Line[] =>
  home
    .run([...args, '--json'], { input })
    .stdout.trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
const ofType = (lines: readonly Line[], type: string) => lines.filter((line) => line['type'] === type);
const stats = () => JSON.parse(home.run(['stats', '--json']).stdout) as Line;

describe('a line that begins with an exclamation mark', () => {
  const quiz = ['quiz', 'vpc', '--level', 'recall', '--count', '3', '--seed', '7'];
  /** The question that comes first, and an answer to it that can be read. */
  const first = () => {
    const [{ id, kind, choose, options } = {}] = ofType(json(quiz), 'question');
    const letters = (options as readonly { readonly letter: string }[]).map(({ letter }) => letter);
    const typed = letters.slice(0, Number(choose)).join(' ');
    return { id, typed: kind === 'match' ? letters.map((letter, n) => `${n + 1}${letter}`).join(' ') : typed || '1' };
  };

  test('!undo takes the last answer back and asks again', () => {
    const { id, typed } = first();
    const lines = json(quiz, `${typed}\n!undo\n`);
    expect(ofType(lines, 'undone')).toMatchObject([{ id, saved: true }]);
    expect(ofType(lines, 'question').filter((question) => question['id'] === id)).toHaveLength(2);
    expect(stats()).toMatchObject({ answers: 0 });
  });

  test('!hard gives the last answer another grade, and counts it once', () => {
    const { id, typed } = first();
    const lines = json(quiz, `${typed}\n!hard\n`);
    expect(ofType(lines, 'graded')).toMatchObject([{ id, grade: 2, saved: true }]);
    expect(stats()).toMatchObject({ answers: 1 });
  });

  test('a grade may stand behind the answer, and counts if that is right', () => {
    const right = 'aws ec2 describe-vpcs --filters Name=is-default,Values=true';
    const drill = ['drill', 'vpc', '--section', 'the-default-vpc', '--level', 'recall'];
    expect(ofType(json(drill, 'aws s3 ls !easy\n'), 'verdict')).toMatchObject([{ correct: false, grade: 1 }]);
    expect(ofType(json(drill, `${right} !easy\n`), 'verdict')).toMatchObject([{ correct: true, grade: 4 }]);
  });

  test('whoever has seen that an answer was wrong may grade it anew', () => {
    const { typed } = first();
    const lines = json(quiz, `${typed} !easy\n!good\n`);
    expect(ofType(lines, 'verdict')).toMatchObject([{ correct: false, grade: 1 }]);
    expect(ofType(lines, 'graded')).toMatchObject([{ grade: 3 }]);
  });

  test('!mark marks the question and takes the mark away', () => {
    const { id } = first();
    const lines = json(quiz, '!mark\n!mark\n');
    expect(ofType(lines, 'marked')).toMatchObject([
      { id, on: true },
      { id, on: false },
    ]);
  });

  test('what is marked is counted, and asked by --marked', () => {
    const { id } = first();
    json(quiz, '!mark\n');
    expect(stats()).toMatchObject({ marked: 1 });
    const asked = (command: string) =>
      ofType(json([command, '--marked']), 'question').map((question) => question['id']);
    expect([asked('quiz'), asked('review')]).toEqual([[id], [id]]);
    json(quiz, '!mark\n');
    expect(stats()).toMatchObject({ marked: 0 });
    expect(home.run(['quiz', '--marked'])).toMatchObject({ code: 3, stdout: '' });
  });

  test('what is unknown, or has nothing to act on, is said and changes nothing', () => {
    const { stderr } = home.run(quiz, { input: '!quit\n!undo\n!hard\n' });
    expect(stderr).toBe(
      'That is no instruction. Type !hint, !undo, !mark, or !again, !hard, !good or !easy for the last answer.\n' +
        'Nothing was answered in this session yet.\n'.repeat(2),
    );
    expect(stats()).toMatchObject({ answers: 0 });
  });
});

describe('review', () => {
  test('with nothing due it brings new questions up to the daily limit, and no more on the same day', () => {
    home.run(['config', 'set', 'newCardsPerDay', '3']);
    const answers = 'a\nab\nabc\n1\nt\na b c d\n1a 2b 3c\n1a 2b 3c 4d\naws s3 ls\n'.repeat(40);
    const lines = json(['review', '--seed', '5'], answers);
    expect(new Set(ofType(lines, 'question').map(({ id }) => id)).size).toBe(3);
    const { stdout, stderr } = home.run(['review', '--new', '0', 'virtualization']);
    expect([stdout, stderr]).toEqual([
      '',
      'Nothing is due. Run `awsstudy review --new 10` to learn something new, or `awsstudy quiz`.\n',
    ]);
  });

  test('a question answered wrong comes again at the end of the session', () => {
    const lines = json(
      ['review', 's3', '--new', '1', '--count', '1', '--seed', '5'],
      'd\ncd\nzzz\nf\n!undo\n'.repeat(3),
    );
    const verdicts = ofType(lines, 'verdict');
    expect(verdicts.length).toBeGreaterThan(0);
    expect(ofType(lines, 'question').at(-1)).toMatchObject({ id: verdicts[0]?.['id'] });
  });
});

describe('choosing', () => {
  test('--cram counts answers and leaves the schedule alone', () => {
    const review = ['review', 'vpc', '--new', '1', '--seed', '3'];
    const asked = ofType(json(review), 'question').map(({ id }) => id);
    home.run(['quiz', 'vpc', '--cram', '--all'], { input: 'a\nab\nabc\n1\nt\na b c d\n1a 2b 3c 4d\n'.repeat(30) });
    expect(ofType(json(review), 'question').map(({ id }) => id)).toEqual(asked);
    home.run(['quiz', 'vpc', '--cram', '--count', '2', '--seed', '7'], {
      input: 'a\nab\nabc\n1\nt\na b c d\n1a 2b 3c 4d\n',
    });
    expect(stats()).toMatchObject({ due: 0 });
    expect(Number(stats()['answers'])).toBeGreaterThan(0);
  });

  test('--section asks about that section and those below it alone', () => {
    const [question] = json(['quiz', 'vpc', '--section', 'nat-gateway', '--all']);
    const questions = JSON.parse(readFileSync('dist/content/quizzes/vpc.json', 'utf8')) as readonly Line[];
    const below = ['nat-gateway', 'nat-instance', 'what-nat-costs'];
    const wanted = questions.filter(({ section }) => below.includes(String(section)));
    expect(wanted.map(({ section }) => section)).toContain(question?.['section']);
    expect(Number(question?.['of'])).toBeGreaterThan(5);
  });

  test.each([
    [['quiz', '--section', 'nat-gateway'], '--section needs one topic, to know whose section it is.', 2],
    [['quiz', 'vpc', '--section', 'nowhere'], 'The topic `vpc` has no section `nowhere`.', 3],
    [['quiz', '--new', '--missed'], "--new can't be combined with --missed: no question is both.", 2],
    [['quiz', '--level', 'hard'], '--level takes recall, apply or scenario, not `hard`.', 2],
    [['quiz', '--exam', 'sa-c03'], 'There is no exam `sa-c03`.', 3],
    [['quiz', 'vpc', '--missed'], 'There are no such questions.', 3],
    [['quiz', 'vpc', '--marked'], 'You have marked no question of this topic.', 3],
    [['review', '--marked'], 'You have marked no question.', 3],
  ])('%j: %s', (args, sentence, code) => {
    const run = home.run(args);
    expect([run.stderr.split('\n')[0], run.code]).toEqual([`awsstudy: ${sentence}`, code]);
  });
});

describe('topics that have changed since', () => {
  const journal = (...events: readonly Partial<Answered>[]) => {
    mkdirSync(join(home.folder, 'journal'), { recursive: true });
    const frames = runOf('old', Date.UTC(2026, 0, 5), events.map(answered)).map((event) => frameOf(event, crc32));
    writeFileSync(join(home.folder, 'journal', 'old.jsonl'), frames.join(''));
  };
  const key = () => {
    const [{ key = '' } = {}] = JSON.parse(readFileSync('dist/content/quizzes/vpc.json', 'utf8')).filter(
      ({ id }: { readonly id: string }) => id === 'usable-ips-24',
    ) as readonly { readonly key: string }[];
    return key;
  };

  test('a question that has the same key is scheduled as it was answered', () => {
    journal({ key: key(), grade: 4 });
    expect(stats()).toMatchObject({ answers: 1, seen: 1 });
  });

  test('a question with another key is due at once, and its old answers stay counted', () => {
    journal({ key: '0000000000000000', grade: 4 }, { key: '0000000000000000', grade: 4 });
    expect(home.run(['due', '--count']).stdout).toBe('1\n');
    expect(stats()).toMatchObject({ answers: 2, due: 1 });
    const lines = json(['review', '--new', '0'], '251\nab\n');
    expect(ofType(lines, 'question')).toMatchObject([{ id: 'usable-ips-24', topic: 'vpc' }]);
  });

  test('a question that is gone is due no more, and its answers stay counted', () => {
    journal({ card: 'aws/vpc:never-was' }, { card: 'aws/gone:never-was' });
    expect(home.run(['due', '--count']).stdout).toBe('0\n');
    expect(stats()).toMatchObject({ answers: 2, seen: 0, due: 0 });
    expect(home.run(['review', '--new', '0']).code).toBe(0);
  });
});

test('the line that the README shows for a pipe asks and judges two questions', () => {
  const [, line = ''] = /^\$ (printf .* \| awsstudy quiz .*)$/m.exec(readFileSync('README.md', 'utf8')) ?? [];
  const { stdout } = home.shell(line);
  expect(stdout).toMatch(/^\d of 2 right \(\d+ %\)\.$/m);
});
