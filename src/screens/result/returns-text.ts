import type { ReturnDays } from '../../study/return-days.js';

/** Says when questions come back, as `3 today · 2 tomorrow · 5 in 4-9 days`; nothing when none does. */
export function returnsText({ today, tomorrow, later }: ReturnDays): string {
  return [
    ...(today > 0 ? [`${today} today`] : []),
    ...(tomorrow > 0 ? [`${tomorrow} tomorrow`] : []),
    ...(later === undefined
      ? []
      : [`${later.count} in ${later.first === later.last ? later.first : `${later.first}-${later.last}`} days`]),
  ].join(' · ');
}
