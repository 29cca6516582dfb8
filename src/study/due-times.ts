import type { CardFacts } from './card-facts.js';
import { type ExamDay, planForExam } from './exam-plan.js';
import type { CardProgress } from './scheduling.js';

/** An exam that is learned for, seen from now. */
export interface ExamAhead {
  readonly id: string;
  readonly day: ExamDay;
  readonly now: number;
}

/** A question as far as its answer goes. */
type AnswerKey = Pick<CardFacts, 'key'>;

/** When a card is due whose question has another answer now: long ago. */
const AT_ONCE = 0;

/**
 * Gives when each card falls due that was answered on schedule and whose question there is, in milliseconds since 1970
 * UTC. An exam ahead moves cards that serve it.
 */
export function dueTimes(
  cards: ReadonlyMap<string, CardProgress>,
  facts: ReadonlyMap<string, CardFacts>,
  exam?: ExamAhead,
): ReadonlyMap<string, number> {
  const times = scheduledTimes(cards, facts);
  if (exam === undefined) {
    return times;
  }
  const served = [...cards].filter(([id, { key }]) => isServed(facts.get(id), key, exam.id));
  return new Map([...times, ...planForExam(new Map(served), exam.day, exam.now)]);
}

/**
 * Gives when the cards of some questions fall due by their schedule alone. A question whose answer key has changed is
 * due at once: what was learned is another answer.
 */
export function scheduledTimes(
  cards: ReadonlyMap<string, CardProgress>,
  questions: ReadonlyMap<string, AnswerKey>,
): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const [id, card] of cards) {
    const time = dueTime(card, questions.get(id));
    if (time !== undefined) {
      times.set(id, time);
    }
  }
  return times;
}

function dueTime(card: CardProgress, fact: AnswerKey | undefined): number | undefined {
  if (fact === undefined) {
    return undefined;
  }
  if (fact.key !== card.key) {
    return AT_ONCE;
  }
  return card.state === 'new' ? undefined : card.due;
}

function isServed(fact: CardFacts | undefined, key: string, exam: string): boolean {
  return fact?.key === key && fact.exams.includes(exam);
}
