import type { CardFacts } from './card-facts.js';
import type { CardProgress } from './scheduling.js';

/** With fewer times than this a median says little. */
const ENOUGH_ON_CARD = 3;
const ENOUGH_OF_KIND = 10;

/**
 * Gives the learner's own median time for a right answer to a card, in milliseconds: of that card, else of all cards of
 * its kind, for a scenario takes longer than a statement to be judged. Gives nothing while there are too few. The facts
 * of all questions are asked for at the first answer, not before the first question shows.
 */
export function paceOf(
  cards: ReadonlyMap<string, CardProgress>,
  factsOf: () => ReadonlyMap<string, CardFacts>,
): (card: string) => number | undefined {
  let byKind: ReadonlyMap<string, readonly number[]> | undefined;
  return (card) => {
    const own = medianOf(cards.get(card)?.times ?? [], ENOUGH_ON_CARD);
    if (own !== undefined) {
      return own;
    }
    const facts = factsOf();
    byKind ??= timesByKind(cards, facts);
    return medianOf(byKind.get(facts.get(card)?.kind ?? '') ?? [], ENOUGH_OF_KIND);
  };
}

function timesByKind(
  cards: ReadonlyMap<string, CardProgress>,
  facts: ReadonlyMap<string, CardFacts>,
): ReadonlyMap<string, readonly number[]> {
  const byKind = new Map<string, number[]>();
  for (const [id, { times }] of cards) {
    const kind = facts.get(id)?.kind;
    if (kind !== undefined) {
      const known = byKind.get(kind) ?? [];
      known.push(...times);
      byKind.set(kind, known);
    }
  }
  return byKind;
}

function medianOf(times: readonly number[], enough: number): number | undefined {
  return times.length < enough ? undefined : times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)];
}
