import { describe, expect, test } from 'vitest';
import type { Computed } from '../../../../src/study/generators/generator.js';
import { iamEvaluation } from '../../../../src/study/generators/security/iam-evaluation.js';
import { answerOf, expectSound, questionOf, questionsOf, SEEDS } from '../computed-questions.js';
import { disagreement, simulated } from './iam-simulation.js';
import { callerArn, RESOURCE_POLICIES, type Request, requestOf, type StatementText } from './iam-stem.js';

function covers(pattern: string, text: string): boolean {
  const [head = '', ...rest] = pattern.split('*');
  const reached = rest.reduce((from, piece) => {
    const found = from < 0 ? -1 : text.indexOf(piece, from);
    return found < 0 ? -1 : found + piece.length;
  }, head.length);
  return text.startsWith(head) && reached >= 0 && (pattern.endsWith('*') || reached === text.length);
}

function addressOf(text: string): number {
  return text.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
}

function isInside(address: string, block: string): boolean {
  const [base = '', prefix] = block.split('/');
  const size = 2 ** (32 - Number(prefix));
  return Math.floor(addressOf(address) / size) === Math.floor(addressOf(base) / size);
}

type Compare = (value: string | undefined, wanted: string) => boolean;

const OPERATORS: Readonly<Record<string, Compare>> = {
  Bool: (value, wanted) => value === wanted,
  BoolIfExists: (value, wanted) => value === undefined || value === wanted,
  StringEquals: (value, wanted) => value === wanted,
  StringNotEquals: (value, wanted) => value !== wanted,
  IpAddress: (value, wanted) => value !== undefined && isInside(value, wanted),
  NotIpAddress: (value, wanted) => value === undefined || !isInside(value, wanted),
};

function fits(request: Request, { action, resource, condition }: StatementText): boolean {
  const [operator = '', key = '', wanted = ''] = condition ?? [];
  const holds = condition === undefined || OPERATORS[operator]?.(request.context[key], wanted) === true;
  return covers(action, request.action) && covers(resource, request.resource) && holds;
}

function resourcePolicyOf({ policies }: Request): readonly StatementText[] {
  return RESOURCE_POLICIES.flatMap((name) => policies[name] ?? []);
}

/** The policies that bind the caller; an SCP binds the identities of its own account. */
function binding({ policies, account }: Request): readonly (readonly [string, readonly StatementText[]])[] {
  return Object.entries(policies).filter(([name]) => !name.startsWith('SCP') || name.endsWith(account));
}

function denying(request: Request): readonly string[] {
  const named = ['*', undefined, callerArn(request)];
  return binding(request).flatMap(([name, statements]) =>
    statements.some((one) => one.effect === 'Deny' && named.includes(one.principal) && fits(request, one))
      ? [name]
      : [],
  );
}

/** Whether AWS allows the request, by the rules of its page about policy evaluation. */
function isAllowed(request: Request): boolean {
  const allowing = (statements: readonly StatementText[] | undefined): readonly StatementText[] =>
    (statements ?? []).filter((one) => one.effect === 'Allow' && fits(request, one));
  const { policies, account, owner, caller } = request;
  const passes = (name: string): boolean => policies[name] === undefined || allowing(policies[name]).length > 0;
  const byIdentity = allowing(policies['identity policy']).length > 0;
  const principals = allowing(resourcePolicyOf(request)).map((one) => one.principal);
  const direct = principals.includes(callerArn(request));
  const asAccount = principals.includes(`arn:aws:iam::${account}:root`);
  if (denying(request).length > 0 || !passes(`SCP of account ${account}`)) {
    return false;
  }
  if (account === owner && caller === 'user' && direct) {
    return true;
  }
  const granted = account === owner ? byIdentity || direct : byIdentity && (direct || asAccount);
  return granted && passes('permissions boundary') && passes('session policy');
}

/** The request with the Allows of a policy taken out, or with one added that fits whatever is asked. */
function changed(request: Request, name: string, change: 'without' | 'with'): Request {
  const kept = (request.policies[name] ?? []).filter((one) => one.effect === 'Deny');
  const principal = RESOURCE_POLICIES.includes(name) ? callerArn(request) : undefined;
  const all = { effect: 'Allow', action: '*', resource: '*', principal, condition: undefined };
  return { ...request, policies: { ...request.policies, [name]: change === 'with' ? [...kept, all] : kept } };
}

