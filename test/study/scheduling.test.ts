import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answered, EventStamp } from '../../src/study/event.js';
import { type CardProgress, schedulerFor } from '../../src/study/scheduling.js';
import { DEFAULT_PLAN } from '../../src/study/settings.js';
import { answered } from './event-builders.js';

const DAY = 86_400_000;
const START = Date.UTC(2026, 10, 23, 9);

function answerAt(time: number, values: Partial<Answered> = {}): Answered & EventStamp {
  return { version: 1, id: `r-${time}`, time, offset: 0, run: 'r', sequence: 1, ...answered(values) };
}

/** What a card becomes by answers at the days given. */
function after(answers: readonly (Answered & EventStamp)[], plan = DEFAULT_PLAN): CardProgress | undefined {
  const schedule = schedulerFor(plan);
  return answers.reduce<CardProgress | undefined>(schedule, undefined);
}

test.each([
  ['a right answer brings a new card back in ten minutes', 3, 10 * 60_000],
  ['a wrong answer brings it back in a minute', 1, 60_000],
] as const)('%s', (_, grade, wait) => {
  expect(after([answerAt(START, { grade })])?.due).toBe(START + wait);
});

test('an easy answer skips the steps of learning', () => {
  expect(after([answerAt(START, { grade: 4 })])).toMatchObject({
    state: 'review',
    scheduledDays: 8,
    due: START + 8 * DAY,
  });
});

test('right answers on the day a card is due space it out', () => {
  const first = after([answerAt(START), answerAt(START + 600_000)]);
  const second = after([answerAt(START), answerAt(START + 600_000), answerAt(first?.due ?? 0)]);
  expect(first).toMatchObject({ state: 'review', scheduledDays: 2, reps: 2, lapses: 0 });
  expect(second).toMatchObject({ state: 'review', scheduledDays: 11, reps: 3, lapses: 0 });
});

test('a wrong answer to a learned card counts as a lapse', () => {
  const answers = [answerAt(START, { grade: 4 }), answerAt(START + 8 * DAY, { grade: 1, correct: false })];
  expect(after(answers)).toMatchObject({ state: 'relearning', lapses: 1, lastCorrect: false, answers: 2, correct: 1 });
});

test('a higher retention brings a card back sooner', () => {
  expect(after([answerAt(START, { grade: 4 })], { ...DEFAULT_PLAN, retention: 0.95 })?.scheduledDays).toBeLessThan(8);
});

test('no card comes back later than the longest interval', () => {
  expect(after([answerAt(START, { grade: 4 })], { ...DEFAULT_PLAN, longestInterval: 5 })?.due).toBe(START + 5 * DAY);
});

test('cramming counts answers and leaves the schedule alone', () => {
  const learned = after([answerAt(START, { grade: 4 })]);
  const crammed = after([
    answerAt(START, { grade: 4 }),
    answerAt(START + DAY, { mode: 'cram', correct: false, grade: 1 }),
  ]);
  expect(crammed).toEqual({ ...learned, answers: 2, lastCorrect: false });
});

test('a card that was only crammed is still new', () => {
  expect(after([answerAt(START, { mode: 'cram' })])).toMatchObject({ state: 'new', reps: 0, answers: 1 });
});

test('a review dated before the one before it counts as of the same moment', () => {
  const early = after([answerAt(START, { grade: 4 }), answerAt(START - 2 * DAY)]);
  expect(early).toEqual(after([answerAt(START, { grade: 4 }), answerAt(START)]));
});

test('the times of the last five right answers are kept', () => {
  const answers = [1, 2, 3, 4, 5, 6, 7].map((seconds) =>
    answerAt(START + seconds, { milliseconds: 1000 * seconds, correct: seconds !== 4 }),
  );
  expect(after(answers)?.times).toEqual([2000, 3000, 5000, 6000, 7000]);
});

test.each<[string, Partial<Answered>]>([
  ['no reader is so fast', { milliseconds: 499 }],
  ['in an exam one comes back to questions', { mode: 'exam' }],
  ['in cramming one has just seen them', { mode: 'cram' }],
])('a time is not kept that says nothing: %s', (_, values) => {
  expect(after([answerAt(START, { milliseconds: 5000, ...values })])?.times).toEqual([]);
});

test('the key of the last answer is kept, so that a changed key is noticed', () => {
  expect(after([answerAt(START, { key: 'old' }), answerAt(START + 1, { key: 'new' })])?.key).toBe('new');
});

test('whatever is answered whenever, a card survives JSON and holds no number that is none', () => {
  const anyAnswers = fc.array(
    fc.record({
      time: fc.nat({ max: 253_402_300_799_999 }),
      grade: fc.constantFrom(1, 2, 3, 4),
      correct: fc.boolean(),
    }),
    { minLength: 1, maxLength: 12 },
  );
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const card = after(answers.map(({ time, ...values }) => answerAt(time, values as Partial<Answered>)));
      expect(JSON.parse(JSON.stringify(card))).toEqual(card);
      expect(Number.isFinite(card?.due)).toBe(true);
    }),
  );
});
