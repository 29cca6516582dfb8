import { beside, blanks, type Setting } from '../text/lines.js';
import type { Painted, Showable } from '../text/painted.js';
import { cellWidth } from '../text/width.js';
import { wrapText } from '../text/wrap.js';
import { phrase } from './phrase.js';

/** One entry of a list: a sign, a letter or number, and text that is set apart from both. */
export interface Entry {
  /** One cell wide. */
  readonly sign?: Painted;
  readonly label: string;
  readonly text: Showable;
}

const NO_SIGN = blanks(1);

/** Gives the lines of an entry, its text aligned with that of the entries around it. */
export function entryLines({ sign, label, text }: Entry, setting: Setting): readonly Painted[] {
  const first = beside(sign ?? NO_SIGN, blanks(1), phrase('accent', label, setting), blanks(2));
  return wrapText(text, setting.width, { first, rest: blanks(cellWidth(first)) });
}

/** Gives lines that stand below the text of an entry. */
export function belowEntry(text: Showable, { label }: Pick<Entry, 'label'>, { width }: Setting): readonly Painted[] {
  const indent = blanks(cellWidth(`  ${label}  `));
  return wrapText(text, width, { first: indent, rest: indent });
}

const TERM_WIDTH = 8;

/** Gives a term and what it stands for, in two columns. */
export function termLines(term: string, text: Showable, setting: Setting): readonly Painted[] {
  const first = beside(phrase('muted', term, setting), blanks(TERM_WIDTH - cellWidth(term)));
  return wrapText(text, setting.width, { first, rest: blanks(TERM_WIDTH) });
}
