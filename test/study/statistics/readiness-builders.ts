import type { Candidate } from '../../../src/study/choosing.js';
import { cardId } from '../../../src/study/id.js';
import type { AnswerFacts } from '../../../src/study/statistics/first-answers.js';
import { emptyTally, type Tally } from '../../../src/study/statistics/tally.js';
import { c } from '../../support/builders.js';
import { learnedCard } from '../card-builders.js';
import { question } from './learned.js';
import { EXAM } from './simulated-learner.js';

const DAY = 86_400_000;
/** The domains of the exam. */
export const DOMAINS = EXAM.domains.map(({ id }) => id);

/** Questions of a domain, each of a topic of its own. */
export function questionsOf(
  domain: string,
  count: number,
  topic = (index: number) => `t${index}`,
): readonly Candidate[] {
  return Array.from({ length: count }, (_, index) =>
    question(topic(index), `${domain}-${index}`, { exams: [c(`mock-c01/${domain}/1.1`)] }),
  );
}

/** What is known after first answers, right or wrong, a day ago. */
export function factsOf(answers: readonly (readonly [Candidate, boolean])[], tally: Partial<Tally> = {}): AnswerFacts {
  const ids = answers.map(
    ([
      {
        topic,
        question: { id },
      },
      first,
    ]) => [cardId(topic, id), first] as const,
  );
  return {
    cards: new Map(ids.map(([id]) => [id, learnedCard({ lastReview: 0 })])),
    tally: { ...emptyTally(), cards: new Map(ids.map(([id, first]) => [id, { first, wrong: [] }])), ...tally },
    now: DAY,
  };
}

/** In each domain the first questions answered, so many of them right. */
export function answersIn(pool: readonly Candidate[], count: number, right = count) {
  return DOMAINS.flatMap((domain) =>
    pool
      .filter(({ question: { exams } }) => exams[0]?.startsWith(`mock-c01/${domain}/`))
      .slice(0, count)
      .map((candidate, index) => [candidate, index < right] as const),
  );
}

/** 40 questions of each domain. */
export const pool = DOMAINS.flatMap((domain) => questionsOf(domain, 40));
