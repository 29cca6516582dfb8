import { expect, test } from 'vitest';
import { isUserError } from '../../../src/study/errors.js';
import { startExam } from '../../../src/study/exam/starting.js';
import { blueprint, questionsOf } from './exam-builders.js';

const exam = blueprint();
const ample = exam.domains.flatMap(({ id }) => questionsOf(id, 9));

test('the event that starts an exam holds the paper: cards, domains, what does not count', () => {
  const event = startExam(exam, ample, { attempt: 'try', seed: 3 });
  expect(event).toMatchObject({ kind: 'exam-started', attempt: 'try', exam: 'x-01', seed: 3, minutes: 20 });
  expect([event.cards.length, event.domains?.length, event.unscored?.length]).toEqual([10, 10, 2]);
  expect(event.cards.every((card, n) => card.startsWith(`aws/vpc:${event.domains?.[n]}-`))).toBe(true);
});

test.each([
  [5, undefined, 10],
  [3, undefined, 6],
  [10, 1, 1],
  [5, 60, 60],
])('%i questions with --minutes %s have %i minutes', (questions, minutes, given) => {
  const options = { attempt: 'try', seed: 3, questions, ...(minutes !== undefined && { minutes }) };
  expect(startExam(exam, ample, options).minutes).toBe(given);
});

const refusalOf = (pool: typeof ample, questions?: number) => {
  try {
    startExam(exam, pool, { attempt: 'try', seed: 3, ...(questions !== undefined && { questions }) });
  } catch (thrown) {
    return isUserError(thrown) ? [thrown.exit, thrown.message, thrown.hint] : thrown;
  }
  return undefined;
};

test('too few questions: each domain that is short, and the largest paper there are enough for', () => {
  const few = [...questionsOf('d1', 4), ...questionsOf('d2', 2), ...questionsOf('d3', 9)];
  expect(refusalOf(few)).toEqual([
    'notFound',
    'A paper of 10 questions for `x-01` needs more than there are: Domain 1 (4 of 5); Domain 2 (2 of 3).',
    'There are enough for a shorter one: `awsstudy exam x-01 --questions 7`.',
  ]);
});

test('no questions at all', () => {
  expect(refusalOf([], 1)).toEqual([
    'notFound',
    'A paper of 1 question for `x-01` needs more than there are: Domain 1 (0 of 1).',
    'Run `awsstudy exam` to see the exams.',
  ]);
});
