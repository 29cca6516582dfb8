import { isFarAhead } from '../study/clock-ahead.js';
import { dayText, localDay } from '../study/local-day.js';
import type { StoreWorld } from './world.js';

/** Gives the sentences about a progress whose newest answer is dated far ahead of the clock: what comes now counts before it. */
export function aheadNotices({ clock, zoneOffset }: StoreWorld, newest: number | undefined): readonly string[] {
  const now = clock();
  if (newest === undefined || !isFarAhead(newest, now)) {
    return [];
  }
  const day = (time: number) => dayText(localDay({ time, offset: zoneOffset(time) }));
  return [
    `Your progress goes up to ${day(newest)}, but this machine's clock says ${day(now)}. If the clock is right, run \`awsstudy undo\`: it takes back what was dated wrong, the newest first.`,
  ];
}
