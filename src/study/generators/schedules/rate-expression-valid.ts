import type { Clean } from '../../clean.js';
import { type Choice, choiceOf } from '../choices.js';
import type { Draw } from '../draw.js';
import type { Computed } from '../generator.js';
import { say } from '../wording.js';
import { interval, rateOf, UNITS, type Unit, unitNamed } from './rate-units.js';

/** Asks which expression AWS takes for an interval. */
export function askValid(draw: Draw, name: Clean): Computed {
  const unit = unitNamed(name);
  return choiceOf(() => {
    const value = draw.oneOf([1, 1, draw.between(2, 45), draw.between(2, 45), draw.between(2, 12)]);
    const right = rateOf(value, unit);
    return {
      stem: say`From the moment it is created, a scheduled rule of EventBridge has to start ${draw.oneOf(JOBS) as Clean} ${interval(value, unit)}. Which expression does it need?`,
      right: [{ id: 'right', text: say`\`${right}\``, why: whyRight(value, unit) }],
      mistakes: [
        wrongNumber(value, unit),
        ...draw.shuffled([...wrongForms(value, unit), ...asCron(value, unit), ...otherUnits(value, unit)]),
      ],
    };
  });
}

const JOBS = ['a backup', 'a cleanup', 'a health check', 'an import', 'a report', 'a scan', 'a sync'] as const;

function whyRight(value: number, { singular, plural }: Unit): Clean {
  return value === 1
    ? say`A number, a blank and the unit, which for 1 is the singular \`${singular}\`.`
    : say`A number, a blank and the unit, which for more than 1 is the plural \`${plural}\`.`;
}

/** What the question is about first of all: the singular for 1, the plural for more. */
function wrongNumber(value: number, { singular, plural }: Unit): Choice {
  return value === 1
    ? {
        id: 'plural',
        text: say`\`rate(1 ${plural})\``,
        why: say`With the value 1 a rule takes only the singular, \`${singular}\`.`,
      }
    : {
        id: 'singular',
        text: say`\`rate(${value} ${singular})\``,
        why: say`With a value above 1 a rule takes only the plural, \`${plural}\`.`,
      };
}

function wrongForms(value: number, { singular, plural, short }: Unit): readonly Choice[] {
  const word = value === 1 ? singular : plural;
  return [
    {
      id: 'short-unit',
      text: say`\`rate(${value}${short})\``,
      why: say`The unit is written out, with a blank in front: \`${value} ${word}\`.`,
    },
    {
      id: 'no-number',
      text: value === 1 ? say`\`rate(${singular})\`` : say`\`rate(every ${value} ${plural})\``,
      why: say`Between the brackets stand a number and a unit, here \`${value} ${word}\`, and nothing else.`,
    },
  ];
}

function asCron(value: number, unit: Unit): readonly Choice[] {
  const cron = CRONS[unit.plural]?.(value);
  return cron === undefined ? [] : [{ id: 'value-as-cron', ...cron }];
}

/** The value put into the field of the unit, which then names one point of time. */
const CRONS: Readonly<Record<string, (value: number) => Pick<Choice, 'text' | 'why'> | undefined>> = {
  minutes: (value) => ({
    text: say`\`cron(${value} * * * ? *)\``,
    why: say`This fires once an hour, ${value} past, as the first field names a minute.`,
  }),
  hours: (value) =>
    value > 23
      ? undefined
      : {
          text: say`\`cron(0 ${value} * * ? *)\``,
          why: say`This fires once a day, in hour ${value}, as the second field names an hour.`,
        },
  days: (value) =>
    value > 28
      ? undefined
      : {
          text: say`\`cron(0 0 ${value} * ? *)\``,
          why: say`This fires once a month, on day ${value}, as the third field names a day.`,
        },
};

/** Units that a rate doesn't have. */
function otherUnits(value: number, unit: Unit): readonly Choice[] {
  if (unit === UNITS.minutes) {
    const why = say`A rate has minutes, hours and days; nothing is finer than a minute.`;
    return [{ id: 'seconds', text: say`\`rate(${value * 60} seconds)\``, why }];
  }
  return unit === UNITS.days && value % 7 === 0 ? [weeks(value / 7)] : [];
}

function weeks(value: number): Choice {
  return {
    id: 'weeks',
    text: say`\`rate(${value} ${value === 1 ? say`week` : say`weeks`})\``,
    why: say`A rate has minutes, hours and days; a week is \`7 days\`.`,
  };
}
