import { expect, test } from 'vitest';
import { agoText, aheadText } from '../../src/text/days-text.js';

test.each([
  [-1, 'today'],
  [0, 'today'],
  [1, 'yesterday'],
  [2, '2 days ago'],
  [13, '13 days ago'],
  [14, '2 weeks ago'],
  [60, '8 weeks ago'],
  [61, '2 months ago'],
  [729, '23 months ago'],
  [730, '2 years ago'],
])('%i days back is %s', (days, text) => {
  expect(agoText(days)).toBe(text);
});

test.each([
  [0, 'today'],
  [1, 'tomorrow'],
  [2, 'in 2 days'],
  [340, 'in 340 days'],
])('%i days ahead is %s', (days, text) => {
  expect(aheadText(days)).toBe(text);
});
