import { beside, blanks, type Setting } from '../../text/lines.js';
import type { Painted } from '../../text/painted.js';
import { phrase } from '../../ui/phrase.js';
import type { LineRange } from '../../ui/scroll.js';

/** Sets a line of a list that can be selected, or several that belong together, for the cells behind the sign. */
export type EntryLines = (setting: Setting, isSelected: boolean) => readonly Painted[];

/** A list under a heading. */
export interface ListColumn {
  readonly lines: readonly Painted[];
  /** The lines of the entry under the cursor, and the heading with the first one; absent when it is in another list. */
  readonly focus: LineRange | undefined;
}

const SIGN = 3;

/** Sets a list; the cursor counts from its first entry. */
export function listColumn(
  heading: readonly Painted[],
  entries: readonly EntryLines[],
  { cursor, ...setting }: Setting & { readonly cursor: number },
): ListColumn {
  const lines = [...heading];
  let focus: LineRange | undefined;
  for (const [index, linesOf] of entries.entries()) {
    const isSelected = index === cursor;
    const [first = beside(), ...rest] = linesOf({ ...setting, width: setting.width - SIGN }, isSelected);
    const sign = isSelected ? beside(blanks(1), phrase('accent', '›', setting), blanks(1)) : blanks(SIGN);
    const top = lines.length;
    lines.push(beside(sign, first), ...rest.map((line) => beside(blanks(SIGN), line)));
    focus = isSelected ? { first: index === 0 ? 0 : top, last: lines.length - 1 } : focus;
  }
  return { lines, focus };
}
