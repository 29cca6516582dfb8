import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayText, weekday } from '../../../src/study/local-day.js';
import { calendarOf, streaksOf } from '../../../src/study/statistics/calendar.js';
import { brierScore, confidenceOf } from '../../../src/study/statistics/confidence.js';
import { FORECAST_DAYS, forecastOf } from '../../../src/study/statistics/forecast.js';
import { calibrationOf, predictedShare, retentionOf, rightShare } from '../../../src/study/statistics/retention.js';
import { emptyTally } from '../../../src/study/statistics/tally.js';

const TODAY = 20_780;
const counts = (answers: number) => ({ answers, correct: answers, fresh: 0, reviews: 0 });
const daysAt = (...days: readonly number[]) => new Map(days.map((day) => [day, counts(1)]));

test('a day by its name and weekday', () => {
  expect([dayText(TODAY), weekday(TODAY), weekday(0), weekday(-1)]).toEqual(['2026-11-23', 0, 3, 2]);
});

describe('retention', () => {
  const review = (answers: number, right: number, predicted: number) => ({ answers, right, predicted });
  const tally = {
    ...emptyTally(),
    due: new Map([
      [TODAY - 30, review(10, 5, 9)],
      [TODAY - 29, review(4, 4, 3)],
      [TODAY, review(6, 5, 5)],
    ]),
  };

  test('is counted over all days, and over the last 30', () => {
    expect(retentionOf(tally, TODAY)).toEqual({ all: review(20, 14, 17), lately: review(10, 9, 8) });
  });

  test('gives shares, and none without answers', () => {
    const { all } = retentionOf(tally, TODAY);
    expect([rightShare(all), predictedShare(all)]).toEqual([0.7, 0.85]);
    expect([rightShare(review(0, 0, 0)), predictedShare(review(0, 0, 0))]).toEqual([undefined, undefined]);
  });

  test('stands beside its prediction by tenths', () => {
    const tenths = emptyTally().tenths.map((none, index) => (index === 8 ? review(10, 9, 8.5) : none));
    expect(calibrationOf({ ...emptyTally(), tenths })).toEqual([{ from: 0.8, ...review(10, 9, 8.5) }]);
  });
});

describe('confidence', () => {
  const rows = (...confidence: readonly (readonly [number, number])[]) =>
    confidenceOf({ ...emptyTally(), confidence: confidence.map(([answers, right]) => ({ answers, right })) });

  test('states a quarter for guesses, three for fairly sure answers, all for certain ones', () => {
    expect(rows([4, 1], [0, 0], [2, 2]).map(({ stated, answers, right }) => [stated, answers, right])).toEqual([
      [0.25, 4, 1],
      [0.75, 0, 0],
      [1, 2, 2],
    ]);
  });

  test.each([
    // One guess right: 0.75 squared; three wrong: 0.25 squared each.
    [(0.5625 + 3 * 0.0625) / 4, rows([4, 1], [0, 0], [0, 0])],
    [0, rows([0, 0], [0, 0], [5, 5])],
    [1, rows([0, 0], [0, 0], [5, 0])],
    [(0.0625 + 0.5625) / 2, rows([0, 0], [2, 1], [0, 0])],
    [undefined, rows([0, 0], [0, 0], [0, 0])],
  ])('has the Brier score %s, as worked out by hand', (score, confidence) => {
    expect(brierScore(confidence)).toBe(score);
  });
});

describe('the calendar', () => {
  test('has weeks from Monday on, the last up to today', () => {
    const wednesday = TODAY + 2;
    const weeks = calendarOf(new Map([[TODAY + 1, { ...counts(5), correct: 4 }]]), wednesday, 2);
    expect(weeks.map((week) => week.map(({ day }) => day - TODAY))).toEqual([
      [-7, -6, -5, -4, -3, -2, -1],
      [0, 1, 2],
    ]);
    expect(weeks[1]?.[1]).toEqual({ day: TODAY + 1, answers: 5, correct: 4 });
  });

  test.each<[string, readonly number[], number, number]>([
    ['nothing', [], 0, 0],
    ['today', [0], 1, 1],
    ['yesterday, today being open', [-1], 1, 1],
    ['the day before yesterday', [-2], 0, 1],
    ['three days up to today', [-2, -1, 0], 3, 3],
    ['a longer one before', [-9, -8, -7, -6, -1, 0], 2, 4],
    ['days of a clock that was ahead', [0, 1, 2], 1, 3],
  ])('streak of %s', (_, days, current, longest) => {
    expect(streaksOf(daysAt(...days.map((day) => TODAY + day)), TODAY)).toEqual({ current, longest });
  });

  test('a streak is never longer than the days there are', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: TODAY - 40, max: TODAY })), (days) => {
        const { current, longest } = streaksOf(daysAt(...days), TODAY);
        expect(current).toBeLessThanOrEqual(longest);
        expect(longest).toBeLessThanOrEqual(new Set(days).size);
      }),
    );
  });
});

describe('the forecast', () => {
  test('puts on today what is overdue, and leaves out what is further ahead', () => {
    const forecast = forecastOf([0, TODAY - 1, TODAY, TODAY + 2, TODAY + 29, TODAY + 30], TODAY);
    expect(forecast).toHaveLength(FORECAST_DAYS);
    expect(forecast.filter(({ due }) => due > 0)).toEqual([
      { day: TODAY, due: 3 },
      { day: TODAY + 2, due: 1 },
      { day: TODAY + 29, due: 1 },
    ]);
  });
});
