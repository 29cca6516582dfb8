import type { Clean } from '../study/clean.js';
import type { Made } from './found.js';
import { optionId } from './identity.js';
import { baseOf, type QuestionHead, readsTwice, reason, stemFault } from './made.js';
import { excerpt, oneLine } from './source-text.js';

/** Two texts that belong together, as a source gives them. */
export interface FoundPair {
  readonly left: string;
  readonly right: string;
}

const LEAST_PAIRS = 3;
const MOST_PAIRS = 8;

/** Makes a question whose sides are put together; reasons that are as many lines as there are pairs are theirs, one each. */
export function matchMade(head: QuestionHead, found: readonly FoundPair[], why: string): Made {
  const reasons = why.split('\n');
  const pairs = found.map((pair, index) => {
    const left = oneLine(pair.left);
    const right = oneLine(pair.right);
    return {
      id: optionId(`${left} ${right}`),
      left,
      right,
      why: reason(reasons.length === found.length ? reasons[index] : why),
    };
  });
  const fault = stemFault(head) ?? pairsFault(pairs);
  const parts = pairs.map(({ left, right }) => `${left} ${right}`);
  return fault === undefined ? { question: { ...baseOf(head, parts), kind: 'match', pairs } } : { fault };
}

function pairsFault(pairs: readonly { readonly left: Clean; readonly right: Clean }[]): string | undefined {
  if (pairs.length < LEAST_PAIRS || pairs.length > MOST_PAIRS) {
    return `It has ${pairs.length === 1 ? '1 pair' : `${pairs.length} pairs`}, and ${LEAST_PAIRS} to ${MOST_PAIRS} are taken`;
  }
  if (pairs.some(({ left, right }) => left === '' || right === '')) {
    return 'One side of a pair is empty';
  }
  const twice = readsTwice(pairs.map(({ left }) => left)) ?? readsTwice(pairs.map(({ right }) => right));
  return twice === undefined ? undefined : `Two of its pairs read alike: ${excerpt(twice)}`;
}
