import type { Clean } from '../study/clean.js';
import { ESCAPE, type Painted, type Showable } from './painted.js';
import { type Meaning, PALETTE } from './palette.js';

/** Gives an inner style's end followed by the outer style's start, or the inner end would end both. */
function reopened(text: string, open: string, close: string): string {
  return close
    .split(ESCAPE)
    .slice(1)
    .reduce((inner, code) => inner.replaceAll(ESCAPE + code, ESCAPE + code + open), text);
}

/** Gives the text in the looks of its meaning; without colour, as it is. */
export function paint(meaning: Meaning, text: Showable, color: boolean): Painted {
  if (!color || text === '') return text as string as Painted;
  const { open, close } = PALETTE[meaning];
  const inner = text.includes(ESCAPE) ? reopened(text, open, close) : text;
  return (open + inner + close) as Painted;
}

/** A code span of one line: its backticks, and the code between them. */
export const CODE_SPAN = /(`+)([^`]|[^`].*?[^`])\1(?!`)/g;

/**
 * Gives a stem or option with its code spans painted and their backticks dropped. Without colour the backticks stay:
 * colour is never the only sign.
 */
export function paintInline(text: Clean, color: boolean): Painted {
  if (!color) return text as string as Painted;
  const painted = text.replace(CODE_SPAN, (_span, _ticks, code) => paint('code', code, color));
  return painted as Painted;
}
