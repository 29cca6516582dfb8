import { describe, expect, test } from 'vitest';
import { examDayOf, planForExam, startOf } from '../../src/study/exam-plan.js';
import type { CardProgress } from '../../src/study/scheduling.js';
import { DEFAULT_SETTINGS } from '../../src/study/settings.js';
import { EXAM, learnedCard, loadsOf, onDay } from './card-builders.js';

const DAY = 86_400_000;
const HOUR = DAY / 24;

/** Cards with stabilities 10, 11, ..., last reviewed on a day. */
function cardsOf(count: number, day: number, values: Partial<CardProgress> = {}): Map<string, CardProgress> {
  const ids = Array.from({ length: count }, (_, number) => `card-${String(number).padStart(3, '0')}`);
  return new Map(
    ids.map((id, number) => [
      id,
      learnedCard({ stability: 10 + number, lastReview: onDay(day), due: onDay(day + 30), ...values }),
    ]),
  );
}

describe('the last looks before the exam', () => {
  test('are spread evenly over the last seven days, as late as possible, the weakest last', () => {
    const plan = planForExam(cardsOf(14, 71), EXAM, onDay(80));
    expect([...plan].map(([, due]) => due / DAY)).toEqual([99, 99, 98, 98, 97, 97, 96, 96, 95, 95, 94, 94, 93, 93]);
  });

  test('are spread over the days left when these are fewer', () => {
    expect(loadsOf(planForExam(cardsOf(30, 71), EXAM, onDay(97)))).toEqual(
      new Map([
        [99, 10],
        [98, 10],
        [97, 10],
      ]),
    );
  });

  test('begin earlier when a day would bear too many', () => {
    const plan = planForExam(cardsOf(30, 71), { ...EXAM, perDay: 3 }, onDay(80));
    expect(loadsOf(plan).get(90)).toBe(3);
    expect(loadsOf(plan).size).toBe(10);
  });

  test('leave a card alone that falls due before them', () => {
    expect(planForExam(cardsOf(1, 80, { due: onDay(85) }), EXAM, onDay(80))).toEqual(new Map());
  });

  test('move a card that falls due within them', () => {
    expect(planForExam(cardsOf(1, 80, { due: onDay(95) }), EXAM, onDay(80))).toEqual(new Map([['card-000', 99 * DAY]]));
  });

  test('leave out a card that will be known well enough: it is due on the exam day, when there is no plan any more', () => {
    const cards = cardsOf(1, 95, { stability: 100, due: onDay(150) });
    expect(planForExam(cards, EXAM, onDay(96))).toEqual(new Map([['card-000', EXAM.start]]));
  });

  test('are no look at a card that is being learned: it comes back within minutes', () => {
    expect(planForExam(cardsOf(1, 97, { state: 'relearning', due: onDay(97) }), EXAM, onDay(97))).toEqual(new Map());
  });

  test('never bring a card back on the day it was asked', () => {
    const cards = cardsOf(1, 98, { stability: 0.5 });
    expect(planForExam(cards, EXAM, onDay(98) + HOUR)).toEqual(new Map([['card-000', 99 * DAY]]));
    const eve = cardsOf(1, 99, { stability: 0.5 });
    expect(planForExam(eve, EXAM, onDay(99) + HOUR)).toEqual(new Map([['card-000', EXAM.start]]));
  });

  test('are the same share each day for who does them each day', () => {
    const cards = cardsOf(70, 71, { stability: 10 });
    const done: number[] = [];
    for (let day = 93; day < 100; day++) {
      const isDue = (due: number) => due <= onDay(day);
      const today = [...planForExam(cards, EXAM, onDay(day))].filter(([, due]) => isDue(due)).map(([id]) => id);
      for (const id of today) {
        cards.set(id, learnedCard({ stability: 100, lastReview: onDay(day), due: onDay(day + 100) }));
      }
      const again = [...planForExam(cards, EXAM, onDay(day) + HOUR)].filter(([, due]) => isDue(due));
      expect(again).toEqual([]);
      done.push(today.length);
    }
    expect(done).toEqual([10, 10, 10, 10, 10, 10, 10]);
  });

  test('are spread over the days to come when more than the share of today is done', () => {
    const cards = new Map([
      ...cardsOf(12, 71),
      ...[...cardsOf(40, 96)].map(([id, card]) => [`new-${id}`, card] as const),
    ]);
    expect(loadsOf(planForExam(cards, EXAM, onDay(96) + HOUR))).toEqual(
      new Map([
        [99, 4],
        [98, 4],
        [97, 4],
      ]),
    );
  });

  test('count what was done today as a part of the share of today', () => {
    const open = cardsOf(65, 71, { stability: 10 });
    const done = [...cardsOf(5, 93, { stability: 100 })].map(([id, card]) => [`done-${id}`, card] as const);
    const loads = loadsOf(planForExam(new Map([...open, ...done]), EXAM, onDay(93) + HOUR));
    expect([loads.get(93), loads.get(94), loads.get(99)]).toEqual([5, 10, 10]);
  });

  test.each([
    ['on the exam day', 100],
    ['afterwards', 120],
  ])('%s there is nothing to plan', (_, day) => {
    expect(planForExam(cardsOf(5, 71), EXAM, onDay(day))).toEqual(new Map());
  });
});

describe('the day of the exam', () => {
  const set = { ...DEFAULT_SETTINGS, exam: 'saa-c03', examDate: '2027-03-01', reviewsPerDay: 50 };

  test.each([
    ['in Berlin', 60, '2027-02-28T23:00:00Z'],
    ['in New York', -300, '2027-03-01T05:00:00Z'],
    ['in Greenwich', 0, '2027-03-01T00:00:00Z'],
  ])('begins with its midnight %s', (_, offset, time) => {
    expect(examDayOf(set, () => offset)).toEqual({ start: Date.parse(time), perDay: 50 });
  });

  test('begins with its midnight by the clock of that day, not of today', () => {
    const summer = (time: number) => (time > Date.parse('2027-03-28') ? 120 : 60);
    expect(startOf(Date.parse('2027-05-01') / DAY, summer)).toBe(Date.parse('2027-04-30T22:00:00Z'));
  });

  test.each([
    ['no exam', { ...set, exam: '' }],
    ['no day', { ...set, examDate: '' }],
  ])('is not known with %s', (_, settings) => {
    expect(examDayOf(settings, () => 0)).toBeUndefined();
  });
});
