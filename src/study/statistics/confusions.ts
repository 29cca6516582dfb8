import type { ChoiceQuestion } from '../catalogue.js';
import type { Candidate } from '../choosing.js';
import type { Clean } from '../clean.js';
import { cardId } from '../id.js';
import type { Tally } from './tally.js';

/** Something that was taken for something else. */
export interface Confusion {
  readonly picked: Clean;
  /** What was right and left out; absent for a computed question, where what was picked names the mistake. */
  readonly instead?: Clean;
  readonly times: number;
  /** Ids of the cards where it happened. */
  readonly cards: readonly string[];
}

/** Gives what was picked for what in wrong answers, the most frequent first. */
export function confusionsOf(pool: readonly Candidate[], { cards }: Tally): readonly Confusion[] {
  const found = new Map<string, Confusion>();
  for (const candidate of pool) {
    const card = cardId(candidate.topic, candidate.question.id);
    for (const [chosen, times] of cards.get(card)?.wrong ?? []) {
      for (const pair of pairsIn(candidate.question, chosen.split(' '))) {
        const name = `${pair.picked}\n${pair.instead ?? ''}`.toLowerCase();
        const known = found.get(name) ?? { ...pair, times: 0, cards: [] };
        found.set(name, { ...known, times: known.times + times, cards: [...new Set([...known.cards, card])] });
      }
    }
  }
  return [...found.values()].sort((one, other) => other.times - one.times || (one.picked < other.picked ? -1 : 1));
}

/** An option that was taken for another. */
export type ConfusedPair = Confusion & Required<Pick<Confusion, 'instead'>>;

/**
 * Gives those that people can read. Of a computed question an answer keeps the name of the mistake that led to the option,
 * not its text, which hangs on the values drawn.
 */
export function confusedPairs(confusions: readonly Confusion[]): readonly ConfusedPair[] {
  return confusions.filter((confusion): confusion is ConfusedPair => confusion.instead !== undefined);
}

type Pair = Pick<Confusion, 'picked' | 'instead'>;

function pairsIn(question: Candidate['question'], chosen: readonly string[]): readonly Pair[] {
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return pairsOfOptions(question, chosen);
    case 'generated':
      return chosen.length === 1 ? chosen.map((id) => ({ picked: id.replaceAll('-', ' ') as Clean })) : [];
    case 'true-false':
    case 'short':
    case 'command':
    case 'order':
    case 'match':
    case 'card':
      return [];
  }
}

function pairsOfOptions({ options }: ChoiceQuestion, chosen: readonly string[]): readonly Pair[] {
  const missed = options.filter(({ id, correct }) => correct && !chosen.includes(id));
  return options
    .filter(({ id, correct }) => !correct && chosen.includes(id))
    .flatMap((wrong) => missed.map((right) => ({ picked: wrong.text, instead: right.text })));
}
