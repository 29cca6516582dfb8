import type { Clean } from '../study/clean.js';
import { joinPainted, type Painted, type Showable } from './painted.js';
import { cellWidth } from './width.js';

/** Where text is set: how many columns wide, and whether colours may be used. */
export interface Setting {
  readonly width: number;
  readonly color: boolean;
}

/** Joins lines and ends each with a newline; blanks at their ends are dropped. */
export function linesText(lines: readonly Showable[]): Painted {
  return joinPainted([...lines.map((line) => line.trimEnd() as Painted), '' as Clean], '\n');
}

/** Fills a text up with blanks to a width in cells. */
export function padEnd(text: Showable, width: number): Painted {
  return joinPainted([text, blanks(width - cellWidth(text))], '' as Clean);
}

/** Sets a text against the right edge of a width in cells. */
export function padStart(text: Showable, width: number): Painted {
  return joinPainted([blanks(width - cellWidth(text)), text], '' as Clean);
}

/** Other rows of blanks are pieces of this one; a string that is repeated is made anew at every doubling. */
const BLANKS = ' '.repeat(256);

/** Gives so many blanks, none when the number is negative. */
export function blanks(count: number): Clean {
  return (count > BLANKS.length ? ' '.repeat(count) : BLANKS.slice(0, Math.max(0, count))) as Clean;
}

/** Puts parts side by side. */
export function beside(...parts: readonly Showable[]): Painted {
  return joinPainted(parts, '' as Clean);
}

/** Says a number of things: `1 command`, `2 commands`. */
export function counted(count: number, one: string, many = `${one}s`): Clean {
  return `${count} ${count === 1 ? one : many}` as Clean;
}
