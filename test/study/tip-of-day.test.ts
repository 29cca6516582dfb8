import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tipOfDay } from '../../src/study/tip-of-day.js';

const things = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);

test('a day has the same thing whenever it is asked for', () => {
  expect(tipOfDay(things(99), 20_780)).toBe(tipOfDay(things(99), 20_780));
});

test('on as many days in a row as there are things each has its turn once', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: -50, max: 50_000 }), (count, first) => {
      const shown = things(count).map((later) => tipOfDay(things(count), first + later));
      expect(new Set(shown).size).toBe(count);
    }),
  );
});

test('days in a row have things from all over', () => {
  const shown = things(10).map((day) => tipOfDay(things(1_000), 20_000 + day) ?? 0);
  expect(Math.max(...shown) - Math.min(...shown)).toBeGreaterThan(400);
});

test('without things there is none', () => {
  expect(tipOfDay([], 20_780)).toBeUndefined();
});
