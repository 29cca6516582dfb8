import type { Candidate } from '../choosing.js';
import { recallOn } from '../forgetting.js';
import { cardId } from '../id.js';
import type { CardProgress } from '../scheduling.js';

/** What is known of the learner at a moment. */
export interface KnownNow {
  readonly cards: ReadonlyMap<string, CardProgress>;
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
}

/** How well a part of the questions is known. */
export interface Mastery {
  /** How many of the questions you would know now: the sum of `knownNow` over all of them. */
  readonly known: number;
  /** Questions answered at least once. */
  readonly seen: number;
  readonly questions: number;
}

/** Gives the card of a question; nothing when it was never answered, or only while its answer was another. */
export function cardOf({ topic, question }: Candidate, cards: KnownNow['cards']): CardProgress | undefined {
  const card = cards.get(cardId(topic, question.id));
  return card?.key === question.key ? card : undefined;
}

/**
 * Gives the chance from 0 to 1 that a question is known now: the predicted recall when its last answer was right. One
 * never answered counts 0, and so does one answered wrong the last time: having just read the answer is not knowing it.
 */
export function knownNow(candidate: Candidate, { cards, now }: KnownNow): number {
  return recalledNow(cardOf(candidate, cards), now);
}

/** Gives the same for a question's card. */
export function recalledNow(card: CardProgress | undefined, now: number): number {
  return card?.lastCorrect === true ? recallOn(card, now) : 0;
}

/** Gives the mastery of a part. */
export function masteryOf(part: readonly Candidate[], learner: KnownNow): Mastery {
  return {
    known: part.reduce((sum, candidate) => sum + knownNow(candidate, learner), 0),
    seen: part.filter((candidate) => cardOf(candidate, learner.cards) !== undefined).length,
    questions: part.length,
  };
}

/** Gives the mastery as a share from 0 to 1; 0 where there are no questions. */
export function shareOf({ known, questions }: Mastery): number {
  return questions === 0 ? 0 : known / questions;
}

/** Gives the mastery of each part that questions belong to, in the order the parts first come up. */
export function masteryBy(
  pool: readonly Candidate[],
  learner: KnownNow,
  partsOf: (candidate: Candidate) => readonly string[],
): ReadonlyMap<string, Mastery> {
  const parts = new Map<string, Candidate[]>();
  for (const candidate of pool) {
    for (const part of new Set(partsOf(candidate))) {
      parts.set(part, [...(parts.get(part) ?? []), candidate]);
    }
  }
  return new Map([...parts].map(([part, questions]) => [part, masteryOf(questions, learner)]));
}

/** Gives the domains of an exam that a question serves, by id. */
export function domainsOf({ question }: Candidate, exam: string): readonly string[] {
  const start = `${exam}/`;
  const tasks = question.exams.filter((task) => task.startsWith(start));
  const domains = tasks.map((task) => task.slice(start.length, task.indexOf('/', start.length)));
  return domains.length < 2 ? domains : [...new Set(domains)];
}
