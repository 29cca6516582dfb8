import type { Computed } from '../../../../src/study/generators/generator.js';
import { read } from '../computed-questions.js';

/** A statement as a stem shows it. */
export interface StatementText {
  readonly effect: string;
  readonly action: string;
  readonly resource: string;
  readonly principal: string | undefined;
  readonly condition: readonly [operator: string, key: string, value: string] | undefined;
}

/** A request and the policies about it, read out of a stem alone. */
export interface Request {
  readonly caller: string;
  readonly name: string;
  readonly account: string;
  readonly owner: string;
  readonly action: string;
  readonly resource: string;
  readonly context: Readonly<Record<string, string>>;
  readonly policies: Readonly<Record<string, readonly StatementText[]>>;
}

const OPENING =
  /^The (user|role) `([a-z]+)` of account (\d{12}) calls `([^`]+)` on `([^`]+)`\. The [a-z]+ belongs to (?:the same account|account (\d{12}))\.$/m;
const POLICY = /^((?:[A-Z][a-z-]+ (?:policy|boundary))|SCP of account \d{12}): (`.*`)$/gm;
const STATEMENT = /^(Allow|Deny) (\S+) on (\S+)(?: to (\S+))?(?: if (\S+) (\S+) "([^"]+)")?$/;

/** Reads a stem; policies are named as its options name them. */
export function requestOf({ stem }: Computed): Request {
  const [caller = '', name = '', account = '', action = '', resource = '', owner = account] = read(stem, OPENING);
  const shown = /^Context: (.*)\.$/m.exec(stem)?.[1] ?? '';
  const keys = [...shown.matchAll(/`([^`]+)` is (?:"([^"]+)"|absent)/g)];
  const policies = [...stem.matchAll(POLICY)].map(([, title = '', text = '']): [string, StatementText[]] => [
    title.startsWith('SCP') ? title : title.charAt(0).toLowerCase() + title.slice(1),
    [...text.matchAll(/`([^`]+)`/g)].map(([, statement = '']) => statementOf(statement)),
  ]);
  return {
    caller,
    name,
    account,
    owner,
    action,
    resource,
    context: Object.fromEntries(keys.flatMap(([, key = '', value]) => (value === undefined ? [] : [[key, value]]))),
    policies: Object.fromEntries(policies),
  };
}

function statementOf(text: string): StatementText {
  const [effect = '', action = '', resource = '', principal, operator, key, value] = read(text, STATEMENT);
  const condition = operator && key && value ? ([operator, key, value] as const) : undefined;
  return { effect, action, resource, principal, condition };
}

/** The ARN of the caller as policies name it. */
export function callerArn({ caller, account, name }: Request): string {
  return `arn:aws:iam::${account}:${caller}/${name}`;
}

/** Names of policies that a resource has of its own. */
export const RESOURCE_POLICIES: readonly string[] = ['bucket policy', 'queue policy', 'resource-based policy'];
