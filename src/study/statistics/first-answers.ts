import type { Exam } from '../catalogue.js';
import type { Candidate } from '../choosing.js';
import { cardId } from '../id.js';
import { type LearnedEffects, learnEffects, type Mix, type PriorEffect } from './effects.js';
import { cardOf, domainsOf, type KnownNow } from './mastery.js';
import type { CardTally, Count, Tally } from './tally.js';

/** How learners answer questions they have never met: the level of one, and how far a domain or topic lies from it. */
const LEVEL: PriorEffect = { mean: 0.6, variance: 0.25 ** 2 };
const DOMAIN: PriorEffect = { mean: 0, variance: 0.08 ** 2 };
const TOPIC: PriorEffect = { mean: 0, variance: 0.1 ** 2 };

/** What first answers say about questions that were never met. */
export interface FirstAnswers {
  readonly effects: LearnedEffects;
  /** Gives what the answer to a question is made of: the learner's level, the domains, the topic. */
  mixOf(candidate: Candidate): Mix;
}

/** What is known of the learner's answers. */
export interface AnswerFacts extends KnownNow {
  readonly tally: Tally;
}

/** Learns from the first answers to questions of an exam how questions would go that were never met. */
export function learnFirstAnswers(exam: Exam, pool: readonly Candidate[], facts: AnswerFacts): FirstAnswers {
  const names = [
    ...exam.domains.map(({ id }) => `domain ${id}`),
    ...new Set(pool.map(({ topic }) => `topic ${topic}`)),
  ];
  // The level stands in front of the names.
  const placeOf = new Map(names.map((name, index) => [name, index + 1]));
  const mixOf = (candidate: Candidate): Mix => {
    const domains = domainsOf(candidate, exam.id);
    return [
      [0, 1],
      ...domains.map((id) => [placeOf.get(`domain ${id}`) ?? 0, 1 / domains.length] as const),
      [placeOf.get(`topic ${candidate.topic}`) ?? 0, 1],
    ];
  };
  const observations = pool.flatMap((candidate) => {
    const first = firstAnswer(candidate, facts);
    return first === undefined ? [] : [{ mix: mixOf(candidate), outcome: first ? 1 : 0 }];
  });
  const right = observations.filter(({ outcome }) => outcome === 1).length;
  const share = (right + 1) / (observations.length + 2);
  const priors = [LEVEL, ...exam.domains.map(() => DOMAIN), ...names.slice(exam.domains.length).map(() => TOPIC)];
  return { effects: learnEffects(priors, observations, share * (1 - share)), mixOf };
}

/** Tells whether the first answer to a question was right, without the hint; nothing when there was none. */
export function firstAnswer(candidate: Candidate, { cards, tally }: AnswerFacts): CardTally['first'] | undefined {
  return cardOf(candidate, cards) && tally.cards.get(cardId(candidate.topic, candidate.question.id))?.first;
}

/** Counts first answers, with how many were right. */
export function countFirst(part: readonly Candidate[], facts: AnswerFacts): Count {
  const firsts = part.map((candidate) => firstAnswer(candidate, facts)).filter((first) => first !== undefined);
  return { answers: firsts.length, right: firsts.filter(Boolean).length };
}
