import { describe, expect, test } from 'vitest';
import type { Clean } from '../../src/study/clean.js';
import { helpWidth, setHelp } from '../../src/text/help-text.js';

const HELP = `Examples:
  awsstudy list                     topics by category, with what you have answered of them
  awsstudy show vpc --width 60 --color always | less -R

A question answered wrong
comes once more.

What each figure means.
` as Clean;

describe('the text below the options', () => {
  test('is one paragraph up to a blank line, and columns where they fit', () => {
    expect(setHelp(HELP, 80)).toBe(`Examples:
  awsstudy list                     topics by category, with what you have
                                    answered of them
  awsstudy show vpc --width 60 --color always | less -R

A question answered wrong comes once more.

What each figure means.
`);
  });

  test('has the meaning below what is typed where there is no room beside it', () => {
    expect(setHelp(HELP, 40)).toBe(`Examples:
  awsstudy list
      topics by category, with what you
      have answered of them
  awsstudy show vpc --width 60 --color always | less -R

A question answered wrong comes once
more.

What each figure means.
`);
  });
});

test.each([
  [undefined, undefined, 80],
  [undefined, 60, 60],
  [undefined, 200, 100],
  [40, 80, 40],
  [120, 80, 120],
])('--width %j on a terminal of %j columns: the help has %i', (asked, columns, width) => {
  expect(helpWidth(asked, columns)).toBe(width);
});
