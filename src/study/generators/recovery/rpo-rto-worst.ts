import type { Clean } from '../../clean.js';
import type { Case, Choice } from '../choices.js';
import type { Draw } from '../draw.js';
import { say } from '../wording.js';
import {
  downtime,
  downtimeWay,
  drawPlan,
  lastingMinutes,
  lossWay,
  type RecoveryPlan,
  tellPlan,
  worstLoss,
} from './recovery-plan.js';

/** Asks how much data a plan can lose. */
export function lossCase(draw: Draw): Case {
  const plan = drawPlan(draw);
  const asked = draw.oneOf([
    say`How much work can be lost at worst?`,
    say`Which is the shortest RPO that the plan can promise?`,
    say`From how long before the loss may changes be missing, at worst?`,
  ]);
  return {
    stem: say`${tellPlan(draw, plan)} ${asked}`,
    right: [
      {
        id: 'right',
        text: lastingMinutes(worstLoss(plan)),
        why: say`The loss counts backwards from the event: ${lossWay(plan)}.`,
      },
    ],
    mistakes: draw.shuffled(lossMistakes(plan)),
  };
}

function lossMistakes(plan: RecoveryPlan): readonly Choice[] {
  const { interval, copying } = plan;
  const mistake = mistakesBeside(lossWay(plan));
  return [
    mistake('interval-alone', interval, say`This forgets that the newest backup may still be on its way`),
    mistake('average', interval / 2, say`That is the loss on average, halfway between two backups, and not the worst`),
    mistake('copying-alone', copying, say`This forgets the changes since the last backup`),
    mistake('downtime', downtime(plan), say`That is how long the system is down, which the RTO limits`),
    mistake(
      'everything',
      worstLoss(plan) + downtime(plan),
      say`This adds the time of the recovery, in which nobody changes anything`,
    ),
  ];
}

/** Asks how long a plan leaves the system down. */
export function downtimeCase(draw: Draw): Case {
  const plan = drawPlan(draw);
  const asked = draw.oneOf([
    say`For how long is the system down?`,
    say`Which is the shortest RTO that the plan can promise?`,
    say`How much time passes until clients work again?`,
  ]);
  return {
    stem: say`${tellPlan(draw, plan)} ${asked}`,
    right: [
      {
        id: 'right',
        text: lastingMinutes(downtime(plan)),
        why: say`Downtime runs from the loss until clients are served: ${downtimeWay(plan)}.`,
      },
    ],
    mistakes: draw.shuffled(downtimeMistakes(plan)),
  };
}

function downtimeMistakes(plan: RecoveryPlan): readonly Choice[] {
  const { deciding, restoring, redirecting } = plan;
  const mistake = mistakesBeside(downtimeWay(plan));
  return [
    mistake(
      'restoring-alone',
      restoring,
      say`This counts only the restore, but the clock runs from the loss until clients are back`,
    ),
    mistake(
      'deciding-forgotten',
      restoring + redirecting,
      say`This starts with the decision, but the system is down from the loss on`,
    ),
    mistake(
      'redirecting-forgotten',
      deciding + restoring,
      say`This ends before clients have followed DNS to the new place`,
    ),
    mistake('loss', worstLoss(plan), say`That is how much data can be lost, which the RPO limits`),
    mistake(
      'everything',
      worstLoss(plan) + downtime(plan),
      say`This adds the age of the data, which makes nobody wait`,
    ),
  ];
}

/** Makes mistakes whose reason ends in the right way. */
function mistakesBeside(way: Clean): (id: string, minutes: number, why: Clean) => Choice {
  return (id, minutes, why) => ({ id, text: lastingMinutes(minutes), why: say`${why}: ${way}.` });
}
