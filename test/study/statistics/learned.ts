import type { Question } from '../../../src/study/catalogue.js';
import type { Candidate } from '../../../src/study/choosing.js';
import { cardId } from '../../../src/study/id.js';
import type { CardProgress } from '../../../src/study/scheduling.js';
import { c, choiceQuestion } from '../../support/builders.js';
import { learnedCard } from '../card-builders.js';

/** A question of a topic; its card and key are `k1` unless told otherwise. */
export function question(topic: string, id: string, values: Partial<Question> = {}): Candidate {
  return {
    topic: c(topic),
    question: { ...choiceQuestion(['one']), key: c('k1'), ...values, id: c(id) } as Question,
  };
}

/** Cards of questions, by id. */
export function cardsOf(
  ...pairs: readonly (readonly [Candidate, Partial<CardProgress>])[]
): ReadonlyMap<string, CardProgress> {
  return new Map(
    pairs.map(
      ([
        {
          topic,
          question: { id },
        },
        values,
      ]) => [cardId(topic, id), learnedCard(values)],
    ),
  );
}
