import { expect, test } from 'vitest';
import { clockMark, minutesLeft } from '../../../src/study/exam/exam-clock.js';

test.each([
  [600_001, undefined, 11],
  [600_000, 10, 10],
  [300_001, 10, 6],
  [300_000, 5, 5],
  [60_001, 5, 2],
  [60_000, 1, 1],
  [1, 1, 1],
  [0, 1, 0],
])('with %i milliseconds left the mark is %s, and %i minutes are said', (left, mark, minutes) => {
  expect([clockMark(left), minutesLeft(left)]).toEqual([mark, minutes]);
});
