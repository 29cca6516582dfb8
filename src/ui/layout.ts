import type { WindowSize } from './terminal/window.js';

/** The smallest window that screens are made for. */
export const SMALLEST_WINDOW: WindowSize = { columns: 60, rows: 16 };

/** Longer lines are hard to read. */
const WIDEST_TEXT = 88;
/** Two panes may be wider than a text: each of them is read for itself. */
const WIDEST_PANES = 156;
/** From so many columns on a window has room for a second pane. */
const LEAST_FOR_PANES = 100;
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

/** What a screen shows: one column of text, or two panes where the window has room for them. */
export type Spread = 'text' | 'panes';

/** Lays a screen out in the middle of the window. */
export function layoutOf({ columns, rows }: WindowSize, spread: Spread = 'text'): Layout {
  const widest = spread === 'panes' && hasTwoPanes({ columns }) ? WIDEST_PANES : WIDEST_TEXT;
  const width = Math.min(widest, columns - 2 * NARROWEST_MARGIN);
  const height = rows - 1;
  return { width, margin: Math.floor((columns - width) / 2), height, body: height - LINES_AROUND_BODY };
}

/** Tells whether a window has room for two panes beside each other. */
export function hasTwoPanes({ columns }: Pick<WindowSize, 'columns'>): boolean {
  return columns >= LEAST_FOR_PANES;
}

/** Tells whether screens fit into a window. */
export function isLargeEnough({ columns, rows }: WindowSize): boolean {
  return columns >= SMALLEST_WINDOW.columns && rows >= SMALLEST_WINDOW.rows;
}
