import { helpLines } from '../../ui/help-lines.js';
import { hasTwoPanes, layoutOf } from '../../ui/layout.js';
import { rightWidth } from '../../ui/panes.js';
import type { WindowSize } from '../../ui/terminal/window.js';

/** Where the parts of the reader stand. */
export interface ReaderLayout {
  /** Cells of a line of the notes. */
  readonly text: number;
  /** Cells of the outline beside the notes; absent where there is no room for it. */
  readonly outline: number | undefined;
  /** Cells of the lines around the body. */
  readonly line: number;
  /** Lines of the body. */
  readonly height: number;
}

/** In front of each line of the notes stand a sign and a blank. In one column they hang in the margin. */
export const GUTTER = 2;

const NARROWEST_OUTLINE = 26;
const WIDEST_OUTLINE = 36;
/** So wide are the drawings in notes, with their indent. */
const DRAWING = 78;

/** Lays the reader out: the notes as wide as in one column, or for a drawing; the outline in what is left. */
export function readerLayout(size: WindowSize): ReaderLayout {
  const { width, body } = layoutOf(size);
  if (!hasTwoPanes(size)) {
    return { text: width, outline: undefined, line: width, height: body };
  }
  const panes = layoutOf(size, 'panes');
  const left = rightWidth(DRAWING + GUTTER, panes);
  const outline = Math.max(NARROWEST_OUTLINE, Math.min(left, WIDEST_OUTLINE));
  const text = Math.min(width, rightWidth(outline, panes) - GUTTER);
  return { text, outline, line: panes.width - rightWidth(outline, panes) + GUTTER + text, height: panes.body };
}

/** Gives the lines of the help. */
export function readerHelp(size: WindowSize, color: boolean) {
  return helpLines('reader', { width: readerLayout(size).line, color });
}
