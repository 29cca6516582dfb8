import type { Clean } from './clean.js';

const DAY = 86_400_000;

/** A moment, with the minutes that local time is ahead of UTC then. */
export interface Moment {
  /** Milliseconds since 1970 UTC. */
  readonly time: number;
  readonly offset: number;
}

/** Gives the day of a moment where it happened, counted from 1970-01-01. */
export function localDay({ time, offset }: Moment): number {
  return Math.floor((time + offset * 60_000) / DAY);
}

/** Gives a day, counted from 1970-01-01, as YYYY-MM-DD. */
export function dayText(day: number): Clean {
  return new Date(day * DAY).toISOString().slice(0, 10) as Clean;
}

/** Gives the weekday of a day: 0 for Monday to 6 for Sunday. */
export function weekday(day: number): number {
  // 1970-01-01 was a Thursday.
  return (((day + 3) % 7) + 7) % 7;
}
