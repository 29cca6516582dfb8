import { type Painted, plainOf } from '../../text/painted.js';
import type { LineRange } from '../../ui/scroll.js';

/** A part of a line, in UTF-16 units. */
export interface Stretch {
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

/** Lines as one text, as they are read: without indents, and with a blank where a line was broken. */
export interface RunningText {
  /** In lower case, every blank a plain one. */
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** A line within the text. */
interface Piece {
  /** Where it begins in the text. */
  readonly start: number;
  readonly line: number;
  /** How many units of the line are left out in front. */
  readonly column: number;
}

/** What stands in front of the words of a line: blanks, the bar of a quote, the sign of continued code. */
const FRONT = /^[ │↳]*/;

/** Joins lines to a text; nothing runs from one range of lines into the next. */
export function runningText(lines: readonly Painted[], ranges: readonly LineRange[]): RunningText {
  const pieces: Piece[] = [];
  let text = '';
  for (const { first, last } of ranges) {
    for (let line = first; line <= last; line++) {
      const plain = folded(plainOf(lines[line] ?? ('' as Painted)));
      const column = FRONT.exec(plain)?.[0].length ?? 0;
      pieces.push({ start: text.length, line, column });
      text += plain.slice(column) + (line === last ? '\n' : ' ');
    }
  }
  return { text, pieces };
}

/** Gives a text as it is compared: in lower case, unless that has another length, every blank a plain one. */
export function folded(text: string): string {
  const lower = text.toLowerCase();
  return (lower.length === text.length ? lower : text).replaceAll('\u00a0', ' ');
}

/** Gives the parts of lines that a part of the text stands on. */
export function stretchesOf({ text, pieces }: RunningText, from: number, to: number): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (let index = pieceAt(pieces, from); index < pieces.length; index++) {
    const { start, line, column } = pieces[index] ?? { start: to, line: 0, column: 0 };
    if (start >= to) {
      break;
    }
    // The last unit of a piece is the blank or newline behind its line.
    const end = (pieces[index + 1]?.start ?? text.length) - 1;
    const stretch = { line, from: Math.max(from, start) - start + column, to: Math.min(to, end) - start + column };
    if (stretch.to > stretch.from) {
      stretches.push(stretch);
    }
  }
  return stretches;
}

/** Gives the piece that a place is in, by halving. */
function pieceAt(pieces: readonly Piece[], place: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.start ?? Number.POSITIVE_INFINITY) <= place) {
      low = middle;
    } else {
      high = middle - 1;
    }
  }
  return low;
}
