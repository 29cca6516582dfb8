import type { Clean } from '../../clean.js';
import type { Choice } from '../choices.js';
import { joined, say } from '../wording.js';
import { isWithinAccount } from './iam-evaluation-call.js';
import type { Effect } from './iam-evaluation-context.js';
import { grants, isBoundaryPassed, type Outcome, type Slot } from './iam-evaluation-plan.js';
import type { Judged, Policy } from './iam-evaluation-policies.js';
import type { Statement } from './iam-evaluation-statement.js';

/** What somebody says of a call: an outcome, or that a policy grants it which can't. */
export type Claim = Outcome | { readonly decision: 'allowed'; readonly by: Slot };

/** Gives the id and the text of a claim. */
export function claimed(judged: Judged, { decision, by }: Claim): Omit<Choice, 'why'> {
  return { id: `${decision}-${by}`, text: TEXTS[decision](judged, by) };
}

const TEXTS: Readonly<Record<Claim['decision'], (judged: Judged, by: Claim['by']) => Clean>> = {
  allowed: (judged, by) => {
    const isHalf = !isWithinAccount(judged.plan.call) && by !== 'both' && grants(judged.plan, by as Slot);
    return isHalf
      ? say`Allowed, granted by the ${namesOf(judged, by)} alone`
      : say`Allowed, granted by the ${namesOf(judged, by)}`;
  },
  explicit: (judged, by) => say`Denied by an explicit Deny in the ${namesOf(judged, by)}`,
  implicit: (judged, by) => say`Denied, as no Allow in the ${namesOf(judged, by)} fits`,
};

/** Gives the name of a policy, or of those that could grant. */
function namesOf({ policies }: Judged, by: Claim['by']): Clean {
  const named = policies.filter(({ slot }) =>
    by === 'both' || by === 'none' ? slot === 'identity' || slot === 'resource' : slot === by,
  );
  const between = by === 'both' ? ' and the ' : ' or the ';
  return joined(
    named.map(({ name }) => name),
    between,
  );
}

/** Gives the right answer, with the way through all policies. */
export function rightClaim(judged: Judged): Choice {
  const findings = judged.policies.map((policy) => findingOf(judged, policy));
  return { ...claimed(judged, judged.outcome), why: joined([...findings, conclusionOf(judged)], ' ') };
}

/** Gives the statement of a policy that fits, of an effect. */
export function fittingOf({ statements }: Policy, effect: Effect): Statement | undefined {
  return statements.find((statement) => statement.fits && statement.effect === effect);
}

/** Gives the statement of a policy that only seems to fit, of an effect. */
export function missingOf({ statements }: Policy, effect: Effect): Statement | undefined {
  return statements.find((statement) => !statement.fits && statement.effect === effect);
}

/** Says why the SCP of an account doesn't count for a caller of another account. */
export function whyNotBound({ plan }: Judged): Clean {
  const { account, owner } = plan.call;
  return say`The SCP of account ${owner} does not count: it binds the identities of that account, and the caller belongs to ${account}.`;
}

function findingOf(judged: Judged, policy: Policy): Clean {
  if (policy.slot === 'owner-scp') {
    return whyNotBound(judged);
  }
  const deny = fittingOf(policy, 'Deny');
  if (deny !== undefined) {
    return say`The Deny in the ${policy.name} applies: ${deny.because}.`;
  }
  const allow = fittingOf(policy, 'Allow');
  const idle = missingOf(policy, 'Deny');
  return joined(
    [
      allow === undefined
        ? say`In the ${policy.name} no Allow fits: ${missingOf(policy, 'Allow')?.because ?? say`it has none`}.`
        : say`The Allow in the ${policy.name} fits: ${allow.because}.`,
      ...(idle === undefined ? [] : [say`Its Deny does not apply: ${idle.because}.`]),
    ],
    ' ',
  );
}

function conclusionOf(judged: Judged): Clean {
  const { plan, outcome } = judged;
  switch (outcome.decision) {
    case 'explicit':
      return say`An explicit Deny beats every Allow.`;
    case 'implicit':
      return wantOf(judged, outcome.by);
    case 'allowed':
      if (outcome.by === 'both') {
        return say`Across accounts both sides must allow the call, and both do.`;
      }
      return isBoundaryPassed(plan) && plan.slots.includes('boundary')
        ? say`In one account that one Allow is enough, and as it names the user, no boundary limits it.`
        : say`In one account that one Allow is enough, and nothing stands against it.`;
  }
}

function wantOf({ plan }: Judged, by: Slot | 'none'): Clean {
  if (by === 'none') {
    return say`Without an Allow that grants it, a call is denied implicitly.`;
  }
  return grants(plan, by)
    ? say`Across accounts both sides must allow the call, and this one does not.`
    : say`Such a policy grants nothing, but it must allow the call as well, or it is denied implicitly.`;
}
