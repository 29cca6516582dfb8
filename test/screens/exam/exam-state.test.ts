import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { startExamState } from '../../../src/screens/exam/exam-state.js';
import { START } from '../../study/exam/exam-builders.js';
import { answer, begun, begunOf, Exams, halfway, underWay, waitingOf } from './exam-builders.js';

describe('the entrance', () => {
  test('starts the clock with Enter, and records the paper then', () => {
    const exams = new Exams().pass(3);
    expect(exams.journal.kinds).toEqual([]);
    exams.press('Enter');
    expect(exams.journal.kinds).toEqual(['exam-started']);
    expect(underWay(exams).sitting.attempt.started).toBe(START + 3 * 60_000);
  });

  test.each(['q', 'Esc'])('%s leaves without a start', (key) => {
    const exams = new Exams().press(key);
    expect(exams.left).toEqual({ kind: 'back' });
    expect(exams.journal.kinds).toEqual([]);
  });
});

describe('an exam that is gone on with', () => {
  test('begins at its first open question, and says how it stands', () => {
    const { stage, notice } = startExamState({ kind: 'under-way', sitting: begunOf(waitingOf()) }, START + 60_000);
    expect(stage).toMatchObject({ page: 'question', sitting: { position: 0 } });
    expect(notice).toBe('Resumed: 0 of 5 answered, 19 minutes left.');
  });

  test('begins at the grid when nothing is open', () => {
    const sitting = { ...begunOf(waitingOf()), position: 5 };
    const { stage } = startExamState({ kind: 'under-way', sitting }, START);
    expect(stage).toMatchObject({ page: 'grid', sitting: { position: 4 } });
  });
});

describe('answers', () => {
  test('Enter records an answer and goes to the next open question, saying nothing of right and wrong', () => {
    const exams = answer(begun(), true);
    expect(exams.journal.events.at(-1)).toMatchObject({
      kind: 'answered',
      mode: 'exam',
      correct: true,
      exam: { attempt: 'try', position: 0 },
      pack: 'aws@1',
    });
    expect(underWay(exams).sitting.position).toBe(1);
    expect(exams.state.notice).toBeUndefined();
  });

  test.each([
    [['Enter'], 'Choose an option first, by its letter.'],
    [['n', 'n', 'Enter'], 'Choose 2; you have chosen 0.'],
    [['n', 'n', 'a', 'Enter'], 'Choose 2; you have chosen 1.'],
  ])('%j answers nothing and says what is missing', (keys, notice) => {
    const exams = begun().press(...keys);
    expect(exams.state.notice).toBe(notice);
    expect(exams.journal.kinds).toEqual(['exam-started']);
  });

  test('a changed answer replaces the one before', () => {
    const exams = answer(answer(begun(), false).press('p'), true);
    expect(exams.journal.kinds).toEqual(['exam-started', 'answered', 'answered', 'undone']);
    expect(exams.journal.attempt?.answers.get(0)).toMatchObject({ correct: true, event: 'run-3' });
    expect(underWay(exams).sitting.attempt.answers.get(0)?.event).toBe('run-3');
  });

  test('the same answer once more records nothing and goes on', () => {
    const exams = answer(begun(), true).press('p', 'Enter');
    expect(exams.journal.kinds).toEqual(['exam-started', 'answered']);
    expect(underWay(exams).sitting.position).toBe(1);
  });

  test('several options are recorded in the order they stand in, whichever was chosen first', () => {
    const exams = begun().press('n', 'n', 'c', 'a', 'Enter');
    expect(exams.journal.events.at(-1)).toMatchObject({ chosen: ['wrong', 'worst'] });
  });

  test('the time from the question to its answer is recorded', () => {
    const exams = begun().pass(1).press('n').pass(2);
    expect(answer(exams, true).journal.events.at(-1)).toMatchObject({ milliseconds: 120_000 });
  });

  test.each([
    [['a'], ['wrong']],
    [['3'], ['worst']],
    [['j', 'j'], ['right']],
    [['k'], ['worse']],
    [['Down', 'Up', 'Up'], ['wrong']],
    [['e'], []],
    [['n', 'n', 'a', 'b', 'a'], ['right']],
    [
      ['n', 'n', 'j', 'Space', 'j', 'j', 'Space', 'Space', 'k', 'Space'],
      ['wrong', 'right'],
    ],
    [['n', 'n', 'Space'], []],
  ])('the keys %j choose %j', (keys, chosen) => {
    const { drafts, sitting } = underWay(begun().press(...keys));
    expect(drafts.get(sitting.position)?.chosen ?? []).toEqual(chosen);
  });
});

