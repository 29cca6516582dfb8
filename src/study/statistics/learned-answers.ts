import { recallOn } from '../forgetting.js';
import type { CardProgress } from '../scheduling.js';
import { sumOf } from './retention.js';
import type { ReviewCount, Tally } from './tally.js';

/** How far a learner's memory may lie from what is predicted of it, before a review was measured: a variance of log odds. */
const DEVIATION = 0.42 ** 2;
/** Nothing is predicted with more certainty than this. */
const MOST_RECALL = 0.995;

const DAY = 86_400_000;

/** How learned questions are answered. */
export interface LearnedAnswers {
  /** Gives the chance of a right answer to a card; nothing for one that was only crammed. */
  chance(card: CardProgress, now: number): number | undefined;
  /** How uncertain the learner's memory is, as a variance of log odds. */
  readonly variance: number;
}

/** Learns from due reviews by how much recall is better or worse than predicted; few reviews move it little. */
export function learnedAnswers({ due }: Tally): LearnedAnswers {
  const reviews = sumOf([...due.values()]);
  const shift = shiftIn(reviews);
  return {
    variance: 1 / (informationIn(reviews, shift) + 1 / DEVIATION),
    // Straight after an answer everything is known; an exam is not sat then, but a day later at the earliest.
    chance: (card, now) =>
      card.lastReview === undefined ? undefined : shifted(recallOn(card, Math.max(now, card.lastReview + DAY)), shift),
  };
}

/** How far the shift of log odds is looked for, and in how many halvings. */
const FARTHEST = 5;
const HALVINGS = 40;

/** Gives the most likely shift of log odds: where what was recalled too much or too little outweighs its being far from 0. */
function shiftIn({ answers, right, predicted }: ReviewCount): number {
  let [low, high] = [-FARTHEST, FARTHEST];
  for (let halving = 0; answers > 0 && halving < HALVINGS; halving += 1) {
    const middle = (low + high) / 2;
    const isLower = right - answers * shifted(predicted / answers, middle) < middle / DEVIATION;
    [low, high] = isLower ? [low, middle] : [middle, high];
  }
  return (low + high) / 2;
}

/** The variance of the outcomes of reviews: what they tell of log odds. */
function informationIn({ answers, predicted }: ReviewCount, shift: number): number {
  const chance = answers === 0 ? 0 : shifted(predicted / answers, shift);
  return answers * chance * (1 - chance);
}

function shifted(chance: number, shift: number): number {
  const odds = (Math.exp(shift) * Math.min(MOST_RECALL, chance)) / (1 - Math.min(MOST_RECALL, chance));
  return odds / (1 + odds);
}
