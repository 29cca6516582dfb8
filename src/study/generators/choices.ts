import type { Option } from '../catalogue.js';
import type { Clean } from '../clean.js';
import type { Computed } from './generator.js';

/** An option in the making: a right one, or one that a typical mistake leads to, named after that mistake. */
export interface Choice {
  readonly id: string;
  readonly text: Clean;
  readonly why: Clean;
}

/** A question with more mistakes than it has room for, the most telling first. */
export interface Case {
  readonly stem: Clean;
  readonly right: readonly [Choice, ...Choice[]];
  readonly mistakes: readonly Choice[];
}

const MOST_ATTEMPTS = 1_000;

/** Draws until something comes out. The ranges of a question may leave nothing: then the question is faulty. */
export function firstProper<T>(attempt: () => T | undefined): T {
  for (let attempts = 0; attempts < MOST_ATTEMPTS; attempts += 1) {
    const found = attempt();
    if (found !== undefined) {
      return found;
    }
  }
  throw new Error('The ranges of this question leave no proper case; widen them.');
}

/** Draws cases until enough mistakes of one lead to answers of their own: a single with 4 options, a multiple with 5. */
export function choiceOf(attempt: () => Case | undefined): Computed {
  return firstProper(() => {
    const found = attempt();
    return found === undefined ? undefined : choiceQuestion(found);
  });
}

function choiceQuestion({ stem, right, mistakes }: Case): Computed | undefined {
  const count = right.length === 1 ? 4 : 5;
  const distinct: Choice[] = [];
  for (const choice of [...right, ...mistakes]) {
    if (distinct.every(({ id, text, why }) => id !== choice.id && text !== choice.text && why !== choice.why)) {
      distinct.push(choice);
    }
  }
  const options = distinct.slice(0, count).map((choice, index) => optionOf(choice, index < right.length));
  const isWhole = options.length === count && distinct[right.length - 1] === right.at(-1);
  return isWhole ? { kind: right.length === 1 ? 'single' : 'multiple', stem, options } : undefined;
}

/** The ids of choices stand in our own code. */
function optionOf({ id, text, why }: Choice, correct: boolean): Option {
  return { id: id as Clean, text, correct, why };
}
