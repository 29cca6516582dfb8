/** Minutes left at which the clock is heard. */
const HEARD_AT = [1, 5, 10];

/** Gives how many minutes the clock would say that are left: a begun minute counts. */
export function minutesLeft(milliseconds: number): number {
  return Math.ceil(milliseconds / 60_000);
}

/** Gives the mark that the time left has reached: 10, 5 or 1 minutes; nothing while there is more. */
export function clockMark(milliseconds: number): number | undefined {
  return HEARD_AT.find((minutes) => milliseconds <= minutes * 60_000);
}
