import type { Clean } from '../../clean.js';
import type { Draw } from '../draw.js';
import { joined, say } from '../wording.js';
import { isLastTo, isNearest } from './cron-schedule-nearest.js';
import type { Days } from './cron-schedule-rule.js';
import { type Day, MONTHS } from './cron-timetable.js';

const ANY = '?' as Clean;
const EVERY = '*' as Clean;

/** On one date of every month. */
export function monthDay(draw: Draw): Days {
  const date = draw.between(3, 28);
  const own = say`${date}`;
  return {
    fields: [own, EVERY, ANY],
    words: say`on day ${date} of every month`,
    fallsOn: (day) => day.date === date,
    misreadings: [
      ...(date > 7
        ? []
        : [
            {
              id: 'third-field-as-weekday',
              fallsOn: ({ weekday }: Day) => weekday + 1 === date,
              why: say`The third field is the day of the month, here ${date}; the day of the week is the fifth.`,
            },
          ]),
      {
        id: 'moved-off-weekend',
        fallsOn: (day) => isNearest(day, date),
        why: say`Plain \`${date}\` stays where it is at weekends too; only \`${date}W\` would move to a weekday.`,
      },
      {
        id: 'day-field-ignored',
        fallsOn: () => true,
        why: say`The third field is no star but ${date}, so only one day of a month is meant.`,
      },
    ],
    miswritings: [
      {
        id: 'day-in-month-field',
        fields: [EVERY, own, ANY],
        why:
          date > 12
            ? say`The fourth field is the month, and there is no month ${date}.`
            : say`The fourth field is the month: this fires on every day of ${MONTHS[date - 1] as Clean}.`,
      },
      {
        id: 'day-in-weekday-field',
        fields: [ANY, EVERY, own],
        why:
          date > 7
            ? say`The fifth field is the day of the week, and that ends with 7, Saturday.`
            : say`The fifth field is the day of the week: this fires every week.`,
      },
      {
        id: 'nearest-weekday',
        fields: [say`${date}W`, EVERY, ANY],
        why: say`\`W\` moves to the nearest weekday when day ${date} falls on a weekend.`,
      },
    ],
  };
}

/** On the last day of every month. */
export function lastDay(): Days {
  return {
    fields: [say`L`, EVERY, ANY],
    words: say`on the last day of every month`,
    fallsOn: ({ date, length }) => date === length,
    misreadings: [
      {
        id: 'day-31',
        fallsOn: ({ date }) => date === 31,
        why: say`\`L\` is the last day that a month has, be it the 28th, 29th, 30th or 31st.`,
      },
      {
        id: 'last-day-of-week',
        fallsOn: ({ weekday }) => weekday === 6,
        why: say`In the third field \`L\` is the last day of the month; in the fifth it would be Saturday.`,
      },
      {
        id: 'last-workday',
        fallsOn: (day) => isLastTo(day, day.length),
        why: say`\`L\` counts weekends too, so it may fall on a Saturday or Sunday.`,
      },
      {
        id: 'day-30',
        fallsOn: ({ date }) => date === 30,
        why: say`Months have 28 to 31 days, and \`L\` takes the last one of each.`,
      },
    ],
    miswritings: [
      {
        id: 'day-31',
        fields: [say`31`, EVERY, ANY],
        why: say`This leaves out the months that have no day 31.`,
      },
      {
        id: 'last-day-of-week',
        fields: [ANY, EVERY, say`L`],
        why: say`In the fifth field \`L\` is the last day of the week, so this fires on Saturdays.`,
      },
      {
        id: 'last-days',
        fields: [say`28-31`, EVERY, ANY],
        why: say`This fires on each day from the 28th on, up to four times a month.`,
      },
    ],
  };
}

/** On one date of every third month. */
export function quarters(draw: Draw): Days {
  const start = draw.between(1, 3);
  const date = draw.between(1, 28);
  const months = [start, start + 3, start + 6, start + 9].map((month) => MONTHS[month - 1] as Clean);
  const [first = say``] = months;
  const abbreviated = months.map((month) => month.slice(0, 3).toUpperCase() as Clean);
  const own = say`${date}`;
  const isStep = draw.oneOf([true, false]);
  const every = (step: number): Days['fallsOn'] => {
    return (day) => day.date === date && day.month >= start && (day.month - start) % step === 0;
  };
  const listed = say`${joined(months.slice(0, 3), ', ')} and ${months[3] ?? first}`;
  return {
    fields: [own, isStep ? say`${start}/3` : joined(abbreviated, ','), ANY],
    words: say`on day ${date} of ${listed}`,
    fallsOn: every(3),
    misreadings: [
      {
        id: 'month-field-ignored',
        fallsOn: (day) => day.date === date,
        why: say`The fourth field takes only ${listed}.`,
      },
      {
        id: 'every-fourth-month',
        fallsOn: every(4),
        why: say`A quarter has three months: from ${first} on every third one is meant.`,
      },
      {
        id: 'once-a-year',
        fallsOn: (day) => day.date === date && day.month === start,
        why: say`${first} is only the first of the four months that the fourth field takes.`,
      },
    ],
    miswritings: [
      {
        id: 'every-fourth-month',
        fields: [own, say`${start}/4`, ANY],
        why: say`A step of 4 takes every fourth month, three in a year; four in a year are three months apart.`,
      },
      {
        id: 'once-a-year',
        fields: [own, abbreviated[0] ?? say`1`, ANY],
        why: say`This fires once a year, in ${first}.`,
      },
      {
        id: 'range-of-months',
        fields: [own, say`${start}-${start + 9}`, ANY],
        why: say`A dash takes all ten months from the first to the last.`,
      },
    ],
  };
}
