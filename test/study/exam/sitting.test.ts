import { describe, expect, test } from 'vitest';
import { timeLeft } from '../../../src/study/exam/attempt.js';
import {
  isOver,
  judgeAnswer,
  moveTo,
  noteAnswer,
  openSitting,
  passOver,
  positionsIn,
  presentedAt,
  type Sitting,
  standsAlready,
  stateAt,
  submit,
  toggleFlag,
} from '../../../src/study/exam/sitting.js';
import { blueprint, START, sittingOf } from './exam-builders.js';

const MINUTE = 60_000;

/** Answers the question on the table and goes on. */
function answer(sitting: Sitting, chosen: readonly string[] = ['right']): Sitting {
  const answered = judgeAnswer(sitting, { chosen, milliseconds: 1000, pack: 'aws@1' });
  if (answered === undefined) {
    throw new Error('a question is on the table');
  }
  return passOver(noteAnswer(sitting, answered, `event-${sitting.position}`));
}

describe('moving about', () => {
  test('an answer goes on to the next open question, past those that are answered', () => {
    const second = answer(moveTo(sittingOf(), 1));
    expect(second.position).toBe(2);
    expect(answer(moveTo(second, 0)).position).toBe(2);
  });

  test('after the last open question comes the end of the paper, not an earlier open one', () => {
    const end = answer(moveTo(sittingOf(), 9));
    expect(end.position).toBe(10);
    expect(judgeAnswer(end, { chosen: ['right'], milliseconds: 0, pack: '1' })).toBeUndefined();
    expect(toggleFlag(end)).toBeUndefined();
    expect(presentedAt(end, end.position)).toBeUndefined();
  });

  test.each([
    [-1, 0],
    [3, 3],
    [10, 10],
    [11, 10],
  ])('going to position %i is going to %i', (to, reached) => {
    expect(moveTo(sittingOf(), to).position).toBe(reached);
  });

  test('a resumed exam opens at its first open question', () => {
    const later = answer(answer(sittingOf()));
    const { id, exam, attempt, questions } = later;
    expect(openSitting({ id, exam, attempt, questions }).position).toBe(2);
  });
});

describe('answers', () => {
  test('an answer is an event with its place, its key and the seed of the shuffle', () => {
    const sitting = sittingOf();
    const { seed, question } = sitting.questions[0] ?? {};
    expect(judgeAnswer(sitting, { chosen: ['wrong'], milliseconds: 1234.5, pack: 'aws@1' })).toEqual({
      kind: 'answered',
      mode: 'exam',
      card: sitting.attempt.cards[0],
      key: question?.key,
      chosen: ['wrong'],
      correct: false,
      grade: 1,
      milliseconds: 1235,
      hint: false,
      seed,
      exam: { attempt: 'try', position: 0 },
      pack: 'aws@1',
    });
  });

  test('a right answer is Good, however long somebody moved about before it', () => {
    const answered = judgeAnswer(sittingOf(), { chosen: ['right'], milliseconds: 3_600_000, pack: 'aws@1' });
    expect(answered).toMatchObject({ correct: true, grade: 3 });
  });

  test('the same answer once more stands already, in whatever order it is typed', () => {
    const answered = moveTo(answer(sittingOf(), ['right', 'wrong']), 0);
    expect(standsAlready(answered, ['wrong', 'right'])).toBe(true);
    expect(standsAlready(answered, ['wrong'])).toBe(false);
    expect(standsAlready(answered, ['wrong', 'worst'])).toBe(false);
    expect(standsAlready(moveTo(answered, 1), [])).toBe(false);
  });

  test('a flag is put on and taken away', () => {
    const flagged = toggleFlag(moveTo(sittingOf(), 4));
    expect(flagged?.event).toEqual({ kind: 'exam-flagged', attempt: 'try', position: 4, on: true });
    const back = flagged && toggleFlag(flagged.sitting);
    expect(back?.event.on).toBe(false);
    expect(back?.sitting.attempt.flags).toEqual(new Set());
  });
});

describe('questions that changed since the start', () => {
  const changed = (change: (questions: Sitting['questions']) => Sitting['questions']): Sitting => {
    const { id, exam, attempt, questions } = answer(answer(sittingOf()));
    return openSitting({ id, exam, attempt, questions: change(questions) });
  };

  test('one that has left its topic is gone, answered or not', () => {
    const sitting = changed((questions) => questions.map((asked, n) => (n === 0 || n === 5 ? undefined : asked)));
    expect(positionsIn(sitting, 'gone')).toEqual([0, 5]);
    expect(positionsIn(sitting, 'open')).toEqual([2, 3, 4, 6, 7, 8, 9]);
    expect(judgeAnswer(moveTo(sitting, 5), { chosen: ['right'], milliseconds: 0, pack: '1' })).toBeUndefined();
  });

  test('one answered under another key is changed until it is answered again', () => {
    const sitting = changed((questions) =>
      questions.map((asked) => asked && { ...asked, question: { ...asked.question, key: asked.topic } }),
    );
    expect(positionsIn(sitting, 'changed')).toEqual([0, 1]);
    expect(standsAlready(moveTo(sitting, 0), ['right'])).toBe(false);
    expect(stateAt(answer(moveTo(sitting, 0)), 0)).toBe('answered');
  });
});

describe('the clock', () => {
  const { attempt } = sittingOf();

  test.each([
    ['at the start', 0, 20],
    ['meanwhile', 13, 7],
    ['at the end', 20, 0],
    ['a day later', 1440, 0],
    ['with the clock set back', -60, 20],
  ])('%s: after %i minutes there are %i left', (_, passed, left) => {
    expect(timeLeft(attempt, START + passed * MINUTE)).toBe(left * MINUTE);
    expect(isOver(sittingOf(), START + passed * MINUTE)).toBe(left === 0);
  });
});

test('submitting notes the time', () => {
  const { sitting, event } = submit(sittingOf(), START + 5);
  expect(sitting.attempt.submitted).toBe(START + 5);
  expect(event).toEqual({ kind: 'exam-submitted', attempt: 'try' });
});

test('a paper of one question is an exam too', () => {
  expect(answer(sittingOf(blueprint([100], { questions: 1, scored: 1 }))).position).toBe(1);
});
