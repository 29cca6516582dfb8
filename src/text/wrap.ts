import { joinPainted, type Painted, plainOf, type Showable } from './painted.js';
import { isSimpleText } from './simple-characters.js';
import { paintedSlice, type Spanned, spansOf } from './spans.js';
import { cellWidth, graphemeAt } from './width.js';

/** What stands in front of the first line of a text and of the others. */
export interface Indent {
  readonly first: Showable;
  readonly rest: Showable;
}

/** The cells that stay for text when an indent is as wide as the line; in a very narrow one two thirds stay. */
const LEAST_ROOM = 10;

/**
 * Gives the text in lines of at most `width` cells (2 or more), broken at blanks. A style that is open at a line's end is
 * closed there and begins anew on the next line.
 */
export function wrapText(text: Showable, width: number, indent?: Indent): Painted[] {
  const spanned = cuttable(text);
  const first = narrowed(indent?.first, width);
  const rest = narrowed(indent?.rest, width);
  const lines: Painted[] = [];
  cutLines(spanned, { first: width - cellWidth(first), rest: width - cellWidth(rest) }, (start, end) =>
    lines.push(joinPainted([lines.length === 0 ? first : rest, paintedSlice(spanned, start, end)])),
  );
  return lines;
}

/** Gives the text cut to `width` cells, with `…` at its end where something was cut. */
export function truncate(text: Showable, width: number): Painted {
  if (cellWidth(text) <= width) return text as Painted;
  const spanned = cuttable(text);
  const room = Math.max(0, width - 1);
  const end = spanned.isWide === true ? fittingWide(spanned.text)(0, room) : room;
  return joinPainted([paintedSlice(spanned, 0, end), (width > 0 ? '…' : '') as Painted]);
}

/** A text that is cut into lines. */
interface Cuttable extends Spanned {
  /** Whether some of its characters don't take one cell each. */
  readonly isWide?: boolean;
}

function cuttable(painted: Showable): Cuttable {
  const spanned = spansOf(painted);
  return { ...spanned, isWide: !isSimpleText(spanned.text) };
}

/** Gives an indent that leaves room for text: its end, which holds the mark of a list item, stays. */
export function narrowed(indent: Showable | undefined, width: number): Painted {
  if (indent === undefined || indent === '') return '' as Painted;
  const most = Math.max(width - LEAST_ROOM, Math.floor(width / 3));
  if (cellWidth(indent) <= most) return indent as Painted;
  const { length } = plainOf(indent);
  return paintedSlice(spansOf(indent), Math.max(0, length - most), length);
}

/** The cells that are free on the first line of a text and on the others. */
export interface Room {
  readonly first: number;
  readonly rest: number;
}

/**
 * Cuts a text into lines and hands on where each begins and ends. A text whose characters all take one cell is cut by
 * counting, without a look at each. The notes of a topic are hundreds of lines, set once in a program that has just
 * started: nothing is made for a line beyond what is handed on.
 */
export function cutLines(source: Cuttable, { first, rest }: Room, onLine: (start: number, end: number) => void): void {
  const { text } = source;
  const wideEnd = source.isWide === true ? fittingWide(text) : undefined;
  let room = first;
  for (let start = 0; start <= text.length; room = rest) {
    const fits = wideEnd?.(start, room) ?? Math.min(text.length, start + room);
    const last = paragraphEnd(text, start);
    const blank = fits >= last ? last : beforeBlanks(text, fits);
    const isWord = blank <= start && blank < last;
    const end = isWord ? wordEnd(text, start, fits) : blank;
    onLine(start, end);
    start = isWord ? end : behindBlanks(text, end, last);
  }
}

/** Gives the place up to which a text fits into so many cells. */
type FittingEnd = (start: number, cells: number) => number;

/** The same for a text whose characters don't all take one cell. */
function fittingWide(text: string): FittingEnd {
  const at = graphemeAt(text);
  return (start, cells) => {
    let index = start;
    for (let used = 0; index < text.length; ) {
      const { length, width } = at(index);
      used += width;
      if (used > cells) break;
      index += length;
    }
    return index;
  };
}

function paragraphEnd(text: string, start: number): number {
  const newline = text.indexOf('\n', start);
  return newline < 0 ? text.length : newline;
}

/** Gives where the last blanks begin that do not lie behind a place. */
function beforeBlanks(text: string, from: number): number {
  let index = text.lastIndexOf(' ', from);
  while (text[index - 1] === ' ') index--;
  return index;
}

/** Gives where the next line begins: what stands between is dropped, a newline too. */
function behindBlanks(text: string, from: number, last: number): number {
  let index = from;
  while (index < last && text[index] === ' ') index++;
  return index === last ? last + 1 : index;
}

/** A word longer than a line is cut behind one of these, where ARNs and addresses read best. */
const JOINT = /[:/,-]/;

/** Gives where to cut a word that is longer than the line: behind a joint in the second half of what fits, or at its end. */
function wordEnd(text: string, start: number, fits: number): number {
  for (let index = fits; index > (start + fits) / 2; index--) {
    if (JOINT.test(text.charAt(index - 1))) return index;
  }
  // One character is taken even where it doesn't fit, or the text would never end.
  return fits > start ? fits : start + graphemeAt(text)(start).length;
}
