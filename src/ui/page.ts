import type { Painted } from '../text/painted.js';
import { clampOffset, type LineRange, revealed, type Viewport } from './scroll.js';

/** The lines of a screen's body, and which of them must be in sight. */
export interface Page {
  readonly lines: readonly Painted[];
  readonly focus: LineRange;
}

/** A run of lines that belong together. */
export interface Block {
  readonly lines: readonly Painted[];
  /** Keeps this block in sight, and what stands between it and others of the kind. */
  readonly focus?: boolean;
}

/** Puts blocks below each other; blocks without lines leave no trace. */
export function pageOf(blocks: readonly Block[]): Page {
  const lines: Painted[] = [];
  let focus: LineRange | undefined;
  for (const block of blocks) {
    const first = lines.length;
    lines.push(...block.lines);
    if (block.focus === true) {
      focus = { first: focus?.first ?? first, last: lines.length - 1 };
    }
  }
  return { lines, focus: focus ?? { first: 0, last: 0 } };
}

/** A blank line. */
export const BLANK: Block = { lines: [' ' as Painted] };

/** Gives the first line to show: where it was scrolled to, or as little down as shows what must be in sight. */
export function offsetOf({ lines, focus }: Page, scrolledTo: number | undefined, height: number): number {
  const viewport: Viewport = { lines: lines.length, height };
  return scrolledTo === undefined ? revealed(0, focus, viewport) : clampOffset(scrolledTo, viewport);
}

/** Something of so many lines. */
interface Counted {
  readonly lines: { readonly length: number };
}

/** Says how many lines are out of sight; nothing when all are shown. */
export function outOfSight({ lines }: Counted, offset: number, height: number): string {
  const above = offset > 0 ? [`↑ ${offset} above`] : [];
  const below = lines.length - offset - height;
  return [...above, ...(below > 0 ? [`↓ ${below} below: PgDn`] : [])].join('  ');
}