describe('moving', () => {
  test.each([
    [['n'], 1, undefined],
    [['Right', 'Right', 'Left'], 1, undefined],
    [['p'], 0, 'This is the first question.'],
    [['n', 'n', 'n', 'n', 'n'], 4, 'This is the last question.'],
    [['a', 'n'], 1, 'Question 1: your choice counts once you press Enter.'],
    [['a', 'n', 'p'], 0, undefined],
    [['a', 'Enter', 'p', 'b', 'n'], 1, 'Question 1: your choice counts once you press Enter.'],
    [['a', 'Enter', 'p', 'b', 'a', 'n'], 1, undefined],
  ])('the keys %j lead to question %i and say %s', (keys, position, notice) => {
    const exams = begun().press(...keys);
    expect(underWay(exams).sitting.position).toBe(position);
    expect(exams.state.notice).toBe(notice);
  });

  test('what was chosen is still there when one comes back', () => {
    expect(underWay(begun().press('c', 'n', 'p')).drafts.get(0)).toEqual({ cursor: 2, chosen: ['worst'] });
  });

  test('behind the last question comes the grid, at the first open one', () => {
    const exams = begun().press('n', 'n', 'n', 'n');
    answer(exams, true);
    expect(underWay(exams)).toMatchObject({ page: 'grid', cell: 0 });
    expect(exams.state.notice).toBe('This was the last question. Go to one that is open, or submit with s.');
  });

  test('with the last open question answered it is said that s submits', () => {
    const exams = [true, true, true, true, true].reduce((all, right) => answer(all, right), begun());
    expect(underWay(exams).page).toBe('grid');
    expect(exams.state.notice).toBe('No question is open: s submits the exam.');
  });

  test.each([
    [['Right'], 3],
    [['Left', 'Left', 'Left', 'Left'], 0],
    [['End'], 4],
    [['End', 'Right'], 4],
    [['Home'], 0],
    [['Down'], 2],
    [['Up'], 2],
  ])('in the grid of one row the keys %j lead from question 3 to cell %i, and Enter goes there', (keys, cell) => {
    const exams = halfway().press('g', ...keys);
    expect(underWay(exams).cell).toBe(cell);
    expect(underWay(exams).sitting.position).toBe(2);
    exams.press('Enter');
    expect(underWay(exams)).toMatchObject({ page: 'question', sitting: { position: cell } });
  });

  test.each(['g', 'Esc', 'q'])('%s closes the grid where the question was', (key) => {
    expect(underWay(halfway().press('g', 'Right', key))).toMatchObject({ page: 'question', sitting: { position: 2 } });
  });
});

describe('flags', () => {
  test('m flags the question and takes the flag away', () => {
    const exams = begun().press('m', 'm', 'n', 'm');
    expect(exams.journal.events.slice(1)).toMatchObject([
      { kind: 'exam-flagged', position: 0, on: true },
      { kind: 'exam-flagged', position: 0, on: false },
      { kind: 'exam-flagged', position: 1, on: true },
    ]);
    expect([...underWay(exams).sitting.attempt.flags]).toEqual([1]);
  });

  test('in the grid it is the question under the cursor', () => {
    const exams = begun().press('g', 'End', 'm');
    expect([...underWay(exams).sitting.attempt.flags]).toEqual([4]);
    expect(underWay(exams)).toMatchObject({ page: 'grid', sitting: { position: 0 } });
  });
});

const KEYS = [
  'a',
  'b',
  '4',
  'j',
  'k',
  'Space',
  'Enter',
  'n',
  'p',
  'm',
  'g',
  'Down',
  'Right',
  'End',
  'Esc',
  '?',
  'Home',
];

test('whatever is pressed, what the screen shows is what was recorded', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...KEYS), { maxLength: 60 }), (keys) => {
      const exams = begun().press(...keys);
      const { sitting, cell } = underWay(exams);
      const recorded = exams.journal.attempt;
      expect(sitting.attempt.answers).toEqual(recorded?.answers);
      expect(sitting.attempt.flags).toEqual(recorded?.flags);
      expect(Math.min(sitting.position, cell)).toBeGreaterThanOrEqual(0);
      expect(Math.max(sitting.position, cell)).toBeLessThan(5);
    }),
  );
});
