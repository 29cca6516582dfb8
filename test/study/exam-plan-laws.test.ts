import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planForExam } from '../../src/study/exam-plan.js';
import { recallOn } from '../../src/study/forgetting.js';
import type { CardProgress } from '../../src/study/scheduling.js';
import { EXAM, learnedCard, loadsOf, onDay } from './card-builders.js';

const DAY = 86_400_000;
const HOUR = DAY / 24;

const anyCard = fc.record({
  state: fc.constantFrom<CardProgress['state']>('review', 'review', 'review', 'learning', 'relearning', 'new'),
  stability: fc.oneof(fc.constantFrom(5, 20), fc.double({ min: 0.1, max: 400, noNaN: true })),
  ago: fc.integer({ min: 1, max: 200 * 24 }),
  interval: fc.integer({ min: 1, max: 400 }),
});
const anyCase = fc
  .record({
    cards: fc.array(anyCard, { maxLength: 60 }),
    day: fc.integer({ min: 1, max: 100 }),
    perDay: fc.integer({ min: 0, max: 200 }),
  })
  .map(({ cards, day, perDay }) => ({
    now: onDay(day),
    exam: { ...EXAM, perDay },
    cards: new Map(
      cards.map(({ state, stability, ago, interval }, number) => {
        const lastReview = onDay(day) - ago * HOUR;
        const due = state === 'review' ? lastReview + interval * DAY : lastReview + 10 * 60_000;
        return [`card-${number}`, learnedCard({ state, stability, lastReview, due })];
      }),
    ),
  }));

test('no card falls due after the exam day, and none is moved to a day that is over', () => {
  fc.assert(
    fc.property(anyCase, ({ cards, exam, now }) => {
      fc.pre(now < exam.start);
      const plan = planForExam(cards, exam, now);
      const known = [...cards].filter(([, { state }]) => state !== 'new');
      expect(Math.max(0, ...known.map(([id, { due }]) => plan.get(id) ?? due))).toBeLessThanOrEqual(exam.start);
      expect(Math.min(now, ...plan.values())).toBeGreaterThan(now - DAY);
    }),
  );
});

test('no day bears more than one card more than another', () => {
  fc.assert(
    fc.property(anyCase, ({ cards, exam, now }) => {
      const rested = new Map([...cards].filter(([, { lastReview = 0 }]) => lastReview < now - DAY));
      const days = Math.min(
        Math.ceil((exam.start - now) / DAY),
        Math.max(7, Math.ceil(rested.size / (exam.perDay || 1))),
      );
      const planned = loadsOf(planForExam(rested, exam, now), exam);
      const loads = Array.from({ length: Math.max(0, days) }, (_, back) => planned.get(99 - back) ?? 0);
      expect(Math.max(0, ...loads) - Math.min(...loads, Number.POSITIVE_INFINITY)).toBeLessThanOrEqual(1);
      expect([...planned.values()].reduce((sum, load) => sum + load, 0)).toBe(loads.reduce((a, b) => a + b, 0));
    }),
  );
});

test('every card that would be forgotten gets a look, and the weaker never before the stronger', () => {
  fc.assert(
    fc.property(anyCase, ({ cards, exam, now }) => {
      const rested = [...cards].filter(([, card]) => card.state === 'review' && (card.lastReview ?? 0) < now - DAY);
      const plan = planForExam(new Map(rested), exam, now);
      const moved = rested.filter(([id]) => (plan.get(id) ?? exam.start) < exam.start);
      for (const [id, card] of rested) {
        const isKnown = recallOn(card, exam.start) >= 0.95;
        expect(isKnown || (plan.get(id) ?? card.due) < exam.start || now > exam.start).toBe(true);
      }
      const byStability = moved.toSorted(([, one], [, other]) => one.stability - other.stability);
      const times = byStability.map(([id]) => plan.get(id) ?? 0);
      expect(times).toEqual(times.toSorted((one, other) => other - one));
    }),
  );
});

test('the order in which cards are kept changes nothing', () => {
  const shuffledCase = anyCase.chain((any) =>
    fc.tuple(fc.constant(any), fc.shuffledSubarray([...any.cards], { minLength: any.cards.size })),
  );
  fc.assert(
    fc.property(shuffledCase, ([{ cards, exam, now }, shuffled]) => {
      expect(planForExam(new Map(shuffled), exam, now)).toEqual(planForExam(cards, exam, now));
    }),
  );
});

test('before the last days, waiting changes nothing', () => {
  fc.assert(
    fc.property(anyCase, fc.nat({ max: 90 }), ({ cards, exam }, day) => {
      const roomy = { ...exam, perDay: 60 };
      expect(planForExam(cards, roomy, onDay(day))).toEqual(planForExam(cards, roomy, onDay(day + 1)));
    }),
  );
});
