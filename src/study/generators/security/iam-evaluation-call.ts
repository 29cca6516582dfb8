import type { Clean } from '../../clean.js';
import type { Draw } from '../draw.js';
import { say } from '../wording.js';
import { type Circumstance, drawCircumstances } from './iam-evaluation-context.js';
import { drawTarget, drawTwo, type Target, type Words } from './iam-evaluation-target.js';

/** Somebody who calls an action of AWS, and what is known of the request. */
export interface Call {
  readonly caller: 'user' | 'role';
  readonly name: Clean;
  /** Another identity of the same kind and account. */
  readonly otherName: Clean;
  /** The caller's account. */
  readonly account: Clean;
  /** The account that owns the resource. */
  readonly owner: Clean;
  readonly target: Target;
  readonly context: readonly Circumstance[];
}

const USERS: Words = ['anna', 'ben', 'chloe', 'deniz', 'emil', 'farah'];
const ROLES: Words = ['app', 'batch', 'build', 'deploy', 'import', 'reporting'];

/** Draws a call within an account or across two, with so many keys in its context. */
export function drawCall(draw: Draw, accounts: 'same' | 'cross', keys: number): Call {
  const caller = draw.oneOf(['user', 'role'] as const);
  const [name, otherName] = drawTwo(draw, caller === 'user' ? USERS : ROLES);
  const account = say`111122223333`;
  const owner = accounts === 'same' ? account : say`444455556666`;
  const target = drawTarget(draw, owner);
  return { caller, name, otherName, account, owner, target, context: drawCircumstances(draw, keys) };
}

/** Tells whether caller and resource are in one account. */
export function isWithinAccount({ account, owner }: Call): boolean {
  return account === owner;
}

/** Gives the ARN by which policies name an identity of the caller's kind and account. */
export function arnOf({ caller, account }: Call, name: Clean): Clean {
  return say`arn:aws:iam::${account}:${caller as Clean}/${name}`;
}

/** Gives the ARN by which policies name an account as a whole. */
export function arnOfAccount(account: Clean): Clean {
  return say`arn:aws:iam::${account}:root`;
}

/** Gives the lines of a stem that say who calls what, and under which circumstances. */
export function callLines(call: Call): readonly Clean[] {
  const { caller, name, account, owner, target, context } = call;
  const whose = isWithinAccount(call) ? say`the same account` : say`account ${owner}`;
  return [
    say`The ${caller as Clean} \`${name}\` of account ${account} calls \`${target.action}\` on \`${target.resource}\`. The ${target.thing} belongs to ${whose}.`,
    ...(context.length === 0 ? [] : [say`Context: ${context.map(({ shown }) => shown).join(', ') as Clean}.`]),
  ];
}
