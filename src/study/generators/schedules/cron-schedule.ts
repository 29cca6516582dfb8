import type { Clean } from '../../clean.js';
import { type Case, type Choice, choiceOf } from '../choices.js';
import type { Draw } from '../draw.js';
import type { Generator } from '../generator.js';
import { say } from '../wording.js';
import { lastDay, monthDay, quarters } from './cron-schedule-dates.js';
import { nearestWeekday } from './cron-schedule-nearest.js';
import { drawOnce, expressionOf, type Misreading, type Rule } from './cron-schedule-rule.js';
import { drawSteps } from './cron-schedule-steps.js';
import { daily, nthWeekday, someDays, weekdays } from './cron-schedule-weekdays.js';
import { dated, nextTime } from './cron-timetable.js';

const RULES: Readonly<Record<string, (draw: Draw) => Rule>> = {
  daily: (draw) => drawOnce(draw, daily()),
  weekdays: (draw) => drawOnce(draw, weekdays(draw)),
  'some-days': (draw) => drawOnce(draw, someDays(draw)),
  'nth-weekday': (draw) => drawOnce(draw, nthWeekday(draw)),
  'month-day': (draw) => drawOnce(draw, monthDay(draw)),
  'last-day': (draw) => drawOnce(draw, lastDay()),
  'nearest-weekday': (draw) => drawOnce(draw, nearestWeekday(draw)),
  quarters: (draw) => drawOnce(draw, quarters(draw)),
  steps: (draw) => drawSteps(draw, draw.oneOf([daily(), weekdays(draw)])),
};

/** Asks when an expression of EventBridge fires next, or which expression a schedule needs. */
export const cronSchedule: Generator = {
  name: 'cron-schedule',
  version: 1,
  parameters: {
    ask: { form: 'words', words: ['next', 'expression'] },
    rule: { form: 'words', words: Object.keys(RULES) },
  },
  compute: (draw) => {
    const ask = draw.word('ask') === 'next' ? askNext : askExpression;
    return choiceOf(() => {
      const rule = RULES[draw.word('rule')]?.(draw);
      return rule && ask(draw, rule);
    });
  },
};

const MINUTE = 60_000;
/** Between these the moments lie from which a next time is asked: far enough from today to confuse nobody. */
const FIRST = Date.UTC(2027, 0, 1);
const LAST = Date.UTC(2028, 11, 31);

function askNext(draw: Draw, rule: Rule): Case | undefined {
  const now = draw.between(FIRST / MINUTE, LAST / MINUTE) * MINUTE;
  const right = nextTime(rule.timetable, now);
  const afterwards = right === undefined ? undefined : nextTime(rule.timetable, right);
  if (right === undefined || afterwards === undefined) {
    return undefined;
  }
  const gone = (misreadings: readonly Misreading[]): readonly Choice[] =>
    misreadings.flatMap(({ id, why, timetable }) => {
      const time = nextTime(timetable, now);
      return time === undefined || time === right ? [] : [{ id, why, text: dated(time) }];
    });
  const telling = gone(rule.telling);
  if (telling.length === 0 && rule.telling.length > 0) {
    return undefined;
  }
  const expression = expressionOf(rule.fields);
  return {
    stem: say`A scheduled rule of EventBridge has the expression \`${expression}\`. It is ${dated(now)} UTC. When does the rule fire next? All times are UTC.`,
    right: [
      {
        id: 'next',
        text: dated(right),
        why: say`The expression fires ${rule.words}, and the first such time after ${dated(now)} is ${dated(right)}.`,
      },
    ],
    mistakes: [
      ...draw.shuffled(telling),
      ...draw.shuffled([...gone(rule.misreadings), ...missed(rule, now, [right, afterwards])]),
    ],
  };
}

/** The times before and after the right one. */
function missed({ timetable }: Rule, now: number, [right, afterwards]: readonly [number, number]): readonly Choice[] {
  const past = nextTime(timetable, now - 24 * 60 * MINUTE);
  return [
    {
      id: 'one-too-late',
      text: dated(afterwards),
      why: say`This is the time after the next one; ${dated(right)} comes before it.`,
    },
    ...(past === undefined || past > now
      ? []
      : [{ id: 'already-past', text: dated(past), why: say`This time is past: it is ${dated(now)} already.` }]),
  ];
}

function askExpression(draw: Draw, { fields, words, miswritings }: Rule): Case {
  return {
    stem: say`A scheduled rule of EventBridge has to start ${draw.oneOf(JOBS) as Clean} ${words}. Which expression does it need?`,
    right: [{ id: 'right', text: say`\`${expressionOf(fields)}\``, why: readAloud(fields, words) }],
    mistakes: draw
      .shuffled(miswritings)
      .map(({ id, why, fields: wrong }) => ({ id, why, text: say`\`${expressionOf(wrong)}\`` })),
  };
}

const JOBS = ['a backup', 'a cleanup', 'an import', 'a report', 'a scan'] as const;

const NAMES = ['minute', 'hour', 'day of the month', 'month', 'day of the week', 'year'] as const;

function readAloud(fields: readonly Clean[], words: Clean): Clean {
  const parts = fields.map((value, place) => `${NAMES[place]} \`${value}\``).join(', ') as Clean;
  return say`Field by field: ${parts}. Together: ${words}.`;
}
