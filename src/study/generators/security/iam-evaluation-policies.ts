import type { Clean } from '../../clean.js';
import type { Draw } from '../draw.js';
import { joined, say } from '../wording.js';
import type { Call } from './iam-evaluation-call.js';
import {
  drawOutcome,
  drawPlan,
  drawVerdict,
  grants,
  type Outcome,
  type Plan,
  type Slot,
  type Verdict,
} from './iam-evaluation-plan.js';
import { fitting, missing, type Statement, type Writer } from './iam-evaluation-statement.js';

/** A policy with its statements. */
export interface Policy {
  readonly slot: Slot;
  readonly name: Clean;
  readonly statements: readonly Statement[];
}

/** A call with all its policies, and what comes of them. */
export interface Judged {
  readonly plan: Plan;
  readonly policies: readonly Policy[];
  readonly outcome: Outcome;
}

/** Draws policies of which exactly one thing decides: first the outcome, then statements that lead to it. */
export function drawJudged(draw: Draw, call: Call, ceilings: number): Judged {
  const plan = drawPlan(draw, call, ceilings);
  const outcome = drawOutcome(draw, plan);
  const policies = plan.slots.map((slot) => ({
    slot,
    name: nameOf(slot, call),
    statements: drawStatements({ draw, call, slot }, plan, drawVerdict(draw, plan, outcome, slot)),
  }));
  return { plan, policies, outcome };
}

/** Gives the line of a stem that shows a policy. */
export function policyLine({ name, statements }: Policy): Clean {
  const shown = statements.map(({ text }) => say`\`${text}\``);
  return say`${name.charAt(0).toUpperCase() as Clean}${name.slice(1) as Clean}: ${joined(shown, '; ')}`;
}

/** Beside the statements that are needed there is now and then one that only seems to fit. Their order means nothing. */
function drawStatements(writer: Writer, plan: Plan, verdict: Verdict): readonly Statement[] {
  const { draw } = writer;
  if (verdict === 'denies') {
    return draw.shuffled([fitting(writer, 'Deny'), ...besideDeny(writer, plan)]);
  }
  const allow = verdict === 'allows' ? fitting(writer, 'Allow') : missing(writer, 'Allow');
  return draw.oneOf([true, false]) ? draw.shuffled([allow, missing(writer, 'Deny')]) : [allow];
}

/** A bucket policy that only denies is common; the others would not let the call pass in the first place. */
function besideDeny(writer: Writer, plan: Plan): readonly Statement[] {
  const { slot } = writer;
  return slot === 'resource' && !grants(plan, slot) ? [] : [fitting(writer, 'Allow')];
}

function nameOf(slot: Slot, { account, owner, target }: Call): Clean {
  switch (slot) {
    case 'identity':
      return say`identity policy`;
    case 'resource':
      return target.policyName;
    case 'boundary':
      return say`permissions boundary`;
    case 'session':
      return say`session policy`;
    case 'scp':
      return say`SCP of account ${account}`;
    case 'owner-scp':
      return say`SCP of account ${owner}`;
  }
}
