import type { Clean } from '../../clean.js';
import type { Choice } from '../choices.js';
import { say } from '../wording.js';
import { isWithinAccount } from './iam-evaluation-call.js';
import { type Claim, claimed, fittingOf, missingOf, whyNotBound } from './iam-evaluation-claims.js';
import { grants } from './iam-evaluation-plan.js';
import type { Judged, Policy } from './iam-evaluation-policies.js';

/** A wrong answer, and how much speaks for it: 4 where the policies invite the mistake, 0 where it is a mere guess. */
export interface Mistake extends Choice {
  readonly pull: number;
}

/** Gives the wrong answers that are clearly wrong: none says of a policy what is true but does not decide. */
export function mistakenClaims(judged: Judged): readonly Mistake[] {
  const mistakes = judged.policies.flatMap((policy) => [
    mistakenAllow(judged, policy),
    mistakenDeny(judged, policy),
    mistakenWant(judged, policy),
  ]);
  return [mistakenBoth(judged), ...mistakes].filter((mistake) => mistake !== undefined);
}

type Reason = readonly [pull: number, why: Clean];

function mistake(judged: Judged, claim: Claim, [pull, why]: Reason): Mistake {
  return { ...claimed(judged, claim), pull, why };
}

function isPartOfNone({ outcome }: Judged, { slot }: Policy): boolean {
  return outcome.by === 'none' && (slot === 'identity' || slot === 'resource');
}

/** That both sides let a call across accounts pass, where something stands against it. */
function mistakenBoth(judged: Judged): Mistake | undefined {
  return isWithinAccount(judged.plan.call) || judged.outcome.decision === 'allowed'
    ? undefined
    : mistake(judged, { decision: 'allowed', by: 'both' }, [4, whyStopped(judged)]);
}

/** That a policy grants the call. */
function mistakenAllow(judged: Judged, policy: Policy): Mistake | undefined {
  const { outcome, plan } = judged;
  const { slot, name } = policy;
  const claim = { decision: 'allowed', by: slot } as const;
  const fits = fittingOf(policy, 'Allow') !== undefined;
  const seeming = missingOf(policy, 'Allow');
  if (outcome.decision === 'allowed' && outcome.by === slot) {
    return undefined;
  }
  if (slot !== 'identity' && slot !== 'resource') {
    const why = say`The ${name} grants nothing, whatever it allows: such a policy only limits.`;
    return mistake(judged, claim, [outcome.by === 'none' ? 3 : 1, why]);
  }
  if (!fits) {
    return seeming && mistake(judged, claim, [2, say`The Allow in the ${name} does not fit: ${seeming.because}.`]);
  }
  return grants(plan, slot) && plan.granter !== 'both'
    ? mistake(judged, claim, [4, whyStopped(judged)])
    : mistake(judged, claim, [
        2,
        say`The ${name} does allow it, but across accounts the other side must allow it too.`,
      ]);
}

/** Says what stops a call that is granted. */
function whyStopped({ outcome, policies }: Judged): Clean {
  const policy = policies.find(({ slot }) => slot === outcome.by);
  if (policy === undefined) {
    return say`Nothing grants the call.`;
  }
  return outcome.decision === 'explicit'
    ? say`The Deny in the ${policy.name} applies, and it beats every Allow: ${fittingOf(policy, 'Deny')?.because ?? say``}.`
    : say`The ${policy.name} must allow the call as well, and its Allow does not fit: ${missingOf(policy, 'Allow')?.because ?? say``}.`;
}

/** That a Deny of a policy applies. */
function mistakenDeny(judged: Judged, policy: Policy): Mistake | undefined {
  const { outcome } = judged;
  const { slot, name } = policy;
  const claim = { decision: 'explicit', by: slot } as const;
  if (outcome.decision === 'explicit' && outcome.by === slot) {
    return undefined;
  }
  if (slot === 'owner-scp') {
    const isTempting = fittingOf(policy, 'Deny') !== undefined;
    return isTempting ? mistake(judged, claim, [4, whyNotBound(judged)]) : undefined;
  }
  const idle = missingOf(policy, 'Deny');
  if (idle !== undefined) {
    return mistake(judged, claim, [3, say`The Deny in the ${name} does not apply: ${idle.because}.`]);
  }
  return outcome.decision === 'implicit' && (outcome.by === slot || isPartOfNone(judged, policy))
    ? mistake(judged, claim, [
        2,
        say`The ${name} holds no Deny: what it lacks is an Allow that fits, and that denies implicitly.`,
      ])
    : mistake(judged, claim, [0, say`The ${name} holds no Deny at all, so nothing in it denies explicitly.`]);
}

/** That the call fails for want of an Allow in a policy. */
function mistakenWant(judged: Judged, policy: Policy): Mistake | undefined {
  const { outcome } = judged;
  const { slot, name } = policy;
  const claim = { decision: 'implicit', by: slot } as const;
  if ((outcome.decision === 'implicit' && outcome.by === slot) || isPartOfNone(judged, policy)) {
    return undefined;
  }
  if (slot === 'owner-scp') {
    const isTempting = fittingOf(policy, 'Allow') === undefined;
    return isTempting ? mistake(judged, claim, [3, whyNotBound(judged)]) : undefined;
  }
  const allow = fittingOf(policy, 'Allow');
  if (allow !== undefined) {
    return mistake(judged, claim, [
      outcome.by === slot ? 2 : 1,
      say`The Allow in the ${name} does fit: ${allow.because}.`,
    ]);
  }
  return outcome.decision === 'allowed' ? mistake(judged, claim, [3, whyNotNeeded(judged, policy)]) : undefined;
}

function whyNotNeeded({ policies, outcome }: Judged, { slot }: Policy): Clean {
  const granter = policies.find((policy) => policy.slot === outcome.by)?.name ?? say`other policy`;
  return slot === 'boundary'
    ? say`That is so, but a boundary does not limit an Allow that the ${granter} gives the user by name.`
    : say`That is so, but in one account an Allow on either side is enough, and the ${granter} has one.`;
}
