import type { Clean } from '../study/clean.js';
import type { Painted } from './painted.js';
import { PALETTE } from './palette.js';
import { paintedSlice, type Spanned } from './spans.js';
import { cellWidth } from './width.js';
import { cutLines, type Room } from './wrap.js';

/** A running text without newlines. */
export interface FlowLine extends Spanned {
  /**
   * Whether some of its characters don't take one cell each. It is found out when topics are compiled, because a look at
   * each character takes long.
   */
  readonly isWide?: true;
  /** The text as it is without colours, where that is another: see `bareText`. */
  readonly bare?: Clean;
}

/** Gives the cells that a text takes on one line. */
export function lineWidth({ text, isWide }: FlowLine): number {
  return isWide === true ? cellWidth(text) : text.length;
}

/** Gives the cells of a text's longest word. */
export function wordWidth({ text, isWide }: FlowLine): number {
  return text.split(' ').reduce((most, word) => Math.max(most, isWide === true ? cellWidth(word) : word.length), 0);
}

/** Gives a text in lines of at most `first` cells and then `rest`. */
export function wrapLine(source: FlowLine, first: number, rest = first): Painted[] {
  return lineWidth(source) <= first ? [wholeLine(source)] : wrappedLines(source, { first, rest });
}

/** Gives a text on one line. */
export function wholeLine(source: FlowLine): Painted {
  return paintedSlice(source, 0, source.text.length);
}

function wrappedLines(source: FlowLine, room: Room): Painted[] {
  const lines: Painted[] = [];
  cutLines(source, room, (start, end) => lines.push(paintedSlice(source, start, end)));
  return lines;
}

/** Gives a text without colours. */
export function bareLine({ text, bare = text, isWide }: FlowLine): FlowLine {
  return isWide === true ? { text: bare, isWide } : { text: bare };
}

/**
 * Gives how a text stands without colours: what is painted as code in backticks, for colour is never the only sign. Done
 * when topics are compiled.
 */
export function bareText({ text, spans = [] }: Spanned): Clean {
  let ticked = '';
  let done = 0;
  for (const { from, to, open } of spans) {
    if (!open.includes(PALETTE.code.open)) continue;
    ticked += `${text.slice(done, from)}\`${text.slice(from, to)}\``;
    done = to;
  }
  return (ticked + text.slice(done)) as Clean;
}
