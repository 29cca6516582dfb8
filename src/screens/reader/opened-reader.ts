import type { Clean } from '../../study/clean.js';
import { cleanLine } from '../../text/clean.js';
import { placeOfSection, TOP } from './reader-place.js';
import { type ReaderState, startReader } from './reader-state.js';
import type { ReaderText } from './reader-text.js';

/** How the notes are opened. */
export interface ReaderOpening {
  readonly section?: Clean;
  readonly read: readonly string[];
  readonly place?: ReaderState;
}

/** Gives what the reader shows first: where it was left, the section asked for, or else the first that is not read. */
export function openedReader({ section, read, place }: ReaderOpening, text: ReaderText): ReaderState {
  if (place !== undefined) {
    return { ...place, read, notice: undefined };
  }
  const asked = section === undefined ? -1 : text.sections.findIndex(({ slug }) => slug === section);
  if (asked >= 0) {
    return startReader({ place: placeOfSection(asked, { text }), read });
  }
  const unread = text.sections.findIndex(({ slug }) => slug !== '' && !read.includes(slug));
  return unread <= 0
    ? startReader({ place: TOP, read })
    : startReader({ place: placeOfSection(unread, { text }), read, notice: GOING_ON });
}

const GOING_ON = cleanLine('Going on where you stopped reading; g goes to the top.');
