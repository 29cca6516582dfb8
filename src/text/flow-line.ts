import type { Clean } from '../study/clean.js';
import type { Painted } from './painted.js';
import { PALETTE } from './palette.js';
import { paintedSlice, type Spanned } from './spans.js';
import { cellWidth } from './width.js';
import { lineCuts } from './wrap.js';

/** A running text without newlines. */
export interface FlowLine extends Spanned {
  /**
   * Whether some of its characters don't take one cell each. It is found out when topics are compiled, because a look at
   * each character takes long.
   */
  readonly isWide?: true;
}

/** Gives the cells that a text takes on one line. */
export function lineWidth({ text, isWide }: FlowLine): number {
  return isWide === true ? cellWidth(text) : text.length;
}

/** Gives the cells of a text's longest word. */
export function wordWidth({ text, isWide }: FlowLine): number {
  return text.split(' ').reduce((most, word) => Math.max(most, isWide === true ? cellWidth(word) : word.length), 0);
}

/** A line that is set, and the cells it takes. */
export interface SetLine {
  readonly line: Painted;
  readonly cells: number;
}

/** Gives a text in lines of at most `first` cells and then `rest`. */
export function wrapLine(source: FlowLine, first: number, rest = first): SetLine[] {
  const { text, isWide } = source;
  const cells = lineWidth(source);
  if (cells <= first) return [{ line: paintedSlice(source, 0, text.length), cells }];
  return lineCuts(source, first, rest).map(({ start, end }) => ({
    line: paintedSlice(source, start, end),
    cells: isWide === true ? cellWidth(text.slice(start, end)) : end - start,
  }));
}

/** Gives a text without colours. What is painted as code stands in backticks instead: colour is never the only sign. */
export function bareLine(line: FlowLine): FlowLine {
  const { text, spans, ...rest } = line;
  if (spans === undefined) return line;
  let ticked = '';
  let done = 0;
  for (const { from, to, open } of spans) {
    if (!open.includes(PALETTE.code.open)) continue;
    ticked += `${text.slice(done, from)}\`${text.slice(from, to)}\``;
    done = to;
  }
  return { ...rest, text: (ticked + text.slice(done)) as Clean };
}
