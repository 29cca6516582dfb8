import { cleanLine } from '../text/clean.js';
import type { Setting } from '../text/lines.js';
import { paint } from '../text/paint.js';
import type { Painted } from '../text/painted.js';
import type { Meaning } from '../text/palette.js';

/** Gives words of one line in the looks of their meaning. */
export function phrase(meaning: Meaning, words: string, { color }: Pick<Setting, 'color'>): Painted {
  return paint(meaning, cleanLine(words), color);
}
