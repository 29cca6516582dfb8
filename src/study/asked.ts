import type { Question } from './catalogue.js';
import type { Clean } from './clean.js';
import { computeQuestion } from './generators/compute-question.js';
import { cardId } from './id.js';
import type { PlayableQuestion } from './presentation.js';
import { seedFor } from './random.js';

/** A question as a session puts it, with the topic it comes from. */
export interface Asked {
  readonly topic: Clean;
  readonly question: PlayableQuestion;
  /** What the options are shuffled by and, in a computed question, the values drawn. */
  readonly seed: number;
  /** As the quiz file has it, when `question` was computed from it: another seed makes another question. */
  readonly origin?: Question;
}

/** Makes a question of a topic ready to be asked in a session of a seed; a computed one is worked out. */
export function askedFrom(topic: Clean, question: Question, session: number): Asked {
  const seed = seedFor(session, cardId(topic, question.id));
  return question.kind === 'generated'
    ? { topic, question: computeQuestion(question, seed), seed, origin: question }
    : { topic, question, seed };
}

/** Gives the same question for another time in the session: a computed one with new values, others shuffled anew. */
export function askedAgain({ topic, question, origin, seed }: Asked): Asked {
  return askedFrom(topic, origin ?? question, seed);
}
