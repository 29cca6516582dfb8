import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CardProgress } from '../../../src/study/scheduling.js';
import { domainsOf, knownNow, masteryBy, masteryOf, shareOf } from '../../../src/study/statistics/mastery.js';
import { weakestSections } from '../../../src/study/statistics/weakest.js';
import { c } from '../../support/builders.js';
import { cardsOf, question } from './learned.js';

const DAY = 86_400_000;
const asked = question('vpc', 'a');

describe('a question is known', () => {
  test.each<[string, Partial<CardProgress> | undefined, number]>([
    ['not at all when it was never answered', undefined, 0],
    ['not at all when the last answer was wrong', { lastCorrect: false, lastReview: 10 * DAY }, 0],
    ['not at all when its answer is another now', { key: 'k0', lastReview: 10 * DAY }, 0],
    ['wholly straight after a right answer', { lastReview: 10 * DAY }, 1],
    ['to nine tenths when as much time has passed as its memory is stable', { lastReview: 0, stability: 10 }, 0.9],
  ])('%s', (_, values, known) => {
    const cards = values === undefined ? new Map() : cardsOf([asked, values]);
    expect(knownNow(asked, { cards, now: 10 * DAY })).toBeCloseTo(known, 6);
  });

  test('not at all when it was only crammed', () => {
    const cards = cardsOf([asked, { state: 'new', stability: 0 }]);
    expect(knownNow(asked, { cards, now: 0 })).toBe(0);
  });
});

describe('mastery', () => {
  const pool = [
    question('vpc', 'a', { section: c('one') }),
    question('vpc', 'b', { section: c('one') }),
    question('vpc', 'c', { section: c('two') }),
    question('s3', 'a', { section: c('one') }),
  ];
  const [first = asked, second = asked] = pool;
  const learner = { cards: cardsOf([first, {}], [second, { lastCorrect: false }]), now: 0 };

  test('of a part is what is known of all its questions, those never met included', () => {
    expect(masteryOf(pool, learner)).toEqual({ known: 1, seen: 2, questions: 4 });
    expect(shareOf(masteryOf(pool, learner))).toBe(0.25);
  });

  test('of nothing is none', () => {
    expect(shareOf(masteryOf([], learner))).toBe(0);
  });

  test('by parts counts a question in each of them once', () => {
    const parts = masteryBy(pool, learner, ({ topic, question: { section } }) => [topic, section, topic]);
    expect([...parts]).toEqual([
      ['vpc', { known: 1, seen: 2, questions: 3 }],
      ['one', { known: 1, seen: 2, questions: 3 }],
      ['two', { known: 0, seen: 0, questions: 1 }],
      ['s3', { known: 0, seen: 0, questions: 1 }],
    ]);
  });

  test('never rises without an answer', () => {
    fc.assert(
      fc.property(fc.nat({ max: 1000 }), fc.nat({ max: 1000 }), (now, later) => {
        const share = (day: number) => shareOf(masteryOf(pool, { ...learner, now: day * DAY }));
        expect(share(now + later)).toBeLessThanOrEqual(share(now));
      }),
    );
  });
});

test.each([
  [[], []],
  [['saa-c03/d1/1.2'], ['d1']],
  [
    ['saa-c03/d1/1.2', 'saa-c03/d1/1.3', 'saa-c03/d4/4.1', 'saa-c031/d2/2.1', 'clf-c02/d3/3.1'],
    ['d1', 'd4'],
  ],
])('the domains of %j', (exams, domains) => {
  expect(domainsOf(question('vpc', 'a', { exams: exams.map(c) }), 'saa-c03')).toEqual(domains);
});

describe('weak sections', () => {
  const section = (name: string, right: readonly boolean[]) =>
    right.map((isRight, index) => [question('vpc', `${name}${index}`, { section: c(name) }), isRight] as const);
  const found = (...sections: readonly (readonly boolean[])[]) => {
    const all = sections.flatMap((right, index) => section(`s${index}`, right));
    const cards = cardsOf(...all.map(([candidate, lastCorrect]) => [candidate, { lastCorrect }] as const));
    const unmet = question('vpc', 'unmet', { section: c('s0') });
    return weakestSections([...all.map(([candidate]) => candidate), unmet], { cards, now: 0 }).map((each) => [
      each.section,
      each.seen,
    ]);
  };

  test('the one of whose answered questions the least is known comes first', () => {
    expect(found([true, true, false], [false, false, true], [true, true, true])).toEqual([
      ['s1', 3],
      ['s0', 3],
    ]);
  });

  test('those known alike are all weak, in their order', () => {
    expect(found([false, false, false], [false, false, false, false], [false, false], [false, false, false])).toEqual([
      ['s0', 3],
      ['s1', 4],
      ['s3', 3],
    ]);
  });

  test('the one known best of unlike ones is not weak, however little that is', () => {
    expect(found([true, false, false], [false, false, false])).toEqual([['s1', 3]]);
  });

  test.each([
    [
      'of two answered questions',
      [
        [true, true, true],
        [false, false],
      ],
    ],
    ['compared with nothing', [[true, false, false]]],
    ['compared with nothing, though nothing of it is known', [[false, false, false]]],
    [
      'known as well as all others, and wholly,',
      [
        [true, true, true],
        [true, true, true, true],
      ],
    ],
  ])('a section %s is not weak', (_, sections) => {
    expect(found(...sections)).toEqual([]);
  });
});
