import type { Clean } from '../../clean.js';
import type { Draw } from '../draw.js';
import { say } from '../wording.js';
import { arnOf, arnOfAccount, type Call, isWithinAccount } from './iam-evaluation-call.js';
import type { Condition, Effect } from './iam-evaluation-context.js';
import type { Slot } from './iam-evaluation-plan.js';

/** A statement of a policy, and why it fits the call or not. */
export interface Statement {
  readonly effect: Effect;
  readonly text: Clean;
  readonly fits: boolean;
  readonly because: Clean;
}

/** What a statement is made of. */
interface Parts {
  readonly action: Clean;
  readonly resource: Clean;
  readonly principal?: Clean;
  readonly condition?: Condition;
}

/** Makes the statements of one policy about one call. */
export interface Writer {
  readonly draw: Draw;
  readonly call: Call;
  readonly slot: Slot;
}

/** Writes a statement that fits the call. */
export function fitting(writer: Writer, effect: Effect): Statement {
  const parts = fittingParts(writer, effect);
  const because = say`it covers the action and the resource`;
  const { condition } = parts;
  return {
    effect,
    text: written(effect, parts),
    fits: true,
    because: condition === undefined ? because : say`${because}, and its condition holds, as ${condition.because}`,
  };
}

/** Writes a statement that looks as if it fitted the call: it fits but for one thing. */
export function missing(writer: Writer, effect: Effect): Statement {
  const { draw } = writer;
  const ways = WAYS.map((way) => way(writer, effect)).filter((way) => way !== undefined);
  const { because, ...changed } = draw.oneOf([otherAction(writer, effect), ...ways]);
  const parts = { ...fittingParts(writer, effect), ...changed };
  return { effect, text: written(effect, parts), fits: false, because };
}

function written(effect: string, { action, resource, principal, condition }: Parts): Clean {
  const who = principal === undefined ? say`` : say` to ${principal}`;
  const when = condition === undefined ? say`` : say` if ${condition.text}`;
  return say`${effect as Clean} ${action} on ${resource}${who}${when}`;
}

function fittingParts(writer: Writer, effect: Effect): Parts {
  const { draw, call, slot } = writer;
  const { target } = call;
  if (isAllowList(writer, effect)) {
    return { action: draw.oneOf([say`*`, say`${serviceOf(target.action)}:*`]), resource: say`*` };
  }
  const covering = slot === 'resource' ? target.own.covering : target.coveringResources;
  const parts = { action: draw.oneOf(target.coveringActions), resource: draw.oneOf(covering) };
  const condition = drawCondition(writer, effect, true);
  return {
    ...parts,
    ...(slot === 'resource' ? { principal: fittingPrincipal(writer, effect) } : {}),
    ...(condition === undefined || draw.oneOf([true, false]) ? {} : { condition }),
  };
}

function drawCondition({ draw, call }: Writer, effect: Effect, holds: boolean): Condition | undefined {
  const conditions = call.context.flatMap((circumstance) => circumstance.conditions);
  return draw.shuffled(conditions.filter((condition) => condition.effect === effect && condition.holds === holds))[0];
}

/** An SCP allows by service, as most organizations keep it. */
function isAllowList({ slot }: Writer, effect: Effect): boolean {
  return effect === 'Allow' && (slot === 'scp' || slot === 'owner-scp');
}

function serviceOf(action: Clean): Clean {
  return action.slice(0, action.indexOf(':')) as Clean;
}

/** Across accounts the other side may also name the account as a whole; a Deny may name everyone. */
function fittingPrincipal({ draw, call }: Writer, effect: Effect): Clean {
  const own = arnOf(call, call.name);
  if (effect === 'Deny') {
    return draw.oneOf([own, say`*`]);
  }
  return isWithinAccount(call) ? own : draw.oneOf([own, arnOfAccount(call.account)]);
}

/** What is changed in a fitting statement so that it no longer fits, and why it doesn't. */
type Change = Partial<Parts> & { readonly because: Clean };

type Way = (writer: Writer, effect: Effect) => Change | undefined;

function otherAction(writer: Writer, effect: Effect): Change {
  const { draw, call } = writer;
  const { action, otherActions } = call.target;
  const other = isAllowList(writer, effect)
    ? draw.oneOf([say`ec2:*`, say`lambda:*`, say`sns:*`])
    : draw.oneOf(otherActions);
  return { action: other, because: say`\`${other}\` does not cover \`${action}\`` };
}

const otherResource: Way = (writer, effect) => {
  const { draw, call, slot } = writer;
  const { own, otherResources } = call.target;
  const [other] = draw.shuffled(slot === 'resource' ? own.other : otherResources);
  return other === undefined || isAllowList(writer, effect)
    ? undefined
    : { resource: other, because: say`\`${other}\` does not cover the resource` };
};

const otherPrincipal: Way = ({ draw, call, slot }, effect) => {
  if (slot !== 'resource') {
    return undefined;
  }
  const other = {
    principal: arnOf(call, call.otherName),
    because: say`it names \`${call.otherName}\` and not the caller`,
  };
  const account = {
    principal: arnOfAccount(call.account),
    because: say`it names the account, which leaves the decision to the identity policy`,
  };
  return effect === 'Allow' && isWithinAccount(call) ? draw.oneOf([other, account]) : other;
};

const failingCondition: Way = (writer, effect) => {
  const condition = isAllowList(writer, effect) ? undefined : drawCondition(writer, effect, false);
  return condition && { condition, because: say`its condition fails, as ${condition.because}` };
};

const WAYS: readonly Way[] = [otherResource, otherPrincipal, failingCondition];
