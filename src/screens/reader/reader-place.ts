import { clampOffset, type LineRange } from '../../ui/scroll.js';
import type { ReaderText } from './reader-text.js';

/** The lines that notes are laid out in, and how many of them fit into the window. */
export interface Ground {
  readonly text: ReaderText;
  readonly height: number;
  /** How many lines explain the keys. */
  readonly help: number;
}

/** Where somebody reads: the first line shown, as a line of a block, so that it is the same place at every width. */
export interface ReaderPlace {
  readonly block: number;
  readonly line: number;
  /** The section that was gone to. Near the end of the notes its heading can't come to the top of the window. */
  readonly section?: number;
}

export const TOP: ReaderPlace = { block: 0, line: 0 };

/** Gives the first line that is shown. */
export function offsetAt({ block, line }: ReaderPlace, { text, height }: Pick<Ground, 'text' | 'height'>): number {
  const first = text.blocks[block]?.first ?? 0;
  const next = text.blocks[block + 1]?.first ?? text.lines.length;
  return clampOffset(Math.min(first + line, Math.max(first, next - 1)), { lines: text.lines.length, height });
}

/** Gives the place whose first line shown is this one. */
export function placeAt(offset: number, { text }: Pick<Ground, 'text'>): ReaderPlace {
  const block = lastBegun(text.blocks, offset);
  return { block, line: offset - (text.blocks[block]?.first ?? 0) };
}

/** Gives the place of a section's heading. */
export function placeOfSection(section: number, { text }: Pick<Ground, 'text'>): ReaderPlace {
  return { ...placeAt(text.sections[section]?.first ?? 0, { text }), section };
}

/**
 * Gives the section that is read: the one gone to, or else that of the line the eye is on. That line is the first shown;
 * on the last page it moves down with each line scrolled, so that the last sections have their turn too.
 */
export function sectionAt(place: ReaderPlace, ground: Ground): number {
  const { text, height } = ground;
  const offset = offsetAt(place, ground);
  const last = text.lines.length - height;
  const way = Math.min(height, last);
  const share = way <= 0 ? 0 : Math.max(0, offset - (last - way)) / way;
  return place.section ?? lastBegun(text.sections, offset + Math.round(share * (height - 1)));
}

/** Gives the last of some runs of lines that begins at a line or above it. */
function lastBegun(ranges: readonly LineRange[], line: number): number {
  return Math.max(
    0,
    ranges.findLastIndex(({ first }) => first <= line),
  );
}

/** Gives the lines that are in the window. */
export function linesInView(place: ReaderPlace, ground: Ground): LineRange {
  const first = offsetAt(place, ground);
  return { first, last: first + ground.height - 1 };
}
