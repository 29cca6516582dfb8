import type { Clean } from '../../clean.js';
import type { Draw } from '../draw.js';
import { say } from '../wording.js';
import type { Days } from './cron-schedule-rule.js';
import { type Day, WEEKDAYS } from './cron-timetable.js';

const ANY = '?' as Clean;
const EVERY = '*' as Clean;

/** Gives the abbreviation of a weekday that cron knows. */
function short(weekday: number): Clean {
  return nameOf(weekday).slice(0, 3).toUpperCase() as Clean;
}

function nameOf(weekday: number): Clean {
  return WEEKDAYS[weekday % 7] as Clean;
}

function ignored(why: Clean): Days['misreadings'][number] {
  return { id: 'day-field-ignored', fallsOn: () => true, why };
}

/** Every day of the year. */
export function daily(): Days {
  return {
    fields: [EVERY, EVERY, ANY],
    words: say`every day`,
    fallsOn: () => true,
    misreadings: [],
    miswritings: [],
  };
}

/** From Monday to Friday, by names or by numbers. */
export function weekdays(draw: Draw): Days {
  const [byNumber, byName] = [say`2-6`, say`MON-FRI`];
  const isNumber = draw.oneOf([true, false]);
  const range = isNumber ? byNumber : byName;
  return {
    fields: [ANY, EVERY, range],
    words: say`on every weekday, Monday to Friday`,
    fallsOn: ({ weekday }) => weekday >= 1 && weekday <= 5,
    misreadings: [
      ...(isNumber
        ? [
            {
              id: 'sunday-is-zero',
              fallsOn: ({ weekday }: Day) => weekday >= 2,
              why: say`Sunday is 1 in AWS, not 0, so \`2-6\` is Monday to Friday and not Tuesday to Saturday.`,
            },
          ]
        : []),
      ignored(say`\`${range}\` leaves Saturday and Sunday out.`),
    ],
    miswritings: [
      {
        id: 'sunday-is-zero',
        fields: [ANY, EVERY, say`1-5`],
        why: say`Sunday is 1 in AWS, not 0, so \`1-5\` means Sunday to Thursday.`,
      },
      inDateField(byName),
    ],
  };
}

/** On two days of the week, by names or by numbers. */
export function someDays(draw: Draw): Days {
  const first = draw.between(0, 5);
  const second = draw.between(first + 1, 6);
  const [byNumber, byName] = [say`${first + 1},${second + 1}`, say`${short(first)},${short(second)}`];
  const isNumber = draw.oneOf([true, false]);
  const meant = say`${nameOf(first)} and ${nameOf(second)}`;
  return {
    fields: [ANY, EVERY, isNumber ? byNumber : byName],
    words: say`on every ${meant}`,
    fallsOn: ({ weekday }) => weekday === first || weekday === second,
    misreadings: [
      ...(isNumber
        ? [
            {
              id: 'sunday-is-zero',
              fallsOn: ({ weekday }: Day) => weekday === (first + 1) % 7 || weekday === (second + 1) % 7,
              why: say`Sunday is 1 in AWS, not 0, so \`${byNumber}\` is ${meant}.`,
            },
          ]
        : []),
      {
        id: 'comma-as-range',
        fallsOn: ({ weekday }) => weekday >= first && weekday <= second,
        why: say`A comma lists single days, here ${meant}; only a dash would take those between them.`,
      },
      ignored(say`Only ${meant} are listed, not the whole week.`),
    ],
    miswritings: [
      {
        id: 'sunday-is-zero',
        fields: [ANY, EVERY, say`${first},${second}`],
        why:
          first === 0
            ? say`Days of the week run from 1, Sunday, to 7; there is no day 0.`
            : say`Sunday is 1 in AWS, not 0, so this means ${nameOf(first - 1)} and ${nameOf(second - 1)}.`,
      },
      ...(second === first + 1
        ? []
        : [
            {
              id: 'comma-as-range',
              fields: [ANY, EVERY, say`${short(first)}-${short(second)}`] as const,
              why: say`A dash takes the days between ${meant} as well.`,
            },
          ]),
      inDateField(byName),
    ],
  };
}

const ORDINALS = ['first', 'second', 'third', 'fourth'] as const;

/** On the first to fourth of a day of the week in each month. */
export function nthWeekday(draw: Draw): Days {
  const nth = draw.between(1, 4);
  const weekday = draw.between(0, 6);
  const number = weekday + 1;
  const meant = say`the ${ORDINALS[nth - 1] as Clean} ${nameOf(weekday)}`;
  const falls = (day: number, count: number): Days['fallsOn'] => {
    return (on) => on.weekday === day && Math.ceil(on.date / 7) === count;
  };
  return {
    fields: [ANY, EVERY, say`${number}#${nth}`],
    words: say`on ${meant} of every month`,
    fallsOn: falls(weekday, nth),
    misreadings: [
      {
        id: 'sunday-is-zero',
        fallsOn: falls(number % 7, nth),
        why: say`Sunday is 1 in AWS, not 0, so day ${number} is ${nameOf(weekday)}, not ${nameOf(number)}.`,
      },
      {
        id: 'day-and-count-swapped',
        fallsOn: falls(nth - 1, number),
        why: say`In front of \`#\` stands the day of the week, behind it which one of the month: ${meant}.`,
      },
      {
        id: 'every-week',
        fallsOn: (day) => day.weekday === weekday,
        why: say`\`#${nth}\` takes only ${meant} of a month, not the one of each week.`,
      },
    ],
    miswritings: [
      ...(nth === number ? [] : [swappedCount(nth, number)]),
      {
        id: 'sunday-is-zero',
        fields: [ANY, EVERY, say`${weekday}#${nth}`],
        why:
          weekday === 0
            ? say`Days of the week run from 1, Sunday, to 7; there is no day 0.`
            : say`Sunday is 1 in AWS, not 0, so day ${weekday} is ${nameOf(weekday - 1)}.`,
      },
      {
        id: 'both-day-fields',
        fields: [say`${nth * 7 - 6}-${nth * 7}`, EVERY, short(weekday)],
        why: say`Only one of the two day fields may say something; the other has to be \`?\`.`,
      },
    ],
  };
}

function swappedCount(nth: number, number: number): Days['miswritings'][number] {
  return {
    id: 'day-and-count-swapped',
    fields: [ANY, EVERY, say`${nth}#${number}`],
    why: say`The day of the week stands in front of \`#\`: this is about ${nameOf(nth - 1)}, number ${number} of a month.`,
  };
}

function inDateField(names: Clean): Days['miswritings'][number] {
  return {
    id: 'third-field',
    fields: [names, EVERY, ANY],
    why: say`The third field is the day of the month and takes no names of weekdays; those go into the fifth.`,
  };
}
