import type { Clean } from '../study/clean.js';
import type { Moment } from '../study/local-day.js';

/** Gives a moment as the clock showed it where it happened: `2026-11-23 09:14`. */
export function momentText({ time, offset }: Moment): Clean {
  return new Date(time + offset * 60_000).toISOString().slice(0, 16).replace('T', ' ') as Clean;
}
