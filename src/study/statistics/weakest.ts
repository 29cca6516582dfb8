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
  return [...parts]
    .map(([name, mastery]) => {
      const [topic = '', section = ''] = name.split('#');
      return { ...mastery, topic: topic as Clean, section: section as Clean };
    })
    .filter(isWeak)
    .sort((one, other) => heldShare(one) - heldShare(other));
}

/** Tells whether a part is weak: enough of it was answered, and too little of that is known. */
export function isWeak(mastery: Mastery): boolean {
  return mastery.seen >= LEAST_SEEN && heldShare(mastery) < STRONG;
}

/** Gives the share that is known of the questions answered. */
export function heldShare({ known, seen }: Mastery): number {
  return seen === 0 ? 0 : known / seen;
}
