import type { Clean } from '../../clean.js';
import type { Case, Choice } from '../choices.js';
import type { Draw } from '../draw.js';
import { joined, own, say } from '../wording.js';
import { downtime, downtimeWay, drawPlan, lastingMinutes, lossWay, tellPlan, worstLoss } from './recovery-plan.js';

/** Which of two objectives are met. */
interface Met {
  readonly rpo: boolean;
  readonly rto: boolean;
}

interface Verdict extends Met {
  readonly id: string;
  readonly text: string;
}

const BOTH: Verdict = { id: 'both', text: 'The RPO and the RTO', rpo: true, rto: true };

const VERDICTS: readonly Verdict[] = [
  BOTH,
  { id: 'rpo-only', text: 'The RPO, but not the RTO', rpo: true, rto: false },
  { id: 'rto-only', text: 'The RTO, but not the RPO', rpo: false, rto: true },
  { id: 'neither', text: 'Neither the RPO nor the RTO', rpo: false, rto: false },
];

/** Asks which objectives a plan meets in every case. They lie where a part that is forgotten changes the answer. */
export function metCase(draw: Draw): Case {
  const plan = drawPlan(draw);
  const { interval, copying, deciding, restoring, redirecting } = plan;
  const rpo = draw.oneOf([interval, interval, interval + copying, interval + copying + 10, 2 * interval + 60, copying]);
  const down = deciding + restoring + redirecting;
  const rto = draw.oneOf([restoring, deciding + restoring, restoring + redirecting, down, down + 15, down + 60]);
  const met: Met = { rpo: worstLoss(plan) <= rpo, rto: downtime(plan) <= rto };
  const reasons = { rpo: reason('RPO', rpo, lossWay(plan)), rto: reason('RTO', rto, downtimeWay(plan)) };
  const objectives = say`an RPO of ${lastingMinutes(rpo)} and an RTO of ${lastingMinutes(rto)}`;
  const isRight = (verdict: Met) => verdict.rpo === met.rpo && verdict.rto === met.rto;
  const told = (verdict: Verdict) => choiceOfVerdict(verdict, met, reasons);
  return {
    stem: draw.oneOf([
      say`${tellPlan(draw, plan)} The business asks for ${objectives}. Which of them does the plan meet even at worst?`,
      say`The owners want ${objectives}. ${tellPlan(draw, plan)} What is met in every case?`,
    ]),
    right: [told(VERDICTS.find(isRight) ?? BOTH)],
    mistakes: VERDICTS.filter((verdict) => !isRight(verdict)).map(told),
  };
}

function reason(name: string, objective: number, way: Clean): (isMet: boolean) => Clean {
  return (isMet) =>
    say`${own(name)} ${isMet ? say`met` : say`missed`}, as ${way}${isMet ? say`, no more than ` : say`, more than `}${lastingMinutes(objective)}`;
}

/** A wrong verdict gets the reasons of what it judges wrongly, the right one both. */
function choiceOfVerdict(
  verdict: Verdict,
  met: Met,
  reasons: { readonly rpo: (isMet: boolean) => Clean; readonly rto: (isMet: boolean) => Clean },
): Choice {
  const isRight = verdict.rpo === met.rpo && verdict.rto === met.rto;
  const why = [
    ...(isRight || verdict.rpo !== met.rpo ? [reasons.rpo(met.rpo)] : []),
    ...(isRight || verdict.rto !== met.rto ? [reasons.rto(met.rto)] : []),
  ];
  const start = isRight ? say`` : say`Not so: `;
  return { id: verdict.id, text: own(verdict.text), why: say`${start}${joined(why, '; ')}.` };
}
