import type { CardProgress } from './scheduling.js';

/** FSRS-6's forgetting curve with its default weights: recall falls to 90 % after as many days as the stability says. */
const DECAY = -0.1542;
const FACTOR = 0.9 ** (1 / DECAY) - 1;

const DAY = 86_400_000;

/**
 * Gives the share from 0 to 1 of cards like this one that are recalled at a time, in milliseconds, if nothing is reviewed
 * until then: 0 for a card never answered on schedule. Plain commands ask for it, so it does without ts-fsrs.
 */
export function recallOn({ lastReview, stability }: CardProgress, time: number): number {
  if (lastReview === undefined || stability <= 0) {
    return 0;
  }
  return (1 + (FACTOR * Math.max(0, time - lastReview)) / DAY / stability) ** DECAY;
}
