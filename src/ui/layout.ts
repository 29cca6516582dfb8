import type { WindowSize } from './terminal/window.js';

/** The smallest window that screens are made for. */
export const SMALLEST_WINDOW: WindowSize = { columns: 60, rows: 16 };

/** Longer lines are hard to read. */
const WIDEST_TEXT = 88;
const NARROWEST_MARGIN = 2;
/** Title, hint line, and a blank line between each of them and the body. */
const LINES_AROUND_BODY = 4;

/** Where things stand in a window. */
export interface Layout {
  /** Cells of a line of text. */
  readonly width: number;
  /** Blank cells on the left. */
  readonly margin: number;
  /** Lines of the whole frame: one less than the window has, or some terminals scroll. */
  readonly height: number;
  /** Lines between the title and the hint line. */
  readonly body: number;
}

/** Lays a screen out: one column of text in the middle of the window. */
export function layoutOf({ columns, rows }: WindowSize): Layout {
  const width = Math.min(WIDEST_TEXT, columns - 2 * NARROWEST_MARGIN);
  const height = rows - 1;
  return { width, margin: Math.floor((columns - width) / 2), height, body: height - LINES_AROUND_BODY };
}

/** Tells whether screens fit into a window. */
export function isLargeEnough({ columns, rows }: WindowSize): boolean {
  return columns >= SMALLEST_WINDOW.columns && rows >= SMALLEST_WINDOW.rows;
}