/** Whether an option is true of a request, found out by changing the policies that it names. */
function isTrue(request: Request, option: string): boolean {
  const [, denier] = /^Denied by an explicit Deny in the (.*)$/.exec(option) ?? [];
  const [, wanting] = /^Denied, as no Allow in the (.*) fits$/.exec(option) ?? [];
  const [, granting = '', alone] = /^Allowed, granted by the (.*?)( alone)?$/.exec(option) ?? [];
  const isNeeded = (name: string): boolean => !isAllowed(changed(request, name, 'without'));
  if (denier !== undefined) {
    return denying(request).includes(denier);
  }
  if (wanting !== undefined) {
    const names = wanting.split(' or the ');
    return !isAllowed(request) && names.every((name) => isAllowed(changed(request, name, 'with')));
  }
  const names = granting.split(' and the ');
  const grants = names.every((name) => name === 'identity policy' || RESOURCE_POLICIES.includes(name));
  const others = ['identity policy', ...RESOURCE_POLICIES].filter((name) => !names.includes(name));
  return (
    grants &&
    isAllowed(request) &&
    names.every(isNeeded) &&
    (alone === undefined || others.every((name) => !isNeeded(name)))
  );
}

function optionsOf(question: Computed): readonly { readonly text: string; readonly correct: boolean }[] {
  return question.kind === 'short' ? [] : question.options;
}

const questions = questionsOf(iamEvaluation);

describe('a computed question about policy evaluation', () => {
  test('has one option that is true of the policies in its stem, the right one', () => {
    const disputed = questions.filter((question) => {
      const request = requestOf(question);
      return optionsOf(question).some(({ text, correct }) => isTrue(request, text) !== correct);
    });
    expect(disputed.map(({ stem }) => stem)).toEqual([]);
  });

  test('agrees with a simulator of IAM about the decision and the policy that decides', async () => {
    const disputed: string[] = [];
    for (const question of questions.slice(0, 1_000)) {
      const fault = disagreement(answerOf(question), await simulated(question));
      disputed.push(...(fault === undefined ? [] : [`${fault}\n${question.stem}`]));
    }
    expect(disputed).toEqual([]);
  });

  test('has a stem of whole lines, and sound options', () => {
    const joined = questions.map((question) => ({ ...question, stem: question.stem.replaceAll('\n', ' ') as never }));
    expectSound(joined, 9_900);
    expect(questions.filter(({ stem }) => /\n\n|\n$| \n/.test(stem))).toEqual([]);
  });

  test('is the same for the same seed', () => {
    expect(questionOf(iamEvaluation, 7)).toEqual(questionOf(iamEvaluation, 7));
  });

  test('reaches every outcome, each often enough', () => {
    const ids = questions.flatMap((question) =>
      question.kind === 'short' ? [] : question.options.filter(({ correct }) => correct).map(({ id }) => String(id)),
    );
    const counts = Object.fromEntries(
      [...new Set(ids)].sort().map((id) => [id, ids.filter((one) => one === id).length]),
    );
    expect(Object.keys(counts)).toEqual([
      'allowed-both',
      'allowed-identity',
      'allowed-resource',
      'explicit-boundary',
      'explicit-identity',
      'explicit-resource',
      'explicit-scp',
      'explicit-session',
      'implicit-boundary',
      'implicit-identity',
      'implicit-none',
      'implicit-resource',
      'implicit-scp',
      'implicit-session',
    ]);
    expect(Math.min(...Object.values(counts))).toBeGreaterThan(SEEDS / 100);
  });
});

describe('the ranges of a question about policy evaluation', () => {
  const stemsOf = (ranges: Parameters<typeof questionsOf>[1]): readonly string[] =>
    questionsOf(iamEvaluation, ranges, 500).map(({ stem }) => stem);

  test.each([
    ['same', true],
    ['cross', false],
  ])('keep to one account or two: %s', (accounts, isSame) => {
    expect(stemsOf({ accounts: [accounts] }).every((stem) => stem.includes('the same account') === isSame)).toBe(true);
  });

  test.each([0, 1, 2])('show %i policies that only limit', (ceilings) => {
    const count = (stem: string): number => stem.match(/^(?:Permissions|Session|SCP)/gm)?.length ?? 0;
    expect(stemsOf({ ceilings: [ceilings, ceilings] }).every((stem) => count(stem) === ceilings)).toBe(true);
  });

  test.each([0, 1, 2, 3])('show %i keys of the context, and no conditions without them', (keys) => {
    const count = (stem: string): number => /^Context: .*/m.exec(stem)?.[0].match(/ is /g)?.length ?? 0;
    const stems = stemsOf({ keys: [keys, keys] });
    expect(stems.every((stem) => count(stem) === keys)).toBe(true);
    expect(stems.some((stem) => stem.includes('` if ') || / if [A-Z]/.test(stem))).toBe(keys > 0);
  });
});
