import type { LineRange } from '../../ui/scroll.js';
import { type Ground, offsetAt, placeAt, type ReaderPlace } from './reader-place.js';
import type { Match } from './reader-text.js';

/** What is searched for, and which of the places found is the one gone to. */
export interface Search {
  readonly wanted: string;
  /** Counted from 0. */
  readonly current: number;
}

/** What was found, and where the text stands then. */
export interface Found {
  readonly search: Search;
  readonly place: ReaderPlace;
}

/** Searches anew: goes to the first place found at or below a place, or else to the first of all. */
export function searchFrom(place: ReaderPlace, wanted: string, ground: Ground): Found {
  const matches = ground.text.find(wanted);
  const below = matches.findIndex((match) => rangeOf(match).first >= offsetAt(place, ground));
  return goTo({ wanted, current: Math.max(0, below) }, place, ground);
}

/** Goes to the next place found or the one before, and from the last to the first. */
export function searchOn({ search, place }: Found, by: 1 | -1, ground: Ground): Found {
  const matches = ground.text.find(search.wanted);
  const current = matches[search.current];
  if (current === undefined) {
    return { search, place };
  }
  const next = isInView(current, place, ground) ? search.current + by : nearest(matches, by, { place, ground });
  return goTo({ ...search, current: (next + matches.length) % matches.length }, place, ground);
}

interface View {
  readonly place: ReaderPlace;
  readonly ground: Ground;
}

/** Who has scrolled away goes on from what is in view. Gives the match next to it, one too many past either end. */
function nearest(matches: readonly Match[], by: 1 | -1, { place, ground }: View): number {
  const offset = offsetAt(place, ground);
  if (by === -1) {
    return matches.findLastIndex((match) => rangeOf(match).first < offset + ground.height);
  }
  const below = matches.findIndex((match) => rangeOf(match).first >= offset);
  return below < 0 ? matches.length : below;
}

/** Scrolls only where the match is out of sight; then it comes to stand with lines above it. */
function goTo(search: Search, place: ReaderPlace, ground: Ground): Found {
  const match = ground.text.find(search.wanted)[search.current];
  if (match === undefined || isInView(match, place, ground)) {
    return { search, place };
  }
  const above = Math.floor(ground.height / 3);
  return { search, place: placeAt(Math.max(0, rangeOf(match).first - above), ground) };
}

function isInView(match: Match, place: ReaderPlace, ground: Ground): boolean {
  const { first, last } = rangeOf(match);
  const offset = offsetAt(place, ground);
  return first >= offset && last < offset + ground.height;
}

function rangeOf(match: Match): LineRange {
  return { first: match[0]?.line ?? 0, last: match.at(-1)?.line ?? 0 };
}
