const DAY = 86_400_000;

/**
 * Tells whether a time lies more than a day ahead of a clock. Clocks of two machines differ by less, so such a time was
 * given by a clock that was wrong; what is recorded now is not dated behind it.
 */
export function isFarAhead(time: number, now: number): boolean {
  return time > now + DAY;
}

/** Gives the newest of some times that is not far ahead of a clock; 0 when there is none. */
export function newestNear(times: Iterable<number>, now: number): number {
  let newest = 0;
  for (const time of times) {
    if (time > newest && !isFarAhead(time, now)) {
      newest = time;
    }
  }
  return newest;
}
