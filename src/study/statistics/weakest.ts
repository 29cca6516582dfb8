import type { Candidate } from '../choosing.js';
import type { Clean } from '../clean.js';
import { type KnownNow, type Mastery, masteryBy } from './mastery.js';

/** A section with questions that were answered. */
export interface SectionStanding extends Mastery {
  readonly topic: Clean;
  /** Its slug. */
  readonly section: Clean;
}

/** A part is not called weak by fewer answered questions than this. */
const LEAST_SEEN = 3;
/** Nor when as much of them is known as the memory is meant to keep. */
const STRONG = 0.9;

/** Gives the sections of which the least is known among the questions answered, the weakest first. */
export function weakestSections(pool: readonly Candidate[], learner: KnownNow): readonly SectionStanding[] {
  const parts = masteryBy(pool, learner, ({ topic, question }) => [`${topic}#${question.section}`]);
  const sections = [...parts].map(([name, mastery]) => {
    const [topic = '', section = ''] = name.split('#');
    return { ...mastery, topic: topic as Clean, section: section as Clean };
  });
  return weakOf(sections);
}

/**
 * Gives the parts that are weak, the weakest first. Weak is what was compared: nothing as long as only one part has enough
 * answers, and never the part that is known best, unless all are known alike.
 */
export function weakOf<Part extends Mastery>(parts: readonly Part[]): readonly Part[] {
  const compared = comparedOf(parts);
  const percents = compared.map(wholePercent);
  const [worst, best] = [Math.min(...percents), Math.max(...percents)];
  return compared
    .filter((part) => heldShare(part) < STRONG && (worst === best || wholePercent(part) < best))
    .sort((one, other) => wholePercent(one) - wholePercent(other));
}

/** Tells whether there are parts to compare; when not, it is not for their strength that none is weak. */
export function canCompare(parts: readonly Mastery[]): boolean {
  return comparedOf(parts).length > 0;
}

/** Gives the parts with enough answers; one alone is compared with nothing. */
function comparedOf<Part extends Mastery>(parts: readonly Part[]): readonly Part[] {
  const answered = parts.filter(({ seen }) => seen >= LEAST_SEEN);
  return answered.length === 1 ? [] : answered;
}

/** Less than a per cent is forgotten within minutes: it makes nothing weaker than another. */
function wholePercent(part: Mastery): number {
  return Math.round(100 * heldShare(part));
}

/** Gives the share that is known of the questions answered. */
export function heldShare({ known, seen }: Mastery): number {
  return seen === 0 ? 0 : known / seen;
}

/** Gives how many of the questions answered in a weak part are known: not all, or it would not be weak. */
export function heldCount({ known, seen }: Mastery): number {
  return Math.min(Math.round(known), seen - 1);
}
