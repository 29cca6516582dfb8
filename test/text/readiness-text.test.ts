import { expect, test } from 'vitest';
import type { Exam } from '../../src/study/catalogue.js';
import type { Candidate } from '../../src/study/choosing.js';
import { readinessFor } from '../../src/study/statistics/readiness.js';
import { poolLines } from '../../src/text/readiness-text.js';
import { question } from '../study/statistics/learned.js';
import { factsOf, questionsOf } from '../study/statistics/readiness-builders.js';
import { EXAM } from '../study/statistics/simulated-learner.js';
import { c } from '../support/builders.js';

const card = { ...question('t0', 'card', { exams: [c('mock-c01/d1/1.1')] }) };
const forms = [
  ...questionsOf('d1', 3),
  question('t0', 'both', { exams: [c('mock-c01/d1/1.1'), c('mock-c01/d2/2.1')] }),
];
const command = { ...card, question: { ...card.question, kind: 'command' } as unknown as typeof card.question };

function saidOf(pool: readonly Candidate[], exam: Exam = EXAM): string {
  const readiness = readinessFor(exam, pool, factsOf([]));
  return poolLines({ exam, readiness, mastery: new Map() }, { width: 200, color: false }).join('\n');
}

test.each([
  [
    'a command and one of two domains',
    [...forms, command],
    '4 of its 5 questions can stand in it; one that serves several domains counts in each.',
  ],
  ['a command', [...questionsOf('d1', 3), command], '3 of its 4 questions can stand in it.'],
  ['questions of the forms that exams have', questionsOf('d1', 3), 'All of its 3 questions can stand in it.'],
])('an exam with %s says how many questions can stand in it', (_, pool, said) => {
  expect(saidOf(pool)).toBe(`   ${said}`);
});

test('an exam without questions says nothing of them', () => {
  expect(saidOf([])).toBe('');
});
