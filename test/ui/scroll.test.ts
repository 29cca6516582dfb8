import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clampOffset, revealed, type ScrollMove, scrolled } from '../../src/ui/scroll.js';

const viewport = { lines: 100, height: 10 };

test.each<[ScrollMove, number, number]>([
  ['line-down', 0, 1],
  ['line-down', 90, 90],
  ['line-up', 5, 4],
  ['line-up', 0, 0],
  ['page-down', 0, 9],
  ['page-down', 85, 90],
  ['page-up', 20, 11],
  ['page-up', 3, 0],
  ['top', 50, 0],
  ['bottom', 0, 90],
])('%s from line %i goes to line %i', (move, from, to) => {
  expect(scrolled(from, move, viewport)).toBe(to);
});

test('a text that fits does not scroll', () => {
  expect(scrolled(0, 'bottom', { lines: 3, height: 10 })).toBe(0);
  expect(clampOffset(5, { lines: 3, height: 10 })).toBe(0);
});

test.each([
  ['in sight: stays', 20, { first: 22, last: 25 }, 20],
  ['above: its beginning comes to the top', 20, { first: 12, last: 14 }, 12],
  ['below: its end comes to the bottom', 20, { first: 31, last: 33 }, 24],
  ['taller than the window: its beginning is shown', 0, { first: 40, last: 60 }, 40],
  ['at the end of the text', 0, { first: 99, last: 99 }, 90],
])('a range that is %s', (_where, offset, range, expected) => {
  expect(revealed(offset, range, viewport)).toBe(expected);
});

test('whatever is asked, the window stays on the text and shows the beginning of the range', () => {
  fc.assert(
    fc.property(
      fc.nat(200),
      fc.nat(99),
      fc.nat(30),
      fc.integer({ min: 1, max: 40 }),
      (offset, first, length, height) => {
        const last = Math.min(99, first + length);
        const shown = revealed(offset, { first, last }, { lines: 100, height });
        expect(shown).toBe(clampOffset(shown, { lines: 100, height }));
        expect(first).toBeGreaterThanOrEqual(shown);
        expect(first).toBeLessThan(shown + height);
      },
    ),
  );
});
