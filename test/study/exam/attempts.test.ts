import { describe, expect, test } from 'vitest';
import { openAttempt, recentCards } from '../../../src/study/exam/attempts.js';
import { type ExamAttempt, emptyProgress, type Progress } from '../../../src/study/progress.js';
import { DEFAULT_PLAN } from '../../../src/study/settings.js';
import { sittingOf } from './exam-builders.js';

const attempt = (started: number, values: Partial<ExamAttempt> = {}): ExamAttempt => ({
  ...sittingOf().attempt,
  cards: [`aws/vpc:of-${started}`],
  started,
  ...values,
});
const learner = (exams: Readonly<Record<string, ExamAttempt>>): Progress => ({
  ...emptyProgress(DEFAULT_PLAN),
  exams: new Map(Object.entries(exams)),
});

describe('the attempt that can be gone on with', () => {
  test.each([
    ['there is none', {}, undefined],
    ['one is open', { one: attempt(1) }, 'one'],
    ['the latest is submitted', { one: attempt(1, { submitted: 2 }) }, undefined],
    ['an older one was given up', { two: attempt(2), one: attempt(1) }, 'two'],
    ['what was given up stays so', { one: attempt(1), two: attempt(2, { submitted: 3 }) }, undefined],
    ['it is another exam', { one: attempt(1, { exam: 'y-01' }) }, undefined],
  ])('%s', (_, exams, id) => {
    expect(openAttempt('x-01', learner(exams))?.id).toBe(id);
  });
});

test('recent are the cards of the last two papers of this exam', () => {
  const exams = { one: attempt(1), two: attempt(2), three: attempt(3), other: attempt(4, { exam: 'y-01' }) };
  expect(recentCards('x-01', learner(exams))).toEqual(new Set(['aws/vpc:of-3', 'aws/vpc:of-2']));
});
