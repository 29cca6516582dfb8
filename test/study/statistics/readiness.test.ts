import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Candidate } from '../../../src/study/choosing.js';
import { readinessFor } from '../../../src/study/statistics/readiness.js';
import { c, shortQuestion } from '../../support/builders.js';
import { question } from './learned.js';
import { answersIn, DOMAINS, factsOf, pool, questionsOf } from './readiness-builders.js';
import { EXAM } from './simulated-learner.js';

const DAY = 86_400_000;

const widthOf = ({ share }: { readonly share?: { readonly low: number; readonly high: number } }) =>
  (share?.high ?? 1) - (share?.low ?? 0);

describe('readiness', () => {
  test('has no range before 10 answers in a domain, and none for the whole before every domain has them', () => {
    const nine = readinessFor(EXAM, pool, factsOf(answersIn(pool, 9)));
    expect(nine.domains[0]).toEqual({
      domain: 'd1',
      name: 'Domain 1',
      weight: 30,
      questions: 40,
      needed: 10,
      first: { answers: 9, right: 9 },
    });
    const oneDomain = readinessFor(EXAM, pool, factsOf(answersIn(pool, 10).slice(0, 10)));
    expect(oneDomain.domains.map(({ share }) => share !== undefined)).toEqual([true, false, false, false]);
    expect([oneDomain.share, oneDomain.points]).toEqual([undefined, undefined]);
    const all = readinessFor(EXAM, pool, factsOf(answersIn(pool, 10)));
    expect([all.share, all.points]).not.toContain(undefined);
  });

  test('needs all questions of a domain that has few', () => {
    const small = DOMAINS.flatMap((domain) => questionsOf(domain, domain === 'd1' ? 4 : 40));
    const domain = readinessFor(EXAM, small, factsOf(answersIn(small, 4))).domains[0];
    expect([domain?.needed, domain?.share !== undefined]).toEqual([4, true]);
  });

  test('is silent on an exam that has a domain without questions', () => {
    const part = pool.filter(({ question: { exams } }) => !exams[0]?.includes('/d4/'));
    expect(readinessFor(EXAM, part, factsOf(answersIn(part, 40))).share).toBeUndefined();
  });

  test('looks at questions that an exam could ask, of this exam, with the key they have now', () => {
    const others = [
      question('vpc', 'typed', {
        ...shortQuestion({ form: 'text', answers: [c('x')] }),
        exams: [c('mock-c01/d1/1.1')],
      }),
      question('vpc', 'elsewhere', { exams: [c('clf-c02/d1/1.1')] }),
    ];
    const changed = question('vpc', 'changed', { exams: [c('mock-c01/d1/1.1')], key: c('another') });
    const facts = factsOf([...others, changed].map((candidate) => [candidate, true]));
    expect(readinessFor(EXAM, [...others, changed], facts).domains[0]).toMatchObject({
      questions: 1,
      first: { answers: 0 },
    });
  });

  test('is better for those who knew more at first sight, though all have learned the same', () => {
    const shareWith = (right: number) =>
      readinessFor(EXAM, pool, factsOf(answersIn(pool, 20, right))).share?.middle ?? 0;
    expect(shareWith(18)).toBeGreaterThan(shareWith(10) + 0.1);
  });

  test('is surer with more answers', () => {
    const widthWith = (count: number) => widthOf(readinessFor(EXAM, pool, factsOf(answersIn(pool, count, count / 2))));
    expect(widthWith(20)).toBeLessThan(widthWith(10));
  });

  test('is less sure of topics that were never met: answers to one topic say little of the others', () => {
    const oneTopic = DOMAINS.flatMap((domain) => questionsOf(domain, 40, (index) => (index < 20 ? 'a' : `t${index}`)));
    const answers = (of: readonly Candidate[]) => factsOf(answersIn(of, 20, 10));
    expect(widthOf(readinessFor(EXAM, oneTopic, answers(oneTopic)))).toBeGreaterThan(
      widthOf(readinessFor(EXAM, pool, answers(pool))),
    );
  });

  test('follows what reviews have shown of the memory, and grows surer by them', () => {
    const reviewed = (right: number) =>
      factsOf(answersIn(pool, 40), {
        due: new Map([[0, { answers: 100, right, predicted: 85 }]]),
      });
    const [plain, good, bad, fitting] = [factsOf(answersIn(pool, 40)), reviewed(95), reviewed(60), reviewed(85)].map(
      (facts) => readinessFor(EXAM, pool, { ...facts, now: 20 * DAY }),
    );
    expect(good?.share?.middle).toBeGreaterThan(plain?.share?.middle ?? 1);
    expect(bad?.share?.middle).toBeLessThan(plain?.share?.middle ?? 0);
    expect(fitting?.share?.middle).toBeCloseTo(plain?.share?.middle ?? 0, 6);
    expect(widthOf(fitting ?? {})).toBeLessThan(widthOf(plain ?? {}));
  });

  test('is not told by what was read a moment ago: a card counts as it will stand a day after its answer', () => {
    const facts = factsOf(answersIn(pool, 40));
    const at = (now: number) => readinessFor(EXAM, pool, { ...facts, now }).share;
    expect(at(0)).toEqual(at(DAY));
    expect(at(30 * DAY)?.middle).toBeLessThan(at(DAY)?.middle ?? 0);
  });

  test('lies on the scale of the exam, low before middle before high, whatever was answered', () => {
    const answers = fc.array(fc.boolean(), { minLength: pool.length, maxLength: pool.length });
    fc.assert(
      fc.property(answers, fc.integer({ min: 10, max: 40 }), fc.nat({ max: 400 }), (right, count, days) => {
        const asked = answersIn(pool, count).map(([candidate], index) => [candidate, right[index] ?? true] as const);
        const { points } = readinessFor(EXAM, pool, { ...factsOf(asked), now: days * DAY });
        const { low = 0, middle = 0, high = 0 } = points ?? {};
        expect([100 <= low, low <= middle, middle <= high, high <= 1000]).toEqual([true, true, true, true]);
      }),
      { numRuns: 30 },
    );
  });
});
