import type { Answered, EventStamp } from '../event.js';
import { recallOn } from '../forgetting.js';
import { topicOfCard } from '../id.js';
import { localDay } from '../local-day.js';
import type { CardProgress } from '../scheduling.js';

/** Answers with how many of them were right. */
export interface Count {
  readonly answers: number;
  readonly right: number;
}

/** Answers to cards that had been learned, with the recall that was predicted of them. */
export interface ReviewCount extends Count {
  /** The sum of the predicted recalls, each from 0 to 1. */
  readonly predicted: number;
}

/** What the answers to one card come to, since its answer key is what it is. */
export interface CardTally {
  /** Whether the first answer was right, without the hint. */
  readonly first: boolean;
  /** Ids chosen in a wrong answer, sorted and joined by blanks, with how often. */
  readonly wrong: readonly (readonly [chosen: string, times: number])[];
}

/** What statistics need of the answers beside the cards: the fold counts it, for a card does not keep its answers. */
export interface Tally {
  /** Answers to learned cards on the day they were due or later, by local day. */
  readonly due: ReadonlyMap<number, ReviewCount>;
  /** Answers to learned cards, due or not, by tenth of the predicted recall: the first is 0 to 10 %. */
  readonly tenths: readonly ReviewCount[];
  /** Answers by confidence: guesses, fairly sure ones, certain ones. */
  readonly confidence: readonly Count[];
  /** By card id. */
  readonly cards: ReadonlyMap<string, CardTally>;
}

/** A tally that is being counted. */
export interface TallyDraft extends Tally {
  readonly due: Map<number, ReviewCount>;
  readonly tenths: ReviewCount[];
  readonly confidence: Count[];
  readonly cards: Map<string, CardTally>;
}

const NO_REVIEWS: ReviewCount = { answers: 0, right: 0, predicted: 0 };
const TENTHS = 10;

/** The tally of somebody who has answered nothing yet. */
export function emptyTally(): Tally {
  return {
    due: new Map(),
    tenths: Array.from({ length: TENTHS }, () => NO_REVIEWS),
    confidence: Array.from({ length: 3 }, () => ({ answers: 0, right: 0 })),
    cards: new Map(),
  };
}

/** Gives a copy to count on. */
export function tallyDraft({ due, tenths, confidence, cards }: Tally): TallyDraft {
  return { due: new Map(due), tenths: [...tenths], confidence: [...confidence], cards: new Map(cards) };
}

/** An answer, and its card as it stood before; nothing when it was the first by this answer key. */
export interface TalliedAnswer {
  readonly event: Answered & EventStamp;
  readonly before: CardProgress | undefined;
}

/** Counts an answer. */
export function tallyAnswer(draft: TallyDraft, { event, before }: TalliedAnswer): void {
  if (before?.state === 'review' && event.mode !== 'cram') {
    countReview(draft, event, before);
  }
  if (event.confidence !== undefined) {
    const place = event.confidence - 1;
    draft.confidence[place] = counted(draft.confidence[place] ?? NO_REVIEWS, event);
  }
  const known = before === undefined ? undefined : draft.cards.get(event.card);
  const card = known ?? { first: event.correct && !event.hint, wrong: [] };
  draft.cards.set(event.card, event.correct ? card : { ...card, wrong: withWrong(card.wrong, event) });
}

/** Forgets what belongs to the cards of a topic, or everything. How well the memory was predicted holds for any topic. */
export function forgetTally(draft: TallyDraft, topic: string | undefined): void {
  if (topic === undefined) {
    draft.due.clear();
    draft.tenths.fill(NO_REVIEWS);
    draft.confidence.fill({ answers: 0, right: 0 });
  }
  for (const id of [...draft.cards.keys()].filter((card) => topic === undefined || topicOfCard(card) === topic)) {
    draft.cards.delete(id);
  }
}

function countReview(draft: TallyDraft, event: Answered & EventStamp, before: CardProgress): void {
  const predicted = recallOn(before, event.time);
  const tenth = Math.min(TENTHS - 1, Math.floor(predicted * TENTHS));
  const add = (count: ReviewCount = NO_REVIEWS): ReviewCount => ({
    ...counted(count, event),
    predicted: count.predicted + predicted,
  });
  draft.tenths[tenth] = add(draft.tenths[tenth]);
  const day = localDay(event);
  if (day >= localDay({ time: before.due, offset: event.offset })) {
    draft.due.set(day, add(draft.due.get(day)));
  }
}

function counted({ answers, right }: Count, { correct }: Answered): Count {
  return { answers: answers + 1, right: right + (correct ? 1 : 0) };
}

/** Only options and steps have ids of their own; a typed text or a pair says nothing about what was mistaken for what. */
function withWrong(wrong: CardTally['wrong'], { chosen }: Answered): CardTally['wrong'] {
  if (typeof chosen === 'string' || chosen.length === 0 || chosen.some((id) => id.includes('='))) {
    return wrong;
  }
  const ids = chosen.toSorted().join(' ');
  const times = wrong.find(([known]) => known === ids)?.[1] ?? 0;
  return [...wrong.filter(([known]) => known !== ids), [ids, times + 1]];
}
