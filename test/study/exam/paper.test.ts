import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stemOf } from '../../../src/study/exam/candidates.js';
import type { ExamQuestion } from '../../../src/study/exam/exam-question.js';
import { drawPaper, mostQuestions, type Paper } from '../../../src/study/exam/paper.js';
import { askedOf, shortQuestion, trueFalseQuestion } from '../../support/builders.js';
import { blueprint, examQuestion, questionsOf } from './exam-builders.js';

const exam = blueprint();
const ample = exam.domains.flatMap(({ id }) => questionsOf(id, 20));
const idsOf = (paper: Paper): readonly string[] => paper.questions.map(({ asked }) => asked.question.id);
const countBy = (paper: Paper, domain: string, scored: boolean): number =>
  paper.questions.filter((question) => question.domain === domain && question.scored === scored).length;

describe('a paper', () => {
  test.each([
    [10, [4, 2, 2], [1, 1, 0]],
    [5, [2, 1, 1], [1, 0, 0]],
    [20, [8, 5, 3], [2, 1, 1]],
    [1, [1, 0, 0], [0, 0, 0]],
  ])('%i questions: scored %j and unscored %j by the weights of the domains', (questions, scored, unscored) => {
    const paper = drawPaper(exam, ample, { seed: 1, questions });
    expect(exam.domains.map(({ id }) => countBy(paper, id, true))).toEqual(scored);
    expect(exam.domains.map(({ id }) => countBy(paper, id, false))).toEqual(unscored);
    expect(paper.shortages).toEqual([]);
  });

  test('the same seed draws the same paper, another one another', () => {
    const draw = (seed: number) => idsOf(drawPaper(exam, ample, { seed }));
    expect(draw(4)).toEqual(draw(4));
    expect(draw(4)).not.toEqual(draw(5));
  });

  test('only single and multiple questions are drawn', () => {
    const others = [trueFalseQuestion('true'), shortQuestion({ form: 'number', number: 5, tolerance: 0 })].map(
      (question) => askedOf({ ...question, exams: examQuestion('q', ['d1/1']).question.exams }),
    );
    const { shortages } = drawPaper(blueprint([100]), others, { seed: 1 });
    expect(shortages).toMatchObject([{ needed: 10, there: 0 }]);
  });

  test('questions of the exam-like levels come first, `recall` only where they are too few', () => {
    const recall = Array.from({ length: 9 }, (_, n) => examQuestion(`r${n}`, ['d1/1'], { level: 'recall' }));
    const pool = [...recall, ...questionsOf('d1', 4), examQuestion('a', ['d1/1'], { level: 'apply' })];
    const levels = drawPaper(blueprint([100]), pool, { seed: 2 }).questions.map(({ asked }) => asked.question.level);
    expect(levels.filter((level) => level === 'recall')).toHaveLength(5);
  });

  test('questions of the papers before come after all others of their level', () => {
    const recent = new Set(['aws/vpc:d1-0', 'aws/vpc:d1-1', 'aws/vpc:d1-2']);
    const ids = (count: number) => idsOf(drawPaper(blueprint([100]), questionsOf('d1', count), { seed: 2, recent }));
    expect(ids(13)).not.toEqual(expect.arrayContaining(['d1-0']));
    expect(ids(13).filter((id) => recent.has(`aws/vpc:${id}`))).toEqual([]);
    expect(ids(12).filter((id) => recent.has(`aws/vpc:${id}`))).toHaveLength(1);
  });

  test('all tasks of a domain are asked about, however few questions one has', () => {
    const rare = [examQuestion('rare-1', ['d1/9']), examQuestion('rare-2', ['d1/9'])];
    const common = Array.from({ length: 90 }, (_, n) => examQuestion(`c${n}`, ['d1/1']));
    const ids = idsOf(drawPaper(blueprint([100]), [...common, ...rare], { seed: 8 }));
    expect(ids).toEqual(expect.arrayContaining(['rare-1', 'rare-2']));
  });

  test('which questions are unscored is not seen from their place or their level', () => {
    const places = new Set<number>();
    for (let seed = 0; seed < 40; seed++) {
      drawPaper(exam, ample, { seed }).questions.forEach(({ scored }, place) => {
        if (!scored) places.add(place);
      });
    }
    expect(places.size).toBe(10);
  });
});

