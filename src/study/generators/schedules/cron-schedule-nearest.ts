import type { Clean } from '../../clean.js';
import type { Draw } from '../draw.js';
import { say } from '../wording.js';
import type { Days } from './cron-schedule-rule.js';
import type { Day } from './cron-timetable.js';

const ANY = '?' as Clean;
const EVERY = '*' as Clean;

function isWorkday({ weekday }: Day): boolean {
  return weekday >= 1 && weekday <= 5;
}

/** Tells whether a day is the first workday from a date of its month on. */
function isFirstFrom(day: Day, date: number): boolean {
  const late = day.date - date;
  return isWorkday(day) && (late === 0 || (day.weekday === 1 && (late === 1 || late === 2)));
}

/** Tells whether a day is the last workday up to a date of its month. */
export function isLastTo(day: Day, date: number): boolean {
  const early = date - day.date;
  return isWorkday(day) && (early === 0 || (day.weekday === 5 && (early === 1 || early === 2)));
}

/** Tells whether a day is the workday nearest to a date: Friday for a Saturday, Monday for a Sunday. */
export function isNearest(day: Day, date: number): boolean {
  const off = day.date - date;
  return isWorkday(day) && (off === 0 || (day.weekday === 5 && off === -1) || (day.weekday === 1 && off === 1));
}

/** On the workday nearest to a date of every month. */
export function nearestWeekday(draw: Draw): Days {
  const date = draw.between(4, 25);
  return {
    fields: [say`${date}W`, EVERY, ANY],
    words: say`on the weekday, Monday to Friday, that is nearest to day ${date} of every month`,
    fallsOn: (day) => isNearest(day, date),
    misreadings: [
      {
        id: 'plain-day',
        fallsOn: (day) => day.date === date,
        why: say`\`W\` moves off a weekend: from a Saturday to Friday, from a Sunday to Monday.`,
      },
      {
        id: 'always-later',
        fallsOn: (day) => isFirstFrom(day, date),
        why: say`\`W\` takes the nearest weekday, and for a Saturday that is the Friday before.`,
      },
      {
        id: 'always-earlier',
        fallsOn: (day) => isLastTo(day, date),
        why: say`\`W\` takes the nearest weekday, and for a Sunday that is the Monday after.`,
      },
    ],
    miswritings: [
      {
        id: 'plain-day',
        fields: [say`${date}`, EVERY, ANY],
        why: say`This fires on day ${date} even if it is a Saturday or a Sunday.`,
      },
      {
        id: 'both-day-fields',
        fields: [say`${date}`, EVERY, say`MON-FRI`],
        why: say`Only one of the two day fields may say something; the other has to be \`?\`.`,
      },
      {
        id: 'fifth-field',
        fields: [ANY, EVERY, say`${date}W`],
        why: say`\`W\` belongs to a day of the month, in the third field; the fifth does not know it.`,
      },
    ],
  };
}
