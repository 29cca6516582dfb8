import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reviewPaper } from '../../../src/study/exam/review.js';
import { type ExamScore, scoreExam } from '../../../src/study/exam/scoring.js';
import type { Sitting } from '../../../src/study/exam/sitting.js';
import type { ExamAnswer } from '../../../src/study/progress.js';
import { blueprint, sittingOf } from './exam-builders.js';

/** What is given at a position: a right or a wrong answer, none, one under an older key; or the question is gone. */
type Given = 'right' | 'wrong' | 'none' | 'old' | 'gone';

function answerOf({ questions, attempt }: Sitting, position: number, given: Given): ExamAnswer {
  return {
    card: attempt.cards[position] ?? '',
    chosen: ['right'],
    correct: given === 'right' || given === 'old',
    key: given === 'old' ? 'older' : (questions[position]?.question.key ?? ''),
    event: `e${position}`,
  };
}

function score(given: readonly Given[], exam = blueprint()): ExamScore {
  const sitting = sittingOf(exam);
  const answers = given.flatMap((each, n) => (each === 'none' ? [] : [[n, answerOf(sitting, n, each)] as const]));
  const questions = sitting.questions.map((asked, n) => (given[n] === 'gone' ? undefined : asked));
  const attempt = { ...sitting.attempt, answers: new Map(answers) };
  return scoreExam(exam, reviewPaper({ ...sitting, questions, attempt }));
}

const ten = (given: Given): readonly Given[] => Array.from({ length: 10 }, () => given);

test('all right is the highest, nothing right the lowest number of points', () => {
  expect(score(ten('right'))).toMatchObject({ estimate: 1000, passed: true, right: 8, scored: 8, missed: [] });
  expect(score(ten('wrong'))).toMatchObject({ estimate: 100, passed: false, right: 0, scored: 8, unanswered: 0 });
});

test('what is not answered counts as wrong and is missed', () => {
  const { estimate, unanswered, missed } = score(ten('none'));
  expect({ estimate, unanswered, missed: missed.length }).toEqual({ estimate: 100, unanswered: 10, missed: 10 });
});

test('unscored questions move no points, but are missed like others', () => {
  const { unscored } = sittingOf().attempt;
  const given = ten('right').map((each, n) => (unscored.includes(n) ? 'wrong' : each));
  expect(score(given)).toMatchObject({ estimate: 1000, right: 8, missed: [...unscored] });
});

test('questions that changed or are gone are withdrawn, neither right nor missed', () => {
  const { unscored } = sittingOf().attempt;
  const [first = 0, second = 0] = [...Array(10).keys()].filter((n) => !unscored.includes(n));
  const given = ten('wrong').map((each, n) => (n === first ? 'old' : n === second ? 'gone' : each));
  const { scored, right, withdrawn, missed } = score(given);
  expect({ scored, right, withdrawn }).toEqual({ scored: 6, right: 0, withdrawn: [first, second] });
  expect(missed).not.toEqual(expect.arrayContaining([first]));
});

test('an exam of which nothing counts any more has the lowest number of points', () => {
  expect(score(ten('gone'))).toMatchObject({ scored: 0, estimate: 100, passed: false });
});

test.each([
  [720, 730, 35, true],
  [720, 712, 34, false],
  [730, 730, 35, true],
])('pass mark %i: %i points for %i of 50 right: passed is %s', (passing, estimate, right, passed) => {
  const exam = blueprint([100], { questions: 50, scored: 50, passing });
  const sitting = sittingOf(exam, 50);
  const answers = new Map(
    sitting.questions.map((_, n) => [n, answerOf(sitting, n, n < right ? 'right' : 'wrong')] as const),
  );
  const reviewed = reviewPaper({ ...sitting, attempt: { ...sitting.attempt, answers } });
  expect(scoreExam(exam, reviewed)).toMatchObject({ estimate, passed });
});

test('points stay on the scale, domains sum to the whole, and one more right answer never lowers the estimate', () => {
  const anyGiven = fc.array(fc.constantFrom<Given>('right', 'wrong', 'none', 'old', 'gone'), {
    minLength: 10,
    maxLength: 10,
  });
  fc.assert(
    fc.property(anyGiven, (given) => {
      const found = score(given);
      expect(found.estimate).toBeGreaterThanOrEqual(100);
      expect(found.estimate).toBeLessThanOrEqual(1000);
      expect(found.passed).toBe(found.estimate >= 700);
      expect(found.domains.reduce((sum, { scored }) => sum + scored, 0)).toBe(found.scored);
      expect(found.domains.reduce((sum, { right }) => sum + right, 0)).toBe(found.right);
      const wrong = given.indexOf('wrong');
      const better = given.map((each, n) => (n === wrong ? 'right' : each));
      expect(score(better).estimate).toBeGreaterThanOrEqual(found.estimate);
    }),
    { numRuns: 60 },
  );
});
