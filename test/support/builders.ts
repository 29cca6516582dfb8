import type { Asked } from '../../src/study/asked.js';
import type {
  CardQuestion,
  ChoiceQuestion,
  CommandQuestion,
  MatchQuestion,
  OrderQuestion,
  ShortKey,
  ShortQuestion,
} from '../../src/study/catalogue.js';
import type { Clean } from '../../src/study/clean.js';
import type { CommandTable } from '../../src/study/drills/command-table.js';
import type { PlayableQuestion } from '../../src/study/presentation.js';
import type { SessionOptions } from '../../src/study/quiz-session.js';

/** Tests write their own strings; this says so to the compiler. */
export const c = (text: string): Clean => text as Clean;

const base = (id: string) =>
  ({
    id: c(id),
    level: 'recall',
    section: c('sizing-subnets'),
    exams: [],
    stem: c(`What about ${id}?`),
    key: c('0123456789abcdef'),
  }) as const;

/** A question with options a to d, of which the ids given are right. */
export function choiceQuestion(
  right: readonly string[],
  ids: readonly string[] = ['one', 'two', 'three', 'four'],
): ChoiceQuestion {
  return {
    ...base(`pick-${right.join('-')}`),
    kind: right.length === 1 ? 'single' : 'multiple',
    options: ids.map((id) => ({
      id: c(id),
      text: c(`Option ${id}`),
      correct: right.includes(id),
      why: c(`Why ${id} is what it is.`),
    })),
  };
}

export function trueFalseQuestion(right: 'true' | 'false'): ChoiceQuestion {
  return { ...choiceQuestion([right], ['true', 'false']), kind: 'true-false' };
}

export function shortQuestion(expected: ShortKey): ShortQuestion {
  return { ...base('short'), kind: 'short', expected, why: c('That is how it is defined.') };
}

export function commandQuestion(answer: string): CommandQuestion {
  return {
    ...base('command'),
    kind: 'command',
    answers: [c(answer)],
    required: [],
    optional: [],
    why: c('That is the call that does it.'),
  };
}

export function orderQuestion(ids: readonly string[] = ['first', 'second', 'third', 'fourth']): OrderQuestion {
  return {
    ...base('order'),
    kind: 'order',
    steps: ids.map((id) => ({ id: c(id), text: c(`Step ${id}`) })),
    why: c('One leads to the next.'),
  };
}

export function matchQuestion(ids: readonly string[] = ['alpha', 'beta', 'gamma']): MatchQuestion {
  return {
    ...base('match'),
    kind: 'match',
    pairs: ids.map((id) => ({
      id: c(id),
      left: c(`Left ${id}`),
      right: c(`Right ${id}`),
      why: c(`Why ${id} belongs there.`),
    })),
  };
}

export function cardQuestion(answer = 'The other side'): CardQuestion {
  return { ...base('card'), kind: 'card', answer: c(answer) };
}

/** For questions that are no commands: no table is needed to judge them. */
export function noCommandTable(): CommandTable {
  throw new Error('A question that is no command asked for the table of commands.');
}

/** What a quiz is run with, unless a test says otherwise. */
export function sessionOptions(values: Partial<SessionOptions> = {}): SessionOptions {
  return {
    mode: 'quiz',
    pack: 'aws@1',
    repeatsMissed: false,
    commandTable: noCommandTable,
    paceOf: () => undefined,
    ...values,
  };
}

/** A question of the topic vpc, ready to be asked. */
export function askedOf(question: PlayableQuestion, seed = 7): Asked {
  return { topic: c('vpc'), question, seed };
}
