import { isFarAhead, newestNear } from '../study/clock-ahead.js';
import type { StoreWorld } from './world.js';

/** Dates the events of a run: each is later than the one before, and than what the run has read. */
export class RunClock {
  readonly #clock: StoreWorld['clock'];
  #last = 0;

  constructor(clock: StoreWorld['clock']) {
    this.#clock = clock;
  }

  /**
   * Takes note of the times of events that were read: the clock of who recorded them may be ahead. A time far ahead is
   * left out, lest one wrong clock moves all that comes after it.
   */
  follow(times: Iterable<number>): void {
    this.#last = Math.max(this.#last, newestNear(times, Math.round(this.#clock())));
  }

  /** Gives the time of the next event, which is later than `after` too. A far `after` moves this one event alone. */
  next(after = 0): number {
    const now = Math.round(this.#clock());
    const next = Math.max(now, this.#last + 1);
    const time = Math.max(next, after + 1);
    this.#last = isFarAhead(time, now) ? next : time;
    return time;
  }
}
