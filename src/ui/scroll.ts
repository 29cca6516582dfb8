/** A window on lines: how many lines there are, and how many of them fit. */
export interface Viewport {
  readonly lines: number;
  readonly height: number;
}

export type ScrollMove = 'line-up' | 'line-down' | 'page-up' | 'page-down' | 'top' | 'bottom';

/** Lines from the first to the last, both counted from 0 and shown. */
export interface LineRange {
  readonly first: number;
  readonly last: number;
}

const STEPS: Readonly<Record<ScrollMove, (height: number) => number>> = {
  'line-up': () => -1,
  'line-down': () => 1,
  // A line of the page before stays, so that the eye finds its place.
  'page-up': (height) => -Math.max(1, height - 1),
  'page-down': (height) => Math.max(1, height - 1),
  top: () => -Infinity,
  bottom: () => Infinity,
};

/** Gives the first line to show after a move. */
export function scrolled(offset: number, move: ScrollMove, viewport: Viewport): number {
  return clampOffset(offset + STEPS[move](viewport.height), viewport);
}

/** Gives the entry of a list that the cursor is on after a move; a page moves it as far as it scrolls a text. */
export function movedCursor(cursor: number, move: ScrollMove, { lines, height }: Viewport): number {
  return Math.max(0, Math.min(cursor + STEPS[move](height), lines - 1));
}

/** Keeps the first line to show within the text: the last page is full. */
export function clampOffset(offset: number, { lines, height }: Viewport): number {
  return Math.max(0, Math.min(offset, lines - height));
}

/** Scrolls as little as shows a range of lines; of a range taller than the window, its beginning. */
export function revealed(offset: number, { first, last }: LineRange, viewport: Viewport): number {
  const lowest = Math.min(last - viewport.height + 1, first);
  return clampOffset(Math.min(Math.max(offset, lowest), first), viewport);
}
