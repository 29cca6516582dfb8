import type { Clean } from '../../clean.js';
import type { Choice } from '../choices.js';
import type { Draw } from '../draw.js';
import { say } from '../wording.js';
import { clock, type Day, type Timetable } from './cron-timetable.js';

/** The six fields of an AWS cron expression, from the minute to the year. */
export type Fields = readonly [minute: Clean, hour: Clean, date: Clean, month: Clean, weekday: Clean, year: Clean];

/** Another schedule than the expression says, and what was misread. */
export interface Misreading extends Pick<Choice, 'id' | 'why'> {
  readonly timetable: Timetable;
}

/** Another expression than the schedule needs, and what is wrong with it. */
export interface Miswriting extends Pick<Choice, 'id' | 'why'> {
  readonly fields: readonly Clean[];
}

/** A schedule in all its forms, with the mistakes that are made with it. */
export interface Rule {
  readonly fields: Fields;
  /** When it fires, to follow a verb. */
  readonly words: Clean;
  readonly timetable: Timetable;
  /** Those about what is special in it; a case where none of them goes wrong is not worth asking. */
  readonly telling: readonly Misreading[];
  /** Those that go wrong with any schedule. */
  readonly misreadings: readonly Misreading[];
  readonly miswritings: readonly Miswriting[];
}

/** The part of a schedule that says on which days. */
export interface Days {
  /** Day of the month, month, day of the week. */
  readonly fields: DayFields;
  readonly words: Clean;
  readonly fallsOn: (day: Day) => boolean;
  readonly misreadings: readonly (Pick<Choice, 'id' | 'why'> & Pick<Days, 'fallsOn'>)[];
  readonly miswritings: readonly (Pick<Choice, 'id' | 'why'> & Pick<Days, 'fields'>)[];
}

type DayFields = readonly [date: Clean, month: Clean, weekday: Clean];

/** Writes an expression. */
export function expressionOf(fields: readonly Clean[]): Clean {
  return say`cron(${fields.join(' ') as Clean})`;
}

/** Writes a number as a field. */
export function field(value: number): Clean {
  return say`${value}`;
}

const EVERY = '*' as Clean;

/** Draws a time of day, once on each of certain days. */
export function drawOnce(draw: Draw, days: Days): Rule {
  const minute = draw.oneOf([0, 5, 10, 15, 20, 30, 40, 45]);
  const hour = draw.oneOf([1, 2, 3, 4, 6, 7, 8, 9, 11, 13, 14, 16, 17, 18, 19, 21, 22]);
  const at = { minutes: [minute], hours: [hour] };
  const fields = [field(minute), field(hour), ...days.fields, EVERY] as const;
  const withDays = (named: DayFields): Fields => [field(minute), field(hour), ...named, EVERY];
  return {
    fields,
    words: say`at ${clock(hour, minute)} UTC ${days.words}`,
    timetable: { ...at, fallsOn: days.fallsOn },
    telling: days.misreadings.map(({ id, why, fallsOn }) => ({ id, why, timetable: { ...at, fallsOn } })),
    misreadings: misreadTimes(hour, minute, days),
    miswritings: [
      ...days.miswritings.map((miswriting) => ({ ...miswriting, fields: withDays(miswriting.fields) })),
      ...miswrittenForms(fields),
      ...(hour === minute ? [] : [swappedTime(hour, minute, days)]),
      {
        id: 'hour-as-step',
        fields: [field(minute), say`0/${hour}`, ...days.fields, EVERY],
        why: say`\`0/${hour}\` begins at hour 0 and goes on in steps of ${hour}, so this fires at ${clock(0, minute)} as well.`,
      },
    ],
  };
}

function misreadTimes(hour: number, minute: number, { fallsOn }: Days): readonly Misreading[] {
  return [
    ...(minute > 23
      ? []
      : [
          {
            id: 'minute-and-hour-swapped',
            timetable: { minutes: [hour], hours: [minute], fallsOn },
            why: say`The minute comes first, then the hour: \`${minute} ${hour}\` is ${clock(hour, minute)}, not ${clock(minute, hour)}.`,
          },
        ]),
    ...(hour > 11
      ? []
      : [
          {
            id: 'twelve-hour-clock',
            timetable: { minutes: [minute], hours: [hour + 12], fallsOn },
            why: say`Hours run from 0 to 23, so \`${hour}\` is in the morning, at ${clock(hour, minute)}.`,
          },
        ]),
  ];
}

function swappedTime(hour: number, minute: number, days: Days): Miswriting {
  return {
    id: 'minute-and-hour-swapped',
    fields: [field(hour), field(minute), ...days.fields, EVERY],
    why:
      minute > 23
        ? say`The minute comes first, then the hour, and there is no hour ${minute}.`
        : say`The minute comes first, then the hour: this fires at ${clock(minute, hour)} UTC.`,
  };
}

/** Gives the forms that other crons have: five fields, seconds in front, or a star where AWS wants a question mark. */
export function miswrittenForms(fields: Fields): readonly Miswriting[] {
  const [minute, hour, date, month, weekday, year] = fields;
  return [
    {
      id: 'two-stars',
      fields: [minute, hour, date === '?' ? EVERY : date, month, weekday === '?' ? EVERY : weekday, year],
      why: say`As soon as one of the two day fields says something, even \`*\`, the other must be \`?\`.`,
    },
    {
      id: 'five-fields',
      fields: [minute, hour, date, month, weekday],
      why: say`Cron of Linux has five fields; AWS wants a sixth one, the year.`,
    },
    {
      id: 'seconds-first',
      fields: [say`0`, minute, hour, date, month, weekday],
      why: say`Some crons begin with seconds; the first field of AWS is the minute and its last the year.`,
    },
  ];
}
