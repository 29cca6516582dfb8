import { afterEach, beforeEach, describe, expect, test } from 'vitest';
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

describe('a command of several lines', () => {
  const drill = ['drill', 'vpc', '--section', 'the-default-vpc', '--level', 'recall', '--count', '1'];
  const lines = 'aws ec2 describe-vpcs \\\n    --filters \\\n    Name=is-default,Values=true';

  test.each([lines, `${lines} \\`])('is one answer, the end of input too', (input) => {
    expect(home.run(drill, { input }).stdout).toContain('1 of 1 right');
    expect(stats()).toMatchObject({ answers: 1 });
  });

  test('is one answer in JSON too, and each line that goes on has its reply', () => {
    const heard = json(drill, `${lines}\n`);
    expect(heard.map(({ type }) => type)).toEqual(['question', 'more', 'more', 'verdict', 'summary']);
    expect(ofType(heard, 'more')[0]).toEqual({ type: 'more', id: heard[0]?.['id'] });
    expect(ofType(heard, 'verdict')).toMatchObject([{ correct: true }]);
    expect(stats()).toMatchObject({ answers: 1 });
  });

  test('answers nothing in JSON where the input ends before it does', () => {
    expect(json(drill, `${lines} \\\n`).map(({ type }) => type)).toEqual([
      'question',
      'more',
      'more',
      'more',
      'summary',
    ]);
    expect(stats()).toMatchObject({ answers: 0 });
  });

  test('keeps what was typed of it over an instruction between its lines', () => {
    const input = lines.replace('\n    --filters', '\n!mark\n    --filters');
    const { stdout, stderr } = home.run(drill, { input });
    expect(stdout).toContain('Marked.\n');
    expect(stdout).toContain('1 of 1 right');
    expect(stderr).toBe('The command begun is kept; go on with its next line.\n');
    expect(json(drill, input).map(({ type }) => type)).toEqual([
      'question',
      'more',
      'marked',
      'more',
      'verdict',
      'summary',
    ]);
  });

  test('is dropped by an instruction that puts another question', () => {
    const heard = json(['drill', 'vpc', '--count', '2'], 'aws s3 ls\naws \\\n!undo\naws s3 ls\n');
    expect(ofType(heard, 'verdict').map(({ chosen }) => chosen)).toEqual(['aws s3 ls', 'aws s3 ls']);
  });

  test('is a matter of commands alone: elsewhere each line is an answer', () => {
    const quizzes = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) => ['quiz', 'vpc', '--count', '1', '--seed', String(seed)]);
    const choice = quizzes.find((quiz) => ofType(json(quiz), 'question')[0]?.['kind'] === 'single') ?? [];
    const { stderr } = home.run(choice, { input: 'zzz \\\n'.repeat(2) });
    expect(stderr.match(/That is no answer to this question\./g)).toHaveLength(2);
  });
});
