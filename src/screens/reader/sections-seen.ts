import { type Painted, plainOf } from '../../text/painted.js';
import { isLargeEnough } from '../../ui/layout.js';
import type { LineRange } from '../../ui/scroll.js';
import type { WindowSize } from '../../ui/terminal/window.js';
import { type Ground, linesInView } from './reader-place.js';
import type { ReaderState } from './reader-state.js';

/** How many letters of blocks of the notes were read, each from its start; of one that was read whole, all there can be. */
export type LettersRead = ReadonlyMap<number, number>;

/** What was seen while lines were in view. */
export interface SectionsSeen {
  readonly letters: LettersRead;
  /** Slugs of the sections that are read now and were not before. */
  readonly read: readonly string[];
}

/** Nobody reads faster: more than 700 words a minute. */
const LETTERS_PER_MILLISECOND = 0.06;
const WHOLE = Number.POSITIVE_INFINITY;

export interface Look {
  readonly ground: Ground;
  readonly size: WindowSize;
  /** How long the lines have been in view. */
  readonly milliseconds: number;
}

/**
 * Gives what is read by now if somebody has read the lines in view from the top, as fast as one can. A section counts as
 * read when all of it was, so that neither leafing nor jumping through makes one read.
 */
export function sectionsSeen(state: ReaderState, look: Look): SectionsSeen {
  const { pane, letters, read } = state;
  if (!isLargeEnough(look.size) || (pane.kind !== 'text' && pane.kind !== 'find')) {
    return { letters, read: [] };
  }
  const { sections, blocks } = look.ground.text;
  const view = linesInView(state.place, look.ground);
  const now = lettersNow(letters, look, view);
  const isRead = ({ first, last }: LineRange) =>
    blocks.every((block, index) => block.first < first || block.last > last || now.get(index) === WHOLE);
  // No other section can have been read to its end just now, and there may be hundreds.
  const ended = sections
    .filter((section) => touches(section, view) && section.slug !== '' && !read.includes(section.slug))
    .filter(isRead);
  return { letters: now, read: ended.map(({ slug }) => slug) };
}

function lettersNow(letters: LettersRead, { ground, milliseconds }: Look, view: LineRange): LettersRead {
  const { blocks, lines } = ground.text;
  const now = new Map(letters);
  let left = milliseconds * LETTERS_PER_MILLISECOND;
  for (const [index, block] of blocks.entries()) {
    const before = now.get(index) ?? 0;
    if (before !== WHOLE && touches(block, view)) {
      const after = readOn({ lines, block, view }, before, left);
      left -= after.letters - before;
      now.set(index, after.isWhole ? WHOLE : after.letters);
    }
  }
  return now;
}

function touches({ first, last }: LineRange, view: LineRange): boolean {
  return first <= view.last && last >= view.first;
}

interface Reading {
  readonly lines: readonly Painted[];
  readonly block: LineRange;
  readonly view: LineRange;
}

/** Reads on in a block, so many letters at most, up to a line that is out of sight. */
function readOn({ lines, block, view }: Reading, before: number, most: number) {
  let end = 0;
  for (let line = block.first; line <= block.last; line++) {
    const start = end;
    end += lettersOf(lines[line]);
    if (end > before && (line < view.first || line > view.last)) {
      return { letters: Math.max(before, start), isWhole: false };
    }
    if (end > before + most) {
      return { letters: before + most, isWhole: false };
    }
  }
  return { letters: Math.max(before, end), isWhole: true };
}

/** Blanks and the lines of tables are not read. */
function lettersOf(line: Painted | undefined): number {
  return line === undefined ? 0 : plainOf(line).replace(/[\s\u2500-\u257f]+/g, '').length;
}
