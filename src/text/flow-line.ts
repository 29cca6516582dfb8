import type { Clean } from '../study/clean.js';
import type { Painted } from './painted.js';
import { PALETTE } from './palette.js';
import { paintedSlice, type Spanned } from './spans.js';
import { cellWidth } from './width.js';
import { cutLines } from './wrap.js';

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

/** Gives a text in lines of at most `first` cells and then `rest`. */
export function wrapLine(source: FlowLine, first: number, rest = first): Painted[] {
  if (lineWidth(source) <= first) return [paintedSlice(source, 0, source.text.length)];
  const lines: Painted[] = [];
  cutLines(source, { first, rest }, (start, end) => lines.push(paintedSlice(source, start, end)));
  return lines;
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
