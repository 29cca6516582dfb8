import { describe, expect, test } from 'vitest';
import type { Candidate } from '../../../src/study/choosing.js';
import { cardId } from '../../../src/study/id.js';
import { schedulerFor } from '../../../src/study/scheduling.js';
import { DEFAULT_PLAN } from '../../../src/study/settings.js';
import type { AnswerFacts } from '../../../src/study/statistics/first-answers.js';
import { readinessFor } from '../../../src/study/statistics/readiness.js';
import { answered } from '../event-builders.js';
import { answersIn, factsOf, pool } from './readiness-builders.js';
import { EXAM } from './simulated-learner.js';

const DAY = 86_400_000;
const MINUTE = 60_000;
const schedule = schedulerFor(DEFAULT_PLAN);

/** The same as the program itself would know it: one answer to each, scheduled by FSRS. */
function learnedFacts(answers: readonly (readonly [Candidate, boolean])[], now: number): AnswerFacts {
  const cards = answers.map(([{ topic, question: asked }, correct]) => {
    const event = answered({ card: cardId(topic, asked.id), key: asked.key, correct, grade: correct ? 3 : 1 });
    const stamp = { version: 1, id: 'r-1', time: 0, offset: 0, run: 'r', sequence: 1 } as const;
    return [event.card, schedule(undefined, { ...event, ...stamp })] as const;
  });
  return { ...factsOf(answers), cards: new Map(cards), now };
}

describe('readiness after mistakes', () => {
  test.each([
    [10, 0],
    [10, 3],
    [40, 0],
    [40, 1],
    [40, 3],
    [40, 300],
  ])(
    'all answered wrong never reaches the pass mark: the high end stays below passing (%i a domain, %i days later)',
    (count, days) => {
      const facts = learnedFacts(answersIn(pool, count, 0), MINUTE + days * DAY);
      const { points } = readinessFor(EXAM, pool, facts);
      expect(points?.high).toBeLessThan(EXAM.passing);
      expect(points?.middle).toBeLessThan(500);
    },
  );

  test('a learner whose last answers were all wrong is not called ready, though all were right at first sight', () => {
    const facts = factsOf(answersIn(pool, 40, 40));
    const missed = new Map([...facts.cards].map(([id, card]) => [id, { ...card, lastCorrect: false, stability: 2 }]));
    const { points } = readinessFor(EXAM, pool, { ...facts, cards: missed });
    expect(points?.middle).toBeLessThan(EXAM.passing);
    expect(points?.low).toBeLessThan(EXAM.passing - 100);
  });

  test('a learner 30 % right at first sight with no later right answers is not called ready, however long ago', () => {
    for (const later of [0, DAY, 3 * DAY, 30 * DAY]) {
      const { points } = readinessFor(EXAM, pool, learnedFacts(answersIn(pool, 40, 12), MINUTE + later));
      expect(points?.low).toBeLessThan(EXAM.passing - 50);
      expect(points?.middle).toBeLessThan(EXAM.passing);
    }
  });

  test('answered right later, missed questions count as known', () => {
    const [missed, learned] = [false, true].map((lastCorrect) => {
      const facts = factsOf(answersIn(pool, 40, 0));
      const cards = new Map([...facts.cards].map(([id, card]) => [id, { ...card, lastCorrect }]));
      return readinessFor(EXAM, pool, { ...facts, cards }).share?.middle ?? 0;
    });
    expect(learned).toBeGreaterThan((missed ?? 1) + 0.4);
  });
});
