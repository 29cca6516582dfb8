import type { Clean } from '../../clean.js';
import type { Draw } from '../draw.js';
import { say } from '../wording.js';
import {
  type Days,
  type Fields,
  type Misreading,
  type Miswriting,
  miswrittenForms,
  type Rule,
} from './cron-schedule-rule.js';
import { clock } from './cron-timetable.js';

const EVERY = '*' as Clean;

/** Gives the minutes of an hour from 0 on in steps. */
function minutesBy(step: number): readonly number[] {
  return Array.from({ length: 60 / step }, (_, count) => count * step);
}

function hoursFrom(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, count) => first + count);
}

/** Every so many minutes, from the full hour of one hour to the end of another. */
interface Steps {
  readonly step: number;
  readonly first: number;
  readonly last: number;
}

/** Draws a schedule that fires several times an hour, from one hour to another, on certain days. */
export function drawSteps(draw: Draw, days: Days): Rule {
  const step = draw.oneOf([10, 12, 15, 20, 30]);
  const first = draw.between(5, 11);
  const last = draw.between(first + 2, 20);
  const { fallsOn } = days;
  const [minutes, hours] = [minutesBy(step), hoursFrom(first, last)];
  return {
    fields: [say`0/${step}`, say`${first}-${last}`, ...days.fields, EVERY],
    words: say`every ${step} minutes from ${clock(first, 0)} to ${clock(last, 60 - step)} UTC ${days.words}`,
    timetable: { minutes, hours, fallsOn },
    telling: misreadSteps({ step, first, last }, days),
    misreadings: days.misreadings.map(({ id, why, fallsOn: on }) => ({
      id,
      why,
      timetable: { minutes, hours, fallsOn: on },
    })),
    miswritings: miswrittenSteps({ step, first, last }, days),
  };
}

function misreadSteps({ step, first, last }: Steps, { fallsOn }: Days): readonly Misreading[] {
  const hours = hoursFrom(first, last);
  return [
    {
      id: 'last-hour-left-out',
      timetable: { minutes: minutesBy(step), hours: hoursFrom(first, last - 1), fallsOn },
      why: say`\`${first}-${last}\` includes the hour ${last}, so the last time of a day is ${clock(last, 60 - step)}.`,
    },
    {
      id: 'step-as-count',
      timetable: { minutes: minutesBy(60 / step), hours, fallsOn },
      why: say`\`0/${step}\` is every ${step} minutes from minute 0 on, not ${step} times an hour.`,
    },
    {
      id: 'step-as-minute',
      timetable: { minutes: [step], hours, fallsOn },
      why: say`\`0/${step}\` begins at minute 0 and goes on in steps of ${step}, so it fires ${60 / step} times an hour.`,
    },
    {
      id: 'on-the-hour',
      timetable: { minutes: [0], hours, fallsOn },
      why: say`\`0/${step}\` fires at minute 0 and again every ${step} minutes of the hour.`,
    },
  ];
}

function miswrittenSteps({ step, first, last }: Steps, days: Days): readonly Miswriting[] {
  const range = say`${first}-${last}`;
  const withTimes = (minute: Clean, hour: Clean): Fields => [minute, hour, ...days.fields, EVERY];
  return [
    {
      id: 'step-as-minute',
      fields: withTimes(say`${step}`, range),
      why: say`A plain ${step} fires once an hour, at minute ${step}.`,
    },
    {
      id: 'step-as-count',
      fields: withTimes(say`0/${60 / step}`, range),
      why: say`Behind the slash stands how many minutes lie between, so this fires every ${60 / step} minutes.`,
    },
    {
      id: 'an-hour-too-long',
      fields: withTimes(say`0/${step}`, say`${first}-${last + 1}`),
      why: say`The range includes its last hour, so this goes on until ${clock(last + 1, 60 - step)}.`,
    },
    {
      id: 'range-of-minutes',
      fields: withTimes(say`0-${step}`, range),
      why: say`A dash takes every minute from 0 to ${step} of each hour.`,
    },
    ...miswrittenForms(withTimes(say`0/${step}`, range)),
  ];
}
