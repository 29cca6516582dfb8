import { UserError } from './study/errors.js';
import type { Moment } from './study/local-day.js';
import { momentText } from './text/moment.js';

/**
 * Refuses to take back or to forget what happened later than now by this machine's clock: what comes first in time never
 * undoes what comes later, so it would be recorded and do nothing.
 */
export function refuseFuture(last: Moment, now: number): void {
  if (last.time >= now) {
    throw new UserError(`Your last answer is of ${momentText(last)}, which is still to come.`, {
      exit: 'progress',
      hint: 'Set the clock of this machine right, then run the command again.',
    });
  }
}
