/** In how many days questions come back. */
export interface ReturnDays {
  readonly today: number;
  readonly tomorrow: number;
  /** Those that come back after tomorrow, and in how many days the first and the last of them do. */
  readonly later?: { readonly count: number; readonly first: number; readonly last: number };
}

/** Counts local days on which questions come back, by how far they are from today; what is overdue is due today. */
export function returnDays(days: readonly number[], today: number): ReturnDays {
  const away = days.map((day) => Math.max(0, day - today));
  const later = away.filter((days) => days > 1);
  return {
    today: away.filter((days) => days === 0).length,
    tomorrow: away.filter((days) => days === 1).length,
    ...(later.length > 0 && { later: { count: later.length, first: Math.min(...later), last: Math.max(...later) } }),
  };
}
