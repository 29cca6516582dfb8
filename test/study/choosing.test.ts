import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Candidate, type ChoosingOptions, chooseQuestions, standingOf } from '../../src/study/choosing.js';
import { cardId } from '../../src/study/id.js';
import { isWanted } from '../../src/study/question-filter.js';
import { c, choiceQuestion, shortQuestion } from '../support/builders.js';
import { learnedCard } from './card-builders.js';

const NOW = Date.UTC(2026, 10, 23, 9);
const DAY = 86_400_000;

interface Wish {
  readonly section?: string;
  readonly short?: boolean;
  readonly stem?: string;
}

function candidate(id: string, { section = 'one', short = false, stem = `What of ${id}?` }: Wish = {}): Candidate {
  const question = short ? shortQuestion({ form: 'text', answers: [c('x')] }) : choiceQuestion(['two']);
  return { topic: c('vpc'), question: { ...question, id: c(id), section: c(section), stem: c(stem) } };
}

/** Cards of a learner, each named after how it stands. */
const cards = new Map([
  ['aws/vpc:due', learnedCard()],
  ['aws/vpc:overdue', learnedCard()],
  ['aws/vpc:missed', learnedCard({ lastCorrect: false })],
  ['aws/vpc:shaky', learnedCard({ answers: 5, correct: 2 })],
  ['aws/vpc:known', learnedCard()],
  ['aws/vpc:crammed', learnedCard({ state: 'new' })],
]);
const due = new Map([
  ['aws/vpc:due', NOW],
  ['aws/vpc:overdue', NOW - 5 * DAY],
  ['aws/vpc:missed', NOW + 1],
  ['aws/vpc:shaky', NOW + DAY],
  ['aws/vpc:known', NOW + DAY],
]);
const facts = { cards, due, now: NOW };
const choose = (pool: readonly Candidate[], options: Partial<ChoosingOptions> = {}) =>
  chooseQuestions(pool, { ...facts, seed: 1, ...options });
const idsOf = (pool: readonly Candidate[], options?: Partial<ChoosingOptions>) =>
  choose(pool, options).map(({ question }) => question.id);

test.each([
  ['due', 'due'],
  ['overdue', 'due'],
  ['missed', 'weak'],
  ['shaky', 'weak'],
  ['known', 'known'],
  ['never', 'new'],
  ['crammed', 'new'],
])('a question that is %s stands as %s', (id, standing) => {
  expect(standingOf(candidate(id), facts)).toBe(standing);
});

test('due questions are chosen before weak, new and known ones, the longest overdue first', () => {
  const pool = ['known', 'never', 'shaky', 'due', 'overdue'].map((id) => candidate(id));
  for (let seed = 0; seed < 20; seed += 1) {
    for (const [count, ids] of [
      [1, ['overdue']],
      [2, ['due', 'overdue']],
      [3, ['due', 'overdue', 'shaky']],
      [4, ['due', 'never', 'overdue', 'shaky']],
    ] as const) {
      expect(idsOf(pool, { count, seed }).toSorted()).toEqual(ids);
    }
  }
});

describe('a session is mixed', () => {
  const pool = Array.from({ length: 30 }, (_, n) =>
    candidate(`q${n}`, { section: `s${n % 3}`, short: n % 2 === 0 && n > 14 }),
  );

  test('new questions come from each section in turn', () => {
    for (let seed = 0; seed < 20; seed += 1) {
      const sections = choose(pool, { count: 6, seed }).map(({ question }) => question.section);
      expect(sections.toSorted()).toEqual(['s0', 's0', 's1', 's1', 's2', 's2']);
    }
  });

  test('neighbours are of different sections', () => {
    for (let seed = 0; seed < 20; seed += 1) {
      const sections = choose(pool, { count: 9, seed }).map(({ question }) => question.section);
      expect(sections.filter((section, n) => section === sections[n - 1])).toEqual([]);
    }
  });

  test('the same seed chooses the same questions', () => {
    expect(idsOf(pool, { seed: 5 })).toEqual(idsOf(pool, { seed: 5 }));
    expect(new Set([1, 2, 3, 4].map((seed) => idsOf(pool, { seed }).join())).size).toBe(4);
  });
});

test('no stem comes twice, whatever the pool', () => {
  const stems = fc.array(fc.constantFrom('One?', 'Two?', 'Three?', 'Four?'), { maxLength: 12 });
  fc.assert(
    fc.property(stems, fc.nat(), (asked, seed) => {
      const pool = asked.map((stem, n) => candidate(`q${n}`, { stem }));
      const chosen = choose(pool, { seed }).map(({ question }) => question.stem);
      expect(chosen.toSorted()).toEqual([...new Set(asked)].toSorted());
    }),
  );
});

test.each([
  [{}, ['due', 'missed', 'never', 'other']],
  [{ only: 'new' }, ['never', 'other']],
  [{ only: 'missed' }, ['missed']],
  [{ sections: ['two'] }, ['other']],
  [{ kind: 'short' }, ['other']],
  [{ level: 'recall' }, ['due', 'missed', 'never', 'other']],
  [{ level: 'scenario' }, []],
  [{ exam: 'saa-c03' }, ['other']],
  [{ exam: 'saa' }, []],
  [{ marked: true }, ['missed', 'other']],
  [{ marked: true, only: 'missed' }, ['missed']],
] as const)('the filter %j lets through %j', (filter, ids) => {
  const other = candidate('other', { section: 'two', short: true });
  const marked = new Set([other, candidate('missed')].map(({ topic, question }) => cardId(topic, question.id)));
  const pool = [
    ...['due', 'missed', 'never'].map((id) => candidate(id)),
    { ...other, question: { ...other.question, exams: [c('saa-c03/d1/1.1')] } },
  ];
  expect(pool.filter((each) => isWanted(each, filter, { cards, marked })).map(({ question }) => question.id)).toEqual(
    ids,
  );
});
