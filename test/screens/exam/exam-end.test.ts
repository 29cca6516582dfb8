import { describe, expect, test } from 'vitest';
import { answer, begun, halfway, submitted, underWay } from './exam-builders.js';

describe('the end', () => {
  test('s asks first; Esc goes back and Enter submits', () => {
    const exams = halfway().press('s');
    expect(underWay(exams).page).toBe('submit');
    exams.press('Esc');
    expect(underWay(exams).page).toBe('question');
    exams.press('s', 'Enter');
    expect(submitted(exams)).toMatchObject({ page: 'result', overtime: false, score: { right: 1, unanswered: 3 } });
    expect(exams.journal.kinds.at(-1)).toBe('exam-submitted');
  });

  test('q asks first: the exam stays open', () => {
    const exams = halfway().press('q');
    expect(exams.left).toBeUndefined();
    expect(underWay(exams).page).toBe('leave');
    exams.press('q');
    expect(underWay(exams).page).toBe('question');
    exams.press('Esc', 'Enter');
    expect(exams.left).toEqual({ kind: 'back' });
    expect(exams.journal.kinds).not.toContain('exam-submitted');
  });

  test('at zero the clock submits it as it stands, whatever page is open', () => {
    for (const keys of [[], ['g'], ['s'], ['q'], ['?']]) {
      const exams = halfway().press('a', ...keys);
      expect(submitted(exams.pass(20))).toMatchObject({ page: 'result', overtime: true, score: { unanswered: 3 } });
      expect(exams.state.help).toBe(false);
      expect(exams.journal.kinds.filter((kind) => kind === 'exam-submitted')).toHaveLength(1);
    }
  });

  test('after the end no time passes for it', () => {
    const exams = halfway().press('s', 'Enter').pass(60);
    expect(exams.journal.kinds.filter((kind) => kind === 'exam-submitted')).toHaveLength(1);
    expect(submitted(exams).overtime).toBe(false);
  });
});

describe('the review', () => {
  const review = () => halfway().press('s', 'Enter', 'Enter');

  test.each([
    [[], 0, false],
    [['n', 'Right', 'Enter'], 3, false],
    [['n', 'p', 'Left'], 0, false],
    [['w'], 1, true],
    [['w', 'n'], 2, true],
    [['w', 'p'], 1, true],
    [['n', 'n', 'w', 'w', 'p'], 1, false],
  ])('the keys %j lead to position %i, only the missed ones: %s', (keys, position, onlyMissed) => {
    expect(submitted(review().press(...keys))).toMatchObject({ page: 'review', position, onlyMissed });
  });

  test('w opens the review of the missed ones from the result', () => {
    expect(submitted(halfway().press('s', 'Enter', 'w'))).toMatchObject({
      page: 'review',
      position: 1,
      onlyMissed: true,
    });
  });

  test('with nothing missed w says so', () => {
    const exams = [true, true, true, true, true]
      .reduce((all, right) => answer(all, right), begun())
      .press('s', 'Enter');
    expect(exams.press('w').state.notice).toBe('You missed no question.');
    expect(submitted(exams).page).toBe('result');
    expect(submitted(exams.press('Enter', 'w')).onlyMissed).toBe(false);
  });

  test('o leads to the notes of the section, with what brings the review back', () => {
    const exams = review().press('n', 'n');
    const before = exams.state;
    expect(exams.press('o').left).toEqual({
      kind: 'on',
      to: { kind: 'notes', topic: 'vpc', section: 'sizing-subnets' },
      place: before,
    });
  });

  test('Esc goes back to the result, and from there leaves', () => {
    const exams = review().press('Esc');
    expect(submitted(exams).page).toBe('result');
    expect(exams.press('q').left).toEqual({ kind: 'back' });
  });
});
