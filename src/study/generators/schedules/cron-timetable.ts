import type { Clean } from '../../clean.js';
import { say } from '../wording.js';

/** A day of the calendar. */
export interface Day {
  /** From 1. */
  readonly month: number;
  readonly date: number;
  /** From 0, Sunday. */
  readonly weekday: number;
  /** How many days its month has. */
  readonly length: number;
}

/** When something happens: at each of the minutes of each of the hours of certain days, in UTC. */
export interface Timetable {
  readonly minutes: readonly number[];
  readonly hours: readonly number[];
  readonly fallsOn: (day: Day) => boolean;
}

/** Names of the days from Sunday on. */
export const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

/** Names of the months from January on. */
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const MOST_DAYS = 1_500;

/** Gives the first time after another, both in milliseconds since 1970; undefined where none comes in four years. */
export function nextTime({ minutes, hours, fallsOn }: Timetable, after: number): number | undefined {
  const today = Math.floor(after / DAY) * DAY;
  let day = dayOf(today);
  for (let start = today; start < today + MOST_DAYS * DAY; start += DAY) {
    const times = fallsOn(day)
      ? hours.flatMap((hour) => minutes.map((minute) => start + hour * HOUR + minute * MINUTE))
      : [];
    const next = times.find((time) => time > after);
    if (next !== undefined) {
      return next;
    }
    day = dayAfter(day, start);
  }
  return undefined;
}

/** Gives the day of a time in UTC. */
function dayOf(time: number): Day {
  const at = new Date(time);
  const [year, month] = [at.getUTCFullYear(), at.getUTCMonth() + 1];
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return { month, date: at.getUTCDate(), weekday: at.getUTCDay(), length };
}

/** Counting on within a month is much faster than asking the calendar for every day. */
function dayAfter(day: Day, start: number): Day {
  return day.date === day.length ? dayOf(start + DAY) : { ...day, date: day.date + 1, weekday: (day.weekday + 1) % 7 };
}

/** Writes a time with its day of the week, as `Monday 2027-03-01, 08:30`. */
export function dated(time: number): Clean {
  const at = new Date(time);
  const [day, clockTime] = [at.toISOString().slice(0, 10) as Clean, at.toISOString().slice(11, 16) as Clean];
  return say`${WEEKDAYS[at.getUTCDay()] as Clean} ${day}, ${clockTime}`;
}

/** Writes a time of day. */
export function clock(hour: number, minute: number): Clean {
  return say`${twoDigits(hour)}:${twoDigits(minute)}`;
}

function twoDigits(value: number): Clean {
  return String(value).padStart(2, '0') as Clean;
}
