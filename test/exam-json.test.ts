import { describe, expect, test } from 'vitest';
import { smallRoom as room, SEED } from './support/exam-room.js';

describe('JSON lines', () => {
  const linesOf = (stdout: string): Record<string, unknown>[] =>
    stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);

  test('every kind of line has the keys that docs/json.md promises', async () => {
    const hall = room();
    const { stdout, stderr } = await hall.run(
      ['a', '!flag', '!list', '!time', 'zz', '!go 5', '!next', 10, '!submit', '!submit'],
      { ...SEED, json: true },
    );
    expect(stderr).toBe('');
    const keys = new Map(linesOf(stdout).map((line) => [line['type'], Object.keys(line).slice(1)]));
    expect(Object.fromEntries(keys)).toEqual({
      exam: 'exam name code passing scale unofficial attempt seed questions minutes seconds resumed answered open flagged changed gone'.split(
        ' ',
      ),
      question: 'n of id topic kind stem choose options state chosen flagged'.split(' '),
      accepted: 'n id topic chosen saved event'.split(' '),
      flag: 'n flagged'.split(' '),
      list: 'answered open flagged changed gone'.split(' '),
      time: 'minutes seconds'.split(' '),
      error: 'n expected message'.split(' '),
      end: 'answered open flagged changed gone'.split(' '),
      clock: 'minutes seconds'.split(' '),
      confirm: 'answered open flagged changed gone message'.split(' '),
      result: 'exam attempt estimate questions scored right unanswered missed withdrawn domains'.split(' '),
      review: 'n id topic outcome section level domain scored chosen expected why source'.split(' '),
    });
  });

  test('no line before the result tells right from wrong or scored from unscored', async () => {
    const { stdout } = await room().run(['a', 'b', 'c', '!list'], { ...SEED, json: true });
    expect(stdout).not.toMatch(/correct|expected|grade|scored|domain|"why"/);
    expect(linesOf(stdout).at(-1)).toMatchObject({ type: 'interrupted', answered: 3, open: [4, 5], seconds: 1200 });
  });

  test('the end of the time is a line of its own before the result', async () => {
    const { stdout } = await room().run(['a', 21, 'a'], { ...SEED, json: true });
    expect(linesOf(stdout).map(({ type }) => type)).toEqual([
      'exam',
      'question',
      'accepted',
      'question',
      'over',
      'result',
      'review',
      'review',
      'review',
      'review',
      'review',
    ]);
  });
});
