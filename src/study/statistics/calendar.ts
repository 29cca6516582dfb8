import { weekday } from '../local-day.js';
import type { DayCount, Progress } from '../progress.js';

/** A day with what was answered on it. */
export interface CalendarDay extends Pick<DayCount, 'answers' | 'correct'> {
  /** Counted from 1970-01-01. */
  readonly day: number;
}

/** A week from Monday on; the last one ends with today. */
export type CalendarWeek = readonly CalendarDay[];

/** Gives so many weeks up to today, with every day of them. */
export function calendarOf(days: Progress['days'], today: number, weeks: number): readonly CalendarWeek[] {
  const lastMonday = today - weekday(today);
  return Array.from({ length: weeks }, (_, index) => {
    const monday = lastMonday - 7 * (weeks - 1 - index);
    return Array.from({ length: Math.min(7, today - monday + 1) }, (__, place) => dayAt(days, monday + place));
  });
}

function dayAt(days: Progress['days'], day: number): CalendarDay {
  const { answers, correct } = days.get(day) ?? { answers: 0, correct: 0 };
  return { day, answers, correct };
}

/** How many days in a row something was answered. */
export interface Streaks {
  /** Up to today, or up to yesterday while today is still open. */
  readonly current: number;
  readonly longest: number;
}

/** Gives the streaks of a learner. */
export function streaksOf(days: Progress['days'], today: number): Streaks {
  const studied = [...days].filter(([, { answers }]) => answers > 0).map(([day]) => day);
  let current = 0;
  let longest = 0;
  let run = 0;
  let last: number | undefined;
  for (const day of studied.sort((one, other) => one - other)) {
    run = last === day - 1 ? run + 1 : 1;
    last = day;
    longest = Math.max(longest, run);
    current = day === today || day === today - 1 ? run : current;
  }
  return { current, longest };
}
