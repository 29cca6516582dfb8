import type { Draw } from '../draw.js';
import { type Call, isWithinAccount } from './iam-evaluation-call.js';

/** The policies that may be looked at, in the order of a stem. The last is of the owner's account, not the caller's. */
export type Slot = 'identity' | 'resource' | 'boundary' | 'session' | 'scp' | 'owner-scp';

/** What a policy says to the call: its Deny fits, only an Allow of it fits, or nothing in it fits. */
export type Verdict = 'allows' | 'denies' | 'silent';

/** What decides: who grants, which policy denies, or which lacks an Allow (`none`: of two that could grant, both). */
export type Outcome =
  | { readonly decision: 'allowed'; readonly by: Granter }
  | { readonly decision: 'explicit'; readonly by: Slot }
  | { readonly decision: 'implicit'; readonly by: Slot | 'none' };

type Granter = 'identity' | 'resource' | 'both';

/** Which policies there are, and which of them grants as long as nothing stands against it. */
export interface Plan {
  readonly call: Call;
  readonly slots: readonly Slot[];
  readonly granter: Granter;
}

const LIMITS: readonly Slot[] = ['boundary', 'session', 'scp', 'owner-scp'];

/** Draws which policies there are: so many that only limit, beside one or two that can grant. */
export function drawPlan(draw: Draw, call: Call, ceilings: number): Plan {
  const drawn = draw.shuffled(LIMITS.filter((slot) => isPossible(call, slot))).slice(0, ceilings);
  const limits = LIMITS.filter((slot) => drawn.includes(slot));
  if (!isWithinAccount(call)) {
    return { call, slots: ['identity', 'resource', ...limits], granter: 'both' };
  }
  return limits.length > 0 && draw.oneOf([true, false])
    ? { call, slots: ['identity', ...limits], granter: 'identity' }
    : { call, slots: ['identity', 'resource', ...limits], granter: draw.oneOf(['identity', 'resource']) };
}

function isPossible(call: Call, slot: Slot): boolean {
  if (slot === 'session') {
    return call.caller === 'role';
  }
  return slot !== 'owner-scp' || !isWithinAccount(call);
}

/** Draws one of the outcomes that a plan can have: allowed, denied by a Deny or denied for want of an Allow. */
export function drawOutcome(draw: Draw, plan: Plan): Outcome {
  const { slots, granter } = plan;
  const binding = slots.filter((slot) => slot !== 'owner-scp');
  const limits = binding.filter((slot) => slot !== 'identity' && slot !== 'resource');
  const lacking: readonly (Slot | 'none')[] = granter === 'both' ? ['identity', 'resource'] : ['none'];
  const needed = [...lacking, ...limits.filter((slot) => slot !== 'boundary' || !isBoundaryPassed(plan))];
  const allowed: Outcome = { decision: 'allowed', by: granter };
  const outcomes = draw.oneOf<readonly Outcome[]>([
    [allowed],
    binding.map((by) => ({ decision: 'explicit', by })),
    needed.map((by) => ({ decision: 'implicit', by })),
  ]);
  return draw.shuffled(outcomes)[0] ?? allowed;
}

/** Tells whether a silent boundary changes nothing: it doesn't limit what a resource's policy gives a user by name. */
export function isBoundaryPassed({ call, granter }: Plan): boolean {
  return call.caller === 'user' && isWithinAccount(call) && granter === 'resource';
}

/** Gives what a policy has to say so that the outcome comes about. */
export function drawVerdict(draw: Draw, plan: Plan, outcome: Outcome, slot: Slot): Verdict {
  if (outcome.decision !== 'allowed' && outcome.by === slot) {
    return outcome.decision === 'explicit' ? 'denies' : 'silent';
  }
  return draw.oneOf(ELSEWHERE[slot](plan, outcome));
}

type Possible = (plan: Plan, outcome: Outcome) => readonly [Verdict, ...Verdict[]];

const granting =
  (slot: Slot): Possible =>
  (plan, { by }) => [by !== 'none' && grants(plan, slot) ? 'allows' : 'silent'];

/** What a policy may say where it doesn't decide. */
const ELSEWHERE: Readonly<Record<Slot, Possible>> = {
  identity: granting('identity'),
  resource: granting('resource'),
  boundary: (plan, { by }) => (by !== 'none' && isBoundaryPassed(plan) ? ['allows', 'silent'] : ['allows']),
  session: () => ['allows'],
  scp: () => ['allows'],
  'owner-scp': () => ['denies', 'silent'],
};

/** Tells whether a policy has its part in granting the call. */
export function grants({ granter }: Plan, slot: Slot): boolean {
  return granter === 'both' ? slot === 'identity' || slot === 'resource' : granter === slot;
}
