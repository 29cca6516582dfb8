import type { Clean } from '../../clean.js';
import type { Case, Choice } from '../choices.js';
import type { Draw } from '../draw.js';
import { own, say } from '../wording.js';

/** A strategy of disaster recovery, with what it reaches by the Well-Architected Framework. */
interface Strategy {
  readonly id: string;
  readonly name: string;
  readonly reaches: string;
  /** What is kept in the second Region before the disaster. */
  readonly stands: string;
  /** Objectives that it meets and the next cheaper one does not. */
  readonly rpos: readonly [string, ...string[]];
  readonly rtos: readonly [string, ...string[]];
}

const BACKUP_AND_RESTORE: Strategy = {
  id: 'backup-and-restore',
  name: 'Backup and restore',
  reaches: 'an RPO of hours and an RTO of up to 24 hours',
  stands: 'only backups',
  rpos: ['6 hours', '8 hours', '12 hours', '24 hours'],
  rtos: ['24 hours', '30 hours', '36 hours', '48 hours'],
};

const PILOT_LIGHT: Strategy = {
  id: 'pilot-light',
  name: 'Pilot light',
  reaches: 'an RPO of minutes and an RTO of tens of minutes',
  stands: 'replicated data and servers that are switched off',
  rpos: ['10 minutes', '15 minutes', '20 minutes', '30 minutes'],
  rtos: ['45 minutes', '60 minutes', '75 minutes', '90 minutes'],
};

const WARM_STANDBY: Strategy = {
  id: 'warm-standby',
  name: 'Warm standby',
  reaches: 'an RPO of seconds and an RTO of minutes',
  stands: 'a small copy of the whole system that is running already',
  rpos: ['15 seconds', '20 seconds', '30 seconds', '45 seconds'],
  rtos: ['4 minutes', '5 minutes', '6 minutes', '8 minutes'],
};

const MULTI_SITE: Strategy = {
  id: 'multi-site',
  name: 'Multi-site active/active',
  reaches: 'an RPO near zero and potentially an RTO of zero',
  stands: 'a full copy of the system that serves users all the time',
  rpos: ['1 second', '2 seconds'],
  rtos: ['1 second', '2 seconds', '5 seconds'],
};

/** The cheapest first. */
const STRATEGIES = [BACKUP_AND_RESTORE, PILOT_LIGHT, WARM_STANDBY, MULTI_SITE] as const;

/**
 * Asks for the cheapest strategy that meets two objectives. The RTO decides; the RPO is of the same strategy or of a
 * cheaper one, never stricter, as replication alone could meet a strict RPO without the rest of a dearer strategy.
 */
export function strategyCase(draw: Draw): Case {
  const wanted = draw.word('strategy');
  const right = STRATEGIES.find(({ id }) => id === wanted) ?? BACKUP_AND_RESTORE;
  const place = STRATEGIES.indexOf(right);
  const byRpo = STRATEGIES[draw.oneOf([place, place, draw.between(0, place)])] ?? right;
  const [rto, rpo] = [own(draw.oneOf(right.rtos)), own(draw.oneOf(byRpo.rpos))];
  const told = (strategy: Strategy, index: number) => choiceFor(strategy, index - place, { rto, rpo });
  return {
    stem: stemFor(draw, rto, rpo),
    right: [told(right, place)],
    mistakes: STRATEGIES.map(told).filter((_, index) => index !== place),
  };
}

function stemFor(draw: Draw, rto: Clean, rpo: Clean): Clean {
  const system = own(
    draw.oneOf([
      'a booking site',
      'a claims archive',
      'an order system',
      'a training portal',
      'a payment service',
      'a patient portal',
      'an intranet',
    ]),
  );
  return draw.oneOf([
    say`Should a Region fail, ${system} must be back in another one with an RTO of ${rto} and an RPO of ${rpo}. Going by what AWS states for its disaster recovery strategies, which one meets that at the lowest cost?`,
    say`For ${system} the business accepts a downtime of ${rto} and the loss of the changes of ${rpo}, if a whole Region is lost. Which disaster recovery strategy costs least and, by AWS's figures, is good enough?`,
    say`You plan for the loss of a Region: ${system} has an RPO of ${rpo} and an RTO of ${rto}, and money is short. Which of AWS's disaster recovery strategies do you choose?`,
  ]);
}

/** Tells about a strategy so many steps dearer than the right one. */
function choiceFor(
  strategy: Strategy,
  dearer: number,
  { rto, rpo }: { readonly rto: Clean; readonly rpo: Clean },
): Choice {
  const [name, reaches, stands] = [own(strategy.name), own(strategy.reaches), own(strategy.stands)] as const;
  const why = {
    right: say`In the second Region it keeps ${stands}. That gives ${reaches}, which is enough for an RTO of ${rto} and an RPO of ${rpo} at the lowest cost.`,
    cheaper: say`It costs less, but gives no better than ${reaches}; here the RTO is ${rto} and the RPO is ${rpo}.`,
    dearer: say`It meets both objectives with ${reaches}, but you pay for ${stands}; an RTO of ${rto} and an RPO of ${rpo} don't call for that.`,
  };
  return { id: strategy.id, text: name, why: dearer === 0 ? why.right : dearer < 0 ? why.cheaper : why.dearer };
}
