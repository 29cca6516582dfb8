import { cardId } from './id.js';
import type { Asked } from './quiz-session.js';
import { seededRandom, shuffled } from './random.js';

export interface ChoosingOptions {
  /** How many at most; absent: all of them, whatever the schedule. */
  readonly count?: number;
  readonly now: number;
  readonly seed: number;
  /** When a card falls due, in milliseconds; absent when it was never answered. */
  readonly dueOf: (card: string) => number | undefined;
}

const DUE = 0;
const NEW = 1;
const LATER = 2;

/** Chooses the questions of a session: those that are due first, then new ones, then the rest, each group shuffled. */
export function chooseQuestions(pool: readonly Asked[], options: ChoosingOptions): readonly Asked[] {
  const ranked = shuffled(pool, seededRandom(options.seed)).map((asked) => ({ asked, rank: rankOf(asked, options) }));
  ranked.sort((a, b) => a.rank - b.rank);
  return ranked.slice(0, options.count ?? ranked.length).map(({ asked }) => asked);
}

function rankOf({ topic, question }: Asked, { now, dueOf }: ChoosingOptions): number {
  const due = dueOf(cardId(topic, question.id));
  if (due === undefined) {
    return NEW;
  }
  return due <= now ? DUE : LATER;
}
