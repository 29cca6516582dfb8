import type { Clean } from '../study/clean.js';
import type { Made } from './found.js';
import { optionId } from './identity.js';
import { baseOf, type QuestionHead, readsTwice, reason, stemFault } from './made.js';
import { excerpt, oneLine } from './source-text.js';

/** A step as a source gives it. */
export interface FoundStep {
  readonly id?: Clean;
  readonly text: string;
}

const LEAST_STEPS = 3;
const MOST_STEPS = 8;

/** Makes a question whose steps are put in order. */
export function orderMade(head: QuestionHead, found: readonly FoundStep[], why: string): Made {
  const steps = found.map(({ id, text }) => ({ id: id ?? optionId(oneLine(text)), text: oneLine(text) }));
  const texts = steps.map(({ text }) => text);
  const fault = stemFault(head) ?? stepsFault(texts) ?? idsFault(steps.map(({ id }) => id));
  return fault === undefined
    ? { question: { ...baseOf(head, texts), kind: 'order', steps, why: reason(why) } }
    : { fault };
}

function stepsFault(texts: readonly Clean[]): string | undefined {
  if (texts.length < LEAST_STEPS || texts.length > MOST_STEPS) {
    return `It has ${texts.length === 1 ? '1 step' : `${texts.length} steps`}, and ${LEAST_STEPS} to ${MOST_STEPS} are taken`;
  }
  if (texts.some((text) => text === '')) {
    return 'One of its steps is empty';
  }
  const twice = readsTwice(texts);
  return twice === undefined ? undefined : `Two of its steps read alike: ${excerpt(twice)}`;
}

/** Says which of the ids that a source brings stands there twice. */
export function idsFault(ids: readonly Clean[]): string | undefined {
  const twice = readsTwice(ids);
  return twice === undefined ? undefined : `Two of its parts have the id \`${twice}\``;
}
