import type { Clean } from '../../clean.js';
import { type Case, choiceOf } from '../choices.js';
import type { Draw } from '../draw.js';
import type { Generator } from '../generator.js';
import { joined, say } from '../wording.js';
import { callLines, drawCall, isWithinAccount } from './iam-evaluation-call.js';
import { rightClaim } from './iam-evaluation-claims.js';
import { mistakenClaims } from './iam-evaluation-mistakes.js';
import { drawJudged, type Judged, policyLine } from './iam-evaluation-policies.js';

/** Asks whether a call is allowed, given the policies that apply to it, and what decides. */
export const iamEvaluation: Generator = {
  name: 'iam-evaluation',
  version: 1,
  parameters: {
    accounts: { form: 'words', words: ['same', 'cross'] },
    /** How many policies there are that only limit: boundary, session policy, SCP. */
    ceilings: { form: 'integers', least: 0, most: 2 },
    /** How many keys the context of the request shows; with none there are no conditions. */
    keys: { form: 'integers', least: 0, most: 3 },
  },
  compute: (draw) => choiceOf(() => drawCase(draw)),
};

function drawCase(draw: Draw): Case {
  const accounts = draw.word('accounts') === 'same' ? 'same' : 'cross';
  const call = drawCall(draw, accounts, draw.integer('keys'));
  const judged = drawJudged(draw, call, draw.integer('ceilings'));
  const mistakes = draw.shuffled(mistakenClaims(judged));
  return {
    stem: stemOf(judged),
    right: [rightClaim(judged)],
    mistakes: [...mistakes].sort((one, other) => other.pull - one.pull),
  };
}

/** Each policy stands on a line of its own. */
function stemOf({ plan, policies }: Judged): Clean {
  const { call, slots } = plan;
  const noPolicy = isWithinAccount(call) && !slots.includes('resource');
  return joined(
    [
      ...callLines(call),
      ...policies.map(policyLine),
      ...(noPolicy ? [say`The ${call.target.thing} has no policy.`] : []),
      say`No other policy applies. Is the call allowed, and what decides?`,
    ],
    '\n',
  );
}
