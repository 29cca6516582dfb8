import type { Presented } from '../../study/presentation.js';
import { beside, blanks, type Setting } from '../../text/lines.js';
import { paint, paintInline } from '../../text/paint.js';
import type { Painted } from '../../text/painted.js';
import { wrapText } from '../../text/wrap.js';
import { entryLines } from '../../ui/entry-lines.js';
import { BLANK, type Block } from '../../ui/page.js';
import { phrase } from '../../ui/phrase.js';
import type { MatchDraft } from './match-draft.js';

/** Gives the left sides, each with the letter chosen for it, and below them what to choose from. */
export function matchBlocks(
  { left, right }: Extract<Presented, { readonly form: 'match' }>,
  { cursor, chosen }: MatchDraft,
  setting: Setting,
): readonly Block[] {
  const { color } = setting;
  const lefts = left.map(({ n, text }, line): Block => {
    const letter = right[chosen[line] ?? -1]?.letter ?? '·';
    const inline = paintInline(text, color);
    const isHere = line === cursor;
    const entry = { label: `${n} ${letter}`, text: isHere ? paint('selected', inline, color) : inline };
    return isHere
      ? { lines: entryLines({ ...entry, sign: phrase('accent', '›', setting) }, setting), focus: true }
      : { lines: entryLines(entry, setting) };
  });
  // At first the question itself must be in sight, later what there is to choose from.
  const isBegun = cursor > 0 || chosen.some((choice) => choice !== undefined);
  const rights = right.map(({ letter, text }, index): Block => {
    const inline = paintInline(text, color);
    const isTaken = chosen.includes(index);
    return {
      lines: isTaken ? takenLines(letter, inline, setting) : entryLines({ label: letter, text: inline }, setting),
      focus: isBegun,
    };
  });
  return [...lefts, BLANK, ...rights];
}

/** A right side that is given already stands back, in brackets without colour too. */
function takenLines(letter: string, text: Painted, setting: Setting): readonly Painted[] {
  const first = beside(blanks(1), phrase('muted', `(${letter})`, setting), blanks(1));
  return wrapText(paint('muted', text, setting.color), setting.width, { first, rest: blanks(5) });
}
