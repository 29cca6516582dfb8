import { expect, test } from 'vitest';
import { returnDays } from '../../src/study/return-days.js';

test.each([
  ['nothing', [], { today: 0, tomorrow: 0 }],
  ['today, overdue ones too', [100, 98], { today: 2, tomorrow: 0 }],
  ['tomorrow', [101], { today: 0, tomorrow: 1 }],
  [
    'later, from the first to the last',
    [109, 104, 101, 102],
    { today: 0, tomorrow: 1, later: { count: 3, first: 2, last: 9 } },
  ],
])('counts %s', (_what, days, expected) => {
  expect(returnDays(days, 100)).toEqual(expected);
});
