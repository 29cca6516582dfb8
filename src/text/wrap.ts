import { joinPainted, type Painted, plainOf, type Showable } from './painted.js';
import { paintedSlice, type Spanned, spansOf } from './spans.js';
import { cellWidth, graphemeAt, isSimpleText } from './width.js';

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
  return lineCuts(spanned, width - cellWidth(first), width - cellWidth(rest)).map(({ start, end }, line) =>
    joinPainted([line === 0 ? first : rest, paintedSlice(spanned, start, end)]),
  );
}

/** Gives the text cut to `width` cells, with `…` at its end where something was cut. */
export function truncate(text: Showable, width: number): Painted {
  if (cellWidth(text) <= width) return text as Painted;
  const spanned = cuttable(text);
  const end = fitting(spanned)(0, Math.max(0, width - 1));
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

/** Where a line of a text begins and ends. */
interface LineCut {
  readonly start: number;
  readonly end: number;
}

/**
 * Gives where to cut a text into lines, for the cells that are free on the first line and on the others. A text whose
 * characters all take one cell is cut by counting, without a look at each.
 */
export function lineCuts(source: Cuttable, first: number, rest = first): LineCut[] {
  const { text } = source;
  const endOf = fitting(source);
  const cuts: LineCut[] = [];
  for (let start = 0; start <= text.length; ) {
    const { end, next } = cutLine(text, start, endOf(start, cuts.length === 0 ? first : rest));
    cuts.push({ start, end });
    start = next;
  }
  return cuts;
}

/** Gives the place up to which a text fits into so many cells. */
type FittingEnd = (start: number, cells: number) => number;

function fitting({ text, isWide = false }: Cuttable): FittingEnd {
  if (!isWide) return (start, cells) => Math.min(text.length, start + cells);
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

interface Cut {
  readonly end: number;
  /** Where the next line begins; the blanks between are dropped. */
  readonly next: number;
}

/** Gives where a line is cut of which so much fits. */
function cutLine(text: string, start: number, fits: number): Cut {
  const newline = text.indexOf('\n', start);
  const last = newline < 0 ? text.length : newline;
  if (fits >= last) return { end: last, next: last + 1 };
  const blank = text.lastIndexOf(' ', fits);
  const end = beforeBlanks(text, blank);
  if (end <= start) return cutWord(text, start, fits);
  const next = behindBlanks(text, blank);
  return { end, next: next === last ? last + 1 : next };
}

/** A word longer than a line is cut behind one of these, where ARNs and addresses read best. */
const JOINT = /[:/,-]/;

/** Cuts a word that is longer than the line: behind a joint in the second half of what fits, or else at the line's end. */
function cutWord(text: string, start: number, fits: number): Cut {
  for (let index = fits; index > (start + fits) / 2; index--) {
    if (JOINT.test(text.charAt(index - 1))) return { end: index, next: index };
  }
  // One character is taken even where it doesn't fit, or the text would never end.
  const end = fits > start ? fits : start + graphemeAt(text)(start).length;
  return { end, next: end };
}

function beforeBlanks(text: string, from: number): number {
  let index = from;
  while (text[index - 1] === ' ') index--;
  return index;
}

function behindBlanks(text: string, from: number): number {
  let index = from;
  while (text[index] === ' ') index++;
  return index;
}
