import { runSimulation, type Simulation } from '@cloud-copilot/iam-simulate';
import type { Computed } from '../../../../src/study/generators/generator.js';
import { callerArn, RESOURCE_POLICIES, type Request, requestOf, type StatementText } from './iam-stem.js';

/** What the simulator says of the policies of a stem: whether, and in which policies a Deny fits or an Allow is missing. */
export interface SimulatedVerdict {
  readonly result: string;
  readonly denying: readonly string[];
  readonly silent: readonly string[];
}

/** Has the policies of a stem, rebuilt as JSON, judged by `@cloud-copilot/iam-simulate`. */
export async function simulated(question: Computed): Promise<SimulatedVerdict> {
  const request = requestOf(question);
  const answer = await runSimulation(simulationOf(request), {});
  if (answer.resultType !== 'single') {
    throw new Error(`${JSON.stringify(answer)}\n${question.stem}`);
  }
  const { analysis } = answer.result;
  const results = {
    'identity policy': analysis.identityAnalysis?.result,
    [resourcePolicyOf(request)]: analysis.resourceAnalysis?.result,
    'permissions boundary': analysis.permissionBoundaryAnalysis?.result,
    'session policy': analysis.sessionAnalysis?.result,
    [`SCP of account ${request.account}`]: analysis.scpAnalysis?.result,
  };
  const named = (verdict: string): readonly string[] =>
    Object.entries(results).flatMap(([name, result]) => (result === verdict ? [name] : []));
  return { result: analysis.result, denying: named('ExplicitlyDenied'), silent: named('ImplicitlyDenied') };
}

function resourcePolicyOf({ policies }: Request): string {
  return RESOURCE_POLICIES.find((name) => policies[name] !== undefined) ?? 'none';
}

function simulationOf(request: Request): Simulation {
  const { caller, name, account, policies } = request;
  const policyOf = (title: string): { Version: string; Statement: object[] } | undefined => {
    const statements = policies[title];
    return statements && { Version: '2012-10-17', Statement: statements.map(jsonOf) };
  };
  const listed = (title: string): { name: string; policy: object }[] => {
    const policy = policyOf(title);
    return policy === undefined ? [] : [{ name: title, policy }];
  };
  const scps = listed(`SCP of account ${account}`);
  const boundaries = listed('permissions boundary');
  return {
    request: {
      principal: caller === 'role' ? `arn:aws:sts::${account}:assumed-role/${name}/run` : callerArn(request),
      action: request.action,
      resource: { resource: request.resource, accountId: request.owner },
      contextVariables: { ...request.context },
    },
    identityPolicies: listed('identity policy'),
    resourcePolicy: policyOf(resourcePolicyOf(request)),
    ...(boundaries.length === 0 ? {} : { permissionBoundaryPolicies: boundaries }),
    sessionPolicy: policyOf('session policy'),
    serviceControlPolicies: scps.length === 0 ? [] : [{ orgIdentifier: account, policies: scps }],
    resourceControlPolicies: [],
  };
}

function jsonOf({ effect, action, resource, principal, condition }: StatementText): object {
  return {
    Effect: effect,
    Action: action,
    Resource: resource,
    ...(principal === undefined ? {} : { Principal: principal === '*' ? '*' : { AWS: principal } }),
    ...(condition === undefined ? {} : { Condition: { [condition[0]]: { [condition[1]]: condition[2] } } }),
  };
}

/** What a right option says, in the simulator's words; undefined where the simulator agrees with it. */
export function disagreement(answer: string, verdict: SimulatedVerdict): string | undefined {
  const { result, denying, silent } = verdict;
  const denied = /^Denied by an explicit Deny in the (.*)$/.exec(answer)?.[1];
  const wanting = /^Denied, as no Allow in the (.*) fits$/.exec(answer)?.[1]?.split(' or the ');
  const agrees =
    (result === 'Allowed' && answer.startsWith('Allowed')) ||
    (result === 'ExplicitlyDenied' && denying.length === 1 && denying[0] === denied) ||
    (result === 'ImplicitlyDenied' && wanting?.some((name) => silent.includes(name)) === true);
  return agrees ? undefined : `${answer}, but ${JSON.stringify(verdict)}`;
}
