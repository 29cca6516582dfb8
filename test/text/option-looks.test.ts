import { expect, test } from 'vitest';
import { optionLooks } from '../../src/text/option-looks.js';

test.each([
  [true, true, '✓', 'right', true],
  [true, false, '✓', 'right', false],
  [false, true, '✗', 'wrong', true],
  [false, false, '·', 'muted', false],
])('an option that is right: %s, and was chosen: %s, has the sign %s', (correct, chosen, sign, meaning, isYours) => {
  const looks = optionLooks(correct, chosen);
  expect(looks).toMatchObject({ sign, meaning });
  expect(looks.note.replace('\u00a0', ' ')).toBe(isYours ? '  (your answer)' : '');
});
