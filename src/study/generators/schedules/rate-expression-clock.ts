import type { Clean } from '../../clean.js';
import { type Case, type Choice, choiceOf } from '../choices.js';
import type { Draw } from '../draw.js';
import type { Computed } from '../generator.js';
import { say } from '../wording.js';
import { rateOf, UNITS, type Unit, unitNamed } from './rate-units.js';

/** Asks for an interval that is bound to the clock, which a rate isn't. */
export function askClock(draw: Draw, name: Clean): Computed {
  const unit = unitNamed(name);
  return choiceOf(() => CASES[unit.plural]?.(draw));
}

const CASES: Readonly<Record<string, (draw: Draw) => Case>> = {
  minutes: (draw) => {
    const step = draw.oneOf([2, 3, 4, 5, 6, 10, 12, 15, 20, 30]);
    const start = draw.between(0, step - 1);
    const times = say`${start} and then every ${step} minutes of each hour`;
    return clockCase(draw, {
      words: say`on the clock, at minute ${times}`,
      fields: [say`${start}/${step}`, say`*`, say`*`, say`*`, say`?`, say`*`],
      meaning: say`The first field begins at minute ${start} and goes on in steps of ${step}.`,
      rate: wrongRate(step, UNITS.minutes),
      mistakes: [
        {
          id: 'step-as-minute',
          text: expression([say`${step}`, say`*`, say`*`, say`*`, say`?`, say`*`]),
          why: say`A plain ${step} fires only once an hour, at minute ${step}.`,
        },
        {
          id: 'start-and-step-swapped',
          text: expression([say`${step}/${start}`, say`*`, say`*`, say`*`, say`?`, say`*`]),
          why: say`In front of the slash stands where it begins, behind it the step.`,
        },
      ],
    });
  },
  hours: (draw) => {
    const step = draw.oneOf([2, 3, 4, 6, 8, 12]);
    const start = draw.between(0, step - 1);
    const minute = draw.oneOf([0, 5, 10, 15, 20, 30, 40, 45]);
    return clockCase(draw, {
      words: say`on the clock, at minute ${minute} of hour ${start} and then every ${step} hours of each day, in UTC`,
      fields: [say`${minute}`, say`${start}/${step}`, say`*`, say`*`, say`?`, say`*`],
      meaning: say`The second field begins at hour ${start} and goes on in steps of ${step}.`,
      rate: wrongRate(step, UNITS.hours),
      mistakes: [
        {
          id: 'step-as-hour',
          text: expression([say`${minute}`, say`${step}`, say`*`, say`*`, say`?`, say`*`]),
          why: say`A plain ${step} fires only once a day, in hour ${step}.`,
        },
        {
          id: 'every-minute',
          text: expression([say`*`, say`${start}/${step}`, say`*`, say`*`, say`?`, say`*`]),
          why: say`A star as the minute fires in all 60 minutes of those hours.`,
        },
      ],
    });
  },
  days: (draw) => {
    const hour = draw.between(1, 23);
    const minute = draw.oneOf([0, 5, 10, 15, 20, 30, 40, 45]);
    return clockCase(draw, {
      words: say`on the clock, at minute ${minute} of hour ${hour} of each day, in UTC`,
      fields: [say`${minute}`, say`${hour}`, say`*`, say`*`, say`?`, say`*`],
      meaning: say`Minute ${minute} of hour ${hour}, and stars for every day of every month.`,
      rate: wrongRate(1, UNITS.days),
      mistakes: [
        {
          id: 'first-of-month',
          text: expression([say`${minute}`, say`${hour}`, say`1`, say`*`, say`?`, say`*`]),
          why: say`With 1 as the day of the month it fires only on the first of each month.`,
        },
        {
          id: 'every-minute',
          text: expression([say`*`, say`${hour}`, say`*`, say`*`, say`?`, say`*`]),
          why: say`A star as the minute fires in all 60 minutes of that hour.`,
        },
      ],
    });
  },
};

type Fields = readonly [Clean, Clean, Clean, Clean, Clean, Clean];

interface ClockCase {
  /** When the rule has to fire. */
  readonly words: Clean;
  readonly fields: Fields;
  readonly meaning: Clean;
  readonly rate: Choice;
  readonly mistakes: readonly Choice[];
}

/** The rate is always among the options: it is what tempts. */
function clockCase(draw: Draw, { words, fields, meaning, rate, mistakes }: ClockCase): Case {
  const [minute, hour, date, month, , year] = fields;
  const forms: readonly Choice[] = [
    {
      id: 'two-stars',
      text: expression([minute, hour, date, month, say`*`, year]),
      why: say`Only one of the two day fields may say something, even \`*\`; the other must be \`?\`.`,
    },
    {
      id: 'five-fields',
      text: expression([minute, hour, date, month, say`*`]),
      why: say`Cron of Linux has five fields; AWS wants a sixth one, the year.`,
    },
  ];
  return {
    stem: say`Whenever it was created, a scheduled rule of EventBridge has to fire ${words}. Which expression does it need?`,
    right: [{ id: 'right', text: expression(fields), why: say`${meaning} Cron keeps to the clock, a rate does not.` }],
    mistakes: [rate, ...draw.shuffled([...mistakes, ...forms])],
  };
}

function wrongRate(value: number, unit: Unit): Choice {
  return {
    id: 'rate',
    text: say`\`${rateOf(value, unit)}\``,
    why: say`A rate counts from the moment the rule is created, whatever the clock shows then.`,
  };
}

function expression(fields: readonly Clean[]): Clean {
  return say`\`cron(${fields.join(' ') as Clean})\``;
}
