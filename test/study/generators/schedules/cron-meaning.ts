import { read } from '../computed-questions.js';

const NAMED_DAYS = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];
const NAMED_MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
export const LONG_DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const LEAP_YEAR = Array.from({ length: 366 }, (_, day) => new Date(Date.UTC(2028, 0, 1 + day)));

/** The numbers that a plain field lists; undefined where AWS refuses it. */
function numbers(field: string, ends: readonly [number, number], names: readonly string[] = []): number[] | undefined {
  const listed = field.split(',').flatMap((part) => {
    const [range = '', step = '1'] = part.split('/');
    const [first, last] = endsOf(range, ends, names);
    const open = part.includes('/') && !range.includes('-') ? ends[1] : last;
    return Array.from({ length: Math.max(open - first, 0) + 1 || 1 }, (_, off) => first + off).filter(
      (value) => Number.isNaN(value) || (value - first) % Number(step) === 0,
    );
  });
  return listed.every((value) => value >= ends[0] && value <= ends[1]) ? listed : undefined;
}

function endsOf(range: string, ends: readonly [number, number], names: readonly string[]): readonly [number, number] {
  const numberOf = (text: string): number =>
    names.includes(text) ? names.indexOf(text) + 1 : /^[0-9]+$/.test(text) ? Number(text) : Number.NaN;
  const [from = '', to = from] = range.split('-');
  return range === '*' ? ends : [numberOf(from), numberOf(to)];
}

const isWorkday = (day: Date): boolean => day.getUTCDay() >= 1 && day.getUTCDay() <= 5;
const lastDate = (day: Date): number => new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 0)).getUTCDate();

/** The workday with the fewest days between it and a date of the same month. */
function nearest(day: Date, date: number): boolean {
  const near = [0, -1, 1].map((off) => new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth(), date + off)));
  return near.find(isWorkday)?.getTime() === day.getTime();
}

type OnDay = (day: Date) => boolean;

function onDate(field: string): OnDay | undefined {
  if (field === 'L') {
    return (day) => day.getUTCDate() === lastDate(day);
  }
  const [, date] = /^([0-9]+)W$/.exec(field) ?? [];
  const listed = numbers(date ?? field, [1, 31]);
  return (
    listed && (date === undefined ? (day) => listed.includes(day.getUTCDate()) : (day) => nearest(day, Number(date)))
  );
}

function onWeekday(field: string): OnDay | undefined {
  const [, weekday, nth] = /^([1-7])#([1-5])$/.exec(field) ?? [];
  if (nth !== undefined) {
    return (day) => day.getUTCDay() + 1 === Number(weekday) && Math.ceil(day.getUTCDate() / 7) === Number(nth);
  }
  const listed = field === 'L' ? [7] : numbers(field, [1, 7], NAMED_DAYS);
  return listed && ((day) => listed.includes(day.getUTCDay() + 1));
}

/** When an expression fires in a year, as text; `refused` where AWS refuses the expression. */
export function meaningOf(expression: string): string {
  const fields = read(expression, /^`cron\((.*)\)`$/)[0]?.split(' ') ?? [];
  const [minute = '', hour = '', date = '', month = '', weekday = '', year = ''] = fields;
  const minutes = numbers(minute, [0, 59]);
  const hours = numbers(hour, [0, 23]);
  const onDay = onDayOf([date, month, weekday].join(' '), daysListed);
  const isValid = fields.length === 6 && minutes && hours && onDay && numbers(year, [1970, 2199]);
  return isValid ? timesOf(minutes, hours, onDay) : 'refused';
}

function daysListed(fields: string): OnDay | undefined {
  const [date = '', month = '', weekday = ''] = fields.split(' ');
  const months = numbers(month, [1, 12], NAMED_MONTHS);
  const onDay = weekday === '?' ? onDate(date) : date === '?' ? onWeekday(weekday) : undefined;
  return months && onDay && ((day) => months.includes(day.getUTCMonth() + 1) && onDay(day));
}

function timesOf(minutes: readonly number[], hours: readonly number[], days: string): string {
  const sorted = (values: readonly number[]): string => [...values].sort((one, other) => one - other).join();
  return [sorted(minutes), sorted(hours), days].join(' | ');
}

/** Days of the leap year by the text that says them: each is looked up in the calendar once. */
const found = new Map<string, string | undefined>();

function onDayOf(text: string, parse: (text: string) => OnDay | undefined): string | undefined {
  if (!found.has(text)) {
    const onDay = parse(text);
    found.set(text, onDay && LEAP_YEAR.flatMap((day, place) => (onDay(day) ? [place] : [])).join());
  }
  return found.get(text);
}

/** When the words of a stem say that the rule fires in a year. */
export function meaningOfWords(stem: string): string {
  const [words = ''] = read(stem, /has to start an? [a-z]+ (.*)\. Which expression/);
  const steps = /^every (\d+) minutes from (\d\d):00 to (\d\d):(\d\d) UTC (.*)$/.exec(words);
  if (steps !== null) {
    const [step = 0, first = 0, last = 0, end = 0] = steps.slice(1, 5).map(Number);
    const minutes = Array.from({ length: 60 }, (_, minute) => minute).filter((minute) => minute % step === 0);
    if (Math.max(...minutes) !== end) {
      throw new Error(`The times do not fit each other: ${stem}`);
    }
    return timesOf(
      minutes,
      Array.from({ length: last - first + 1 }, (_, hour) => first + hour),
      daysMeant(steps[5] ?? ''),
    );
  }
  const [hour = '', minute = '', days = ''] = read(words, /^at (\d\d):(\d\d) UTC (.*)$/);
  return timesOf([Number(minute)], [Number(hour)], daysMeant(days));
}

const PHRASES: readonly (readonly [RegExp, (day: Date, found: readonly string[]) => boolean])[] = [
  [/^every day$/, () => true],
  [/^on every weekday, Monday to Friday$/, isWorkday],
  [/^on every (\w+) and (\w+)$/, (day, names) => names.includes(LONG_DAYS[day.getUTCDay()] ?? '')],
  [
    /^on the (first|second|third|fourth) (\w+day) of every month$/,
    (day, [nth = '', name]) => {
      const week = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth(), 1));
      const before = Array.from({ length: day.getUTCDate() }, (_, off) => new Date(week.getTime() + off * 86_400_000));
      const same = before.filter((one) => one.getUTCDay() === day.getUTCDay()).length;
      return LONG_DAYS[day.getUTCDay()] === name && ['first', 'second', 'third', 'fourth'].indexOf(nth) === same - 1;
    },
  ],
  [/^on day (\d+) of every month$/, (day, [date]) => day.getUTCDate() === Number(date)],
  [/^on the last day of every month$/, (day) => new Date(day.getTime() + 86_400_000).getUTCDate() === 1],
  [
    /^on the weekday, Monday to Friday, that is nearest to day (\d+) of every month$/,
    (day, [date]) => nearest(day, Number(date)),
  ],
  [
    /^on day (\d+) of (\w+), (\w+), (\w+) and (\w+)$/,
    (day, [date, ...months]) => {
      const named = months.map((month) => NAMED_MONTHS.indexOf(month.slice(0, 3).toUpperCase()));
      return day.getUTCDate() === Number(date) && named.includes(day.getUTCMonth());
    },
  ],
];

function daysMeant(phrase: string): string {
  const days = onDayOf(phrase, (text) => {
    const [pattern = /^$/, isMeant = () => false] = PHRASES.find(([one]) => one.test(text)) ?? [];
    const words = read(text, pattern);
    return (day) => isMeant(day, words);
  });
  return days ?? '';
}
