import { expect, test } from 'vitest';
import { reviewPaper } from '../../src/study/exam/review.js';
import { scoreExam } from '../../src/study/exam/scoring.js';
import type { Sitting } from '../../src/study/exam/sitting.js';
import { PLAIN_EXAM } from '../../src/text/exam-text.js';
import { type ExamRow, examLines, plainExams } from '../../src/text/exams-text.js';
import { blueprint, sittingOf } from '../study/exam/exam-builders.js';
import { c } from '../support/builders.js';

const exam = blueprint([60, 40], { questions: 3, scored: 2, unofficial: [c('minutes'), c('weights')] });

/** A paper of three: the first answered right, the second wrong, the third not. */
function answeredSitting(): Sitting {
  const sitting = sittingOf(exam);
  const answerAt = (position: number, chosen: string) => ({
    card: sitting.attempt.cards[position] ?? '',
    key: sitting.questions[position]?.question.key ?? '',
    chosen: [chosen],
    correct: chosen === 'right',
    event: `e${position}`,
  });
  const answers = new Map([
    [0, answerAt(0, 'right')],
    [1, answerAt(1, 'worst')],
  ]);
  return { ...sitting, attempt: { ...sitting.attempt, answers } };
}

test('the opening says what is asked, for how long, and what is only a practice setting', () => {
  expect(PLAIN_EXAM.opening(sittingOf(exam), { resumed: false, left: 60_000 })).toMatchInlineSnapshot(`
    "Example Exam (X-01): 3 questions, 20 minutes, pass mark 700 of 1000.
    Not published, so set for practice: minutes, weights.
    Instructions: !flag, !next, !back, !go 12, !list, !time, !submit.

    "
  `);
});

test('the result: an estimate, called one, the share and the domains', () => {
  const sitting = answeredSitting();
  expect(PLAIN_EXAM.result(sitting, scoreExam(exam, reviewPaper(sitting)))).toMatchInlineSnapshot(`
    "
    Estimated points: 550 of 1000; not passed by this estimate (pass mark 700).
    How answers become points is not published: this is a straight line over the share of right answers.

    1 of 2 scored questions right (50 %).
    Not answered, so wrong: 1 of 3.
    Asked but not scored, as in the real exam: 1 of 3.

      Domain 1  1 of 1
      Domain 2  0 of 1

    What you answered wrong comes back in \`awsstudy review\`.

    "
  `);
});

test('nothing answered wrong: nothing is said of the review', () => {
  const sitting = sittingOf(exam);
  expect(PLAIN_EXAM.result(sitting, scoreExam(exam, reviewPaper(sitting)))).not.toContain('awsstudy review');
});

test('the review: every question with its options, the verdict, the reasons and where to read', () => {
  expect(PLAIN_EXAM.review(reviewPaper(answeredSitting()))).toMatchInlineSnapshot(`
    "[1/3] What about d1-3?
      a) Option wrong
      b) Option right
      c) Option worst
      d) Option worse
    ✓ Right: b
      ✗ a) Why wrong is what it is.
      ✓ b) Why right is what it is.
      ✗ c) Why worst is what it is.
      ✗ d) Why worse is what it is.
      Read: awsstudy show vpc sizing-subnets

    [2/3] What about d1-4?
      a) Option wrong
      b) Option right
      c) Option worst
      d) Option worse
    ✗ Wrong: c. Right is b
      ✗ a) Why wrong is what it is.
      ✓ b) Why right is what it is.
      ✗ c) Why worst is what it is.
      ✗ d) Why worse is what it is.
      Read: awsstudy show vpc sizing-subnets

    [3/3] What about d2-5?
      a) Option wrong
      b) Option right
      c) Option worst
      d) Option worse
    ✗ Not answered. Right is b
      ✗ a) Why wrong is what it is.
      ✓ b) Why right is what it is.
      ✗ c) Why worst is what it is.
      ✗ d) Why worse is what it is.
      Read: awsstudy show vpc sizing-subnets

    "
  `);
});

const ROWS: readonly ExamRow[] = [
  { id: c('x-01'), name: c('Example Exam'), questions: 65, minutes: 130, open: 12 },
  { id: c('longer-01'), name: c('An Exam with a Name that is Long'), questions: 57, minutes: 60 },
  { id: c('y-01'), name: c('Another'), questions: 65, minutes: 90, open: 0 },
];

test('the exams for a pipe: tab-separated, the last column for the one under way', () => {
  expect(plainExams(ROWS)).toBe(
    'x-01\tExample Exam\t65\t130\t12\nlonger-01\tAn Exam with a Name that is Long\t57\t60\t\ny-01\tAnother\t65\t90\tover, not yet scored\n',
  );
});

test('where names would become pillars, what is asked stands below them', () => {
  expect(examLines(ROWS, { width: 60, color: false })).toContain(
    '\n   longer-01  An Exam with a Name that is Long\n              57 questions, 60 minutes\n',
  );
  expect(examLines(ROWS, { width: 34, color: false })).toMatchInlineSnapshot(`
    "   x-01       Example Exam
                  65 questions, 130 minutes
                  under way: 12 minutes left
       longer-01  An Exam with a Name
                  that is Long
                  57 questions, 60 minutes
       y-01       Another
                  65 questions, 90 minutes
                  over, not yet scored
    "
  `);
});

test('the exams for people', () => {
  expect(examLines(ROWS, { width: 72, color: false })).toMatchInlineSnapshot(`
    "   x-01       Example Exam                     65 questions  130 minutes
                  under way: 12 minutes left
       longer-01  An Exam with a Name that is      57 questions   60 minutes
                  Long
       y-01       Another                          65 questions   90 minutes
                  over, not yet scored
    "
  `);
});
