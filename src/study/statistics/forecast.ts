/** How far ahead is looked. */
export const FORECAST_DAYS = 30;

/** How many cards fall due on a day. */
export interface ForecastDay {
  /** Counted from 1970-01-01. */
  readonly day: number;
  readonly due: number;
}

/** Gives how many cards fall due on each of the next days, from the days they are due on; today has what is overdue. */
export function forecastOf(dueDays: Iterable<number>, today: number): readonly ForecastDay[] {
  const counts = new Map<number, number>();
  for (const day of dueDays) {
    const shown = Math.max(today, day);
    counts.set(shown, (counts.get(shown) ?? 0) + 1);
  }
  return Array.from({ length: FORECAST_DAYS }, (_, index) => ({
    day: today + index,
    due: counts.get(today + index) ?? 0,
  }));
}
