import type { Context } from './context.js';
import type { Clean } from './study/clean.js';
import { UserError } from './study/errors.js';
import { localDay } from './study/local-day.js';
import { dayOf } from './study/settings.js';
import { cleanLine } from './text/clean.js';

const HINT = 'Type the day as YYYY-MM-DD, for example `awsstudy exam set saa-c03 2027-03-01`.';

/** Gives the day of an exam that somebody typed, counted from 1970-01-01; refuses what is no day, or over. */
export function examDayTyped({ clock, zoneOffset }: Pick<Context, 'clock' | 'zoneOffset'>, typed: string): number {
  const now = clock();
  const day = dayOf(typed);
  if (day === undefined) {
    throw new UserError(`\`${cleanLine(typed)}\` is no day.`, { exit: 'usage', hint: HINT });
  }
  if (day < localDay({ time: now, offset: zoneOffset(now) })) {
    throw new UserError(`${typed} is in the past.`, { exit: 'usage', hint: HINT });
  }
  return day;
}

/** Says that an exam lacks its day, or a day its exam: nothing is planned before both are set. */
export function writeIncompleteExam({ settings, commentary }: Pick<Context, 'settings' | 'commentary'>): void {
  const { exam, examDate } = settings.read().settings;
  if ((exam === '') !== (examDate === '')) {
    const lacking = exam === '' ? 'The exam of that day' : `The day of ${exam}`;
    const command = `awsstudy exam set ${exam || 'saa-c03'} ${examDate || '2027-03-01'}`;
    commentary.write(`${lacking} is not set. For example, \`${command}\` sets both.\n` as Clean);
  }
}