describe('too few questions', () => {
  test('a domain that is short is named and never filled up from another', () => {
    const pool = [...questionsOf('d1', 20), ...questionsOf('d2', 1), ...questionsOf('d3', 20)];
    const paper = drawPaper(exam, pool, { seed: 1 });
    expect(paper.shortages).toEqual([{ domain: exam.domains[1], needed: 3, there: 1 }]);
    expect(idsOf(paper)).toHaveLength(8);
  });

  test('the largest paper without a shortage', () => {
    const pool = [...questionsOf('d1', 20), ...questionsOf('d2', 1), ...questionsOf('d3', 20)];
    const most = mostQuestions(exam, pool, { seed: 1 });
    expect(drawPaper(exam, pool, { seed: 1, questions: most }).shortages).toEqual([]);
    expect(drawPaper(exam, pool, { seed: 1, questions: most + 1 }).shortages).not.toEqual([]);
    expect(mostQuestions(exam, [], { seed: 1 })).toBe(0);
  });

  test('a question that serves two domains goes where it is needed', () => {
    const both = Array.from({ length: 5 }, (_, n) => examQuestion(`both-${n}`, ['d1/1', 'd2/1']));
    const paper = drawPaper(blueprint([50, 50]), [...both, ...questionsOf('d1', 5)], { seed: 1 });
    expect(paper.shortages).toEqual([]);
    expect(new Set(idsOf(paper)).size).toBe(10);
  });
});

describe('a question that others took', () => {
  test('is given up by a domain that has another one, even one of a lower level', () => {
    const all = examQuestion('all', ['d1/1', 'd2/1', 'd3/1'], { level: 'apply' });
    const pool = [all, examQuestion('two', ['d2/1', 'd3/1']), examQuestion('one', ['d1/1'], { level: 'recall' })];
    const three = blueprint([34, 33, 33], { questions: 3, scored: 3 });
    expect(idsOf(drawPaper(three, pool, { seed: 1 })).toSorted()).toEqual(['all', 'one', 'two']);
  });
});

const DOMAINS = ['d1', 'd2', 'd3'];

/** Few questions about few stems that serve one or several domains, so that they are wanted more than once. */
const anyPool = fc
  .array(fc.tuple(fc.subarray(DOMAINS, { minLength: 1 }), fc.nat({ max: 11 }), fc.boolean()), { maxLength: 16 })
  .map((questions) =>
    questions.map(([domains, stem, recall], n) =>
      examQuestion(
        `q${n}`,
        domains.map((domain) => `${domain}/1`),
        { stem: `Stem ${stem}?`, level: recall ? 'recall' : 'apply' },
      ),
    ),
  );

describe('whatever the pool', () => {
  test('no question and no stem is drawn twice, each serves its domain, and shortages count what is missing', () => {
    fc.assert(
      fc.property(anyPool, fc.nat(), fc.integer({ min: 1, max: 12 }), (pool, seed, questions) => {
        const paper = drawPaper(exam, pool, { seed, questions });
        const stems = paper.questions.map(({ asked }) => stemOf(asked));
        expect(new Set(stems).size).toBe(stems.length);
        for (const { asked, domain } of paper.questions) {
          expect(asked.question.exams).toContain(`x-01/${domain}/1`);
        }
        const missing = paper.shortages.reduce((sum, { needed, there }) => sum + needed - there, 0);
        expect(paper.questions.length + missing).toBe(questions);
      }),
    );
  });

  test('a domain is short only when no assignment could serve all', () => {
    fc.assert(
      fc.property(anyPool, fc.nat(), (pool, seed) => {
        const { questions } = drawPaper(exam, pool, { seed });
        const needs = new Map([
          ['d1', 5],
          ['d2', 3],
          ['d3', 2],
        ]);
        expect(questions.length).toBe(mostByHall(pool, needs));
      }),
    );
  });
});

/** The most that can be placed, by the theorem of Hall and Ore: the least over all sets of domains. */
function mostByHall(pool: readonly ExamQuestion[], needs: ReadonlyMap<string, number>): number {
  const total = [...needs.values()].reduce((sum, need) => sum + need, 0);
  const subsets = [...Array(2 ** DOMAINS.length).keys()].map((bits) => DOMAINS.filter((_, n) => bits & (1 << n)));
  const bounds = subsets.map((domains) => {
    const serving = pool.filter(({ question }) =>
      domains.some((domain) => question.exams.some((task) => task.startsWith(`x-01/${domain}/`))),
    );
    const wanted = domains.reduce((sum, domain) => sum + (needs.get(domain) ?? 0), 0);
    return total - wanted + new Set(serving.map(stemOf)).size;
  });
  return Math.min(...bounds);
}
