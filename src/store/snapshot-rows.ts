import type { CardProgress } from '../study/scheduling.js';
import type { CardTally } from '../study/statistics/tally.js';

/**
 * A card as a row, its id first: objects, which name every field in every card, would take twice the room and time. What
 * was never reviewed has null for its review.
 */
export type StoredCard = readonly [
  id: string,
  key: string,
  state: CardProgress['state'],
  due: number,
  stability: number,
  difficulty: number,
  reps: number,
  lapses: number,
  scheduledDays: number,
  step: number,
  answers: number,
  correct: number,
  lastCorrect: boolean,
  times: readonly number[],
  lastReview: number | null,
];

/** What the answers to a card come to, as a row. */
export type StoredCardTally = readonly [id: string, first: boolean, wrong: CardTally['wrong']];

/** Gives a card as a row. */
export function storeCard(id: string, card: CardProgress): StoredCard {
  const { key, state, due, stability, difficulty, reps, lapses, scheduledDays, step, ...rest } = card;
  const { answers, correct, lastCorrect, times, lastReview = null, ...others } = rest;
  // Fails to compile when a card has a field that no row has.
  others satisfies Readonly<Record<string, never>>;
  const memory = [due, stability, difficulty, reps, lapses, scheduledDays, step] as const;
  return [id, key, state, ...memory, answers, correct, lastCorrect, times, lastReview];
}

/** Gives the cards of rows, by id. Written to be quick at its first run: thousands are read before a screen stands. */
export function cardsOf(rows: readonly StoredCard[]): ReadonlyMap<string, CardProgress> {
  const cards = new Map<string, CardProgress>();
  for (const row of rows) {
    const card: { -readonly [Field in keyof CardProgress]: CardProgress[Field] } = {
      key: row[1],
      state: row[2],
      due: row[3],
      stability: row[4],
      difficulty: row[5],
      reps: row[6],
      lapses: row[7],
      scheduledDays: row[8],
      step: row[9],
      answers: row[10],
      correct: row[11],
      lastCorrect: row[12],
      times: row[13],
    };
    if (row[14] !== null) {
      card.lastReview = row[14];
    }
    cards.set(row[0], card);
  }
  return cards;
}

/** Gives what the answers come to, by card. */
export function talliesOf(rows: readonly StoredCardTally[]): ReadonlyMap<string, CardTally> {
  const tallies = new Map<string, CardTally>();
  for (const row of rows) {
    tallies.set(row[0], { first: row[1], wrong: row[2] });
  }
  return tallies;
}
