import type { ShortKey, ShortQuestion } from '../catalogue.js';
import { isRightAmount, numberForm, type ReadAmount, readAmount } from './amount.js';
import { isRightText, readDigits } from './short-text.js';

/** Says how the answer is typed: a number in its unit, or a text. */
export function shortForm(expected: ShortKey): string {
  return expected.form === 'number' ? numberForm(expected) : 'Type the answer.';
}

/** Reads an answer as the amount that it is; nothing where it is a text, which can be read whatever it says. */
export function readShort({ expected, stem }: ShortQuestion, typed: string): ReadAmount | undefined {
  return expected.form === 'number' ? readAmount({ expected, stem }, typed) : readDigits({ expected, stem }, typed);
}

/** Tells whether a short answer is right. */
export function isRightShort({ expected, stem }: ShortQuestion, typed: string): boolean {
  return expected.form === 'number' ? isRightAmount({ expected, stem }, typed) : isRightText({ expected, stem }, typed);
}
