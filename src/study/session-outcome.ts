import { type Asked, askedAgain } from './asked.js';
import type { Clean } from './clean.js';
import type { QuizSession, Result } from './quiz-session.js';

/** How a section went in a session. */
export interface SectionScore {
  readonly topic: Clean;
  /** Slug of the section. */
  readonly section: Clean;
  readonly right: number;
  readonly of: number;
}

/** Counts the answers of each section, in the order in which the sections came up. */
export function sectionScores(results: readonly Result[]): readonly SectionScore[] {
  const scores = new Map<string, SectionScore>();
  for (const { topic, presented, verdict } of results) {
    const { section } = presented.question;
    const name = `${topic}#${section}`;
    const { right, of } = scores.get(name) ?? { right: 0, of: 0 };
    scores.set(name, { topic, section, right: right + (verdict.correct ? 1 : 0), of: of + 1 });
  }
  return [...scores.values()];
}

/** Gives the questions that were answered wrong, each once with its first wrong answer. */
export function missedOnce(results: readonly Result[]): readonly Result[] {
  const missed = results.filter(({ verdict }) => !verdict.correct);
  return missed.filter(({ event }, index) => missed.findIndex((other) => other.event.card === event.card) === index);
}

/** Gives the missed questions of a session for another one, shuffled or computed anew. */
export function missedAgain({ questions, results }: QuizSession): readonly Asked[] {
  return missedOnce(results).flatMap(({ event }) => {
    // The last time of a question that came more than once, or the new one would be like it.
    const at = results.findLastIndex((result) => result.event.card === event.card);
    return questions.slice(at, at + 1).map(askedAgain);
  });
}

/** Gives the ids of the cards that were answered, each once. */
export function answeredCards(results: readonly Result[]): readonly string[] {
  return [...new Set(results.map(({ event }) => event.card))];
}
