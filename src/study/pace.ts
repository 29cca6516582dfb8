import type { Progress } from './progress.js';

/** With fewer times than this a median says little. */
const ENOUGH_ON_CARD = 3;
const ENOUGH_IN_ALL = 20;

/**
 * Gives the learner's own median time for a right answer to a card, in milliseconds: of that card, else of all cards.
 * Gives nothing while there are too few.
 */
export function paceOf({ cards }: Progress): (card: string) => number | undefined {
  const inAll = medianOf(
    [...cards.values()].flatMap(({ times }) => times),
    ENOUGH_IN_ALL,
  );
  return (card) => medianOf(cards.get(card)?.times ?? [], ENOUGH_ON_CARD) ?? inAll;
}

function medianOf(times: readonly number[], enough: number): number | undefined {
  return times.length < enough ? undefined : times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)];
}
