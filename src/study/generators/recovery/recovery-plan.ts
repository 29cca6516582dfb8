import type { Clean } from '../../clean.js';
import { counted } from '../amounts.js';
import type { Draw } from '../draw.js';
import { own, say } from '../wording.js';

/** A plan against the loss of a Region, in minutes. */
export interface RecoveryPlan {
  /** Between two backups. */
  readonly interval: number;
  /** From the moment that a backup captures until it can be used in the other Region. */
  readonly copying: number;
  /** Until the loss is noticed and somebody decides to switch over. */
  readonly deciding: number;
  readonly restoring: number;
  /** Until clients follow the changed DNS record. */
  readonly redirecting: number;
}

/** Draws a plan whose interval is a round one. */
export function drawPlan(draw: Draw): RecoveryPlan {
  const minutes = draw.integer('interval');
  const step = minutes > 120 ? 60 : 5;
  return {
    interval: step * Math.round(minutes / step),
    copying: 5 * draw.between(1, 8),
    deciding: 5 * draw.between(1, 6),
    restoring: 5 * draw.between(4, 36),
    redirecting: draw.oneOf([1, 2, 5, 10]),
  };
}

/** Gives the data that can be lost at worst: all since the backup before the one that is still under way. */
export function worstLoss({ interval, copying }: RecoveryPlan): number {
  return interval + copying;
}

/** Gives how long the system is down: from the loss until clients are served. */
export function downtime({ deciding, restoring, redirecting }: RecoveryPlan): number {
  return deciding + restoring + redirecting;
}

/** Writes minutes, from two hours on with hours: 90 minutes, 2 hours, 4 hours 20 minutes. */
export function lastingMinutes(minutes: number): Clean {
  if (minutes < 120) {
    return counted(minutes, 'minute');
  }
  const hours = counted(Math.floor(minutes / 60), 'hour');
  return minutes % 60 === 0 ? hours : say`${hours} ${counted(minutes % 60, 'minute')}`;
}

/** Tells a plan as a question does. */
export function tellPlan(draw: Draw, plan: RecoveryPlan): Clean {
  const system = own(
    draw.oneOf(['an order system', 'a booking site', 'a patient register', 'a payroll system', 'a ticket shop']),
  );
  const [interval, copying] = [lastingMinutes(plan.interval), lastingMinutes(plan.copying)];
  const backups = draw.oneOf([
    say`The data of ${system} are backed up every ${interval}, and a backup can be used in a second Region ${copying} after the moment it captures.`,
    say`Every ${interval} a snapshot captures the data of ${system}; ${copying} later its copy in a second Region is ready for use.`,
  ]);
  const [deciding, restoring] = [lastingMinutes(plan.deciding), lastingMinutes(plan.restoring)];
  const redirecting = lastingMinutes(plan.redirecting);
  const recovery = draw.oneOf([
    say`When the Region is lost, ${deciding} pass until you decide to switch over, ${restoring} to restore, and ${redirecting} more until clients follow DNS.`,
    say`After the loss of the Region it takes ${deciding} to decide, then ${restoring} to restore everything, then ${redirecting} until DNS leads clients there.`,
  ]);
  return say`${backups} ${recovery}`;
}

/** Shows how the worst loss comes about. */
export function lossWay(plan: RecoveryPlan): Clean {
  return say`up to ${lastingMinutes(plan.interval)} lie between two backups, and ${lastingMinutes(plan.copying)} pass until one can be used: ${lastingMinutes(worstLoss(plan))}`;
}

/** Shows how the downtime comes about. */
export function downtimeWay(plan: RecoveryPlan): Clean {
  return say`${plan.deciding} + ${plan.restoring} + ${plan.redirecting} minutes = ${lastingMinutes(downtime(plan))}`;
}
