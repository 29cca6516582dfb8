import type { Clean } from '../../study/clean.js';
import { cleanLine } from '../../text/clean.js';
import { placeOfSection, TOP } from './reader-place.js';
import { type ReaderState, startReader } from './reader-state.js';
import type { ReaderText } from './reader-text.js';

/** How the notes are opened. */
export interface ReaderOpening {
  readonly section?: Clean;
  /** Slugs of the sections read, in the order in which that was. */
  readonly read: readonly string[];
  /** Brings the reader back as it was left. */
  readonly place?: ReaderState | undefined;
  /** How it was left when these notes were open before. */
  readonly before?: ReaderState | undefined;
}

/** Gives what the reader shows first: where it was left, the section asked for, or else where reading goes on. */
export function openedReader({ section, read, place, before }: ReaderOpening, text: ReaderText): ReaderState {
  if (place !== undefined) {
    return { ...place, read, notice: undefined };
  }
  const asked = section === undefined ? -1 : text.sections.findIndex(({ slug }) => slug === section);
  if (asked >= 0) {
    return startReader({ place: placeOfSection(asked, { text }), read });
  }
  if (before !== undefined) {
    return leftBefore(before, read);
  }
  if (!text.sections.some(({ slug }) => read.includes(slug))) {
    return startReader({ place: TOP, read });
  }
  const { index, notice } = goingOn(read, text);
  return startReader({ place: index <= 0 ? TOP : placeOfSection(index, { text }), read, notice });
}

/** What was open over the text, searched or selected is done with; what was read of a section still counts. */
function leftBefore({ place, letters }: ReaderState, read: readonly string[]): ReaderState {
  const isTop = place.block === 0 && place.line === 0;
  return { ...startReader({ place, read }), letters, notice: isTop ? undefined : LEFT };
}

/** Gives the section behind the one read last, or else the first that is not read; and says so. */
function goingOn(read: readonly string[], { sections }: ReaderText) {
  const isUnread = (index: number) => {
    const slug = sections[index]?.slug ?? '';
    return slug !== '' && !read.includes(slug);
  };
  const behind = sections.findIndex(({ slug }) => slug === read.at(-1)) + 1;
  if (behind > 0 && isUnread(behind)) {
    return { index: behind, notice: BEHIND };
  }
  const first = sections.findIndex((_section, index) => isUnread(index));
  return first < 0 ? { index: 0, notice: ALL } : { index: first, notice: FIRST };
}

const LEFT = cleanLine('Resumed where you left off; g goes to the top.');
const BEHIND = cleanLine('Resumed behind the section you read last; g goes to the top.');
const FIRST = cleanLine('Resumed at the first section not read; t shows the others.');
const ALL = cleanLine('You have read every section; t chooses one.');
