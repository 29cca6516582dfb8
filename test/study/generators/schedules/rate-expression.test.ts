import { describe, expect, test } from 'vitest';
import { rateExpression } from '../../../../src/study/generators/schedules/rate-expression.js';
import { answerOf, expectSound, questionOf, questionsOf, read } from '../computed-questions.js';
import { meaningOf } from './cron-meaning.js';

/** The rates that AWS takes, by its page: a number, a blank, and a unit in the singular for 1, in the plural for more. */
const VALID = /^`rate\((?:1 (?:minute|hour|day)|(?:[2-9]|[1-9][0-9]+) (?:minutes|hours|days))\)`$/;

const SECONDS: Readonly<Record<string, number>> = { second: 1, minute: 60, hour: 3_600, day: 86_400, week: 604_800 };

/** How many seconds lie between, of `5 minutes` or `hour`. */
function secondsOf(words: string): number {
  const [count = '1', unit = ''] = read(words, /^(?:([0-9]+) )?([a-z]+?)s?$/);
  return Number(count) * (SECONDS[unit] ?? Number.NaN);
}

/** How many seconds lie between two times of a cron expression, over a year. */
function secondsBetween(expression: string): number {
  const times = meaningOf(expression)
    .split(' | ')
    .reduce((product, list) => product * list.split(',').length, 1);
  return (366 * 86_400) / times;
}

const questions = questionsOf(rateExpression);
const asking = (part: RegExp) => questions.filter(({ stem }) => part.test(stem));
const valid = asking(/^From the moment/);
const counting = asking(/How many times/);
const clock = asking(/on the clock/);

describe('a computed question about rates', () => {
  test('asks for one of three things', () => {
    expect(valid.length + counting.length + clock.length).toBe(questions.length);
    expect(Math.min(valid.length, counting.length, clock.length)).toBeGreaterThan(questions.length / 4);
  });

  test('has one expression that AWS takes and that fires as often as the stem says', () => {
    const disputed = valid.filter((question) => {
      const [words = ''] = read(question.stem, /has to start an? [a-z ]+ every ([a-z0-9 ]+)\. Which/);
      const texts = question.kind === 'short' ? [] : question.options.map(({ text }) => text);
      const fitting = texts.filter((text) =>
        text.startsWith('`rate')
          ? VALID.test(text) && secondsOf(text.slice('`rate('.length, -2)) === secondsOf(words)
          : secondsBetween(text) === secondsOf(words),
      );
      return fitting.join() !== answerOf(question);
    });
    expect(disputed.map(({ stem }) => stem)).toEqual([]);
  });

  test('counts as a clock does that runs for those days', () => {
    const disputed = counting.filter((question) => {
      const [rate = '', days = ''] = read(question.stem, /`rate\((.*)\)`\. .* fire in (a|\d+) days? of 24 hours\?$/);
      let fired = 0;
      for (let time = secondsOf(rate); time <= (days === 'a' ? 1 : Number(days)) * 86_400; time += secondsOf(rate)) {
        fired += 1;
      }
      return String(fired) !== answerOf(question);
    });
    expect(disputed.map(({ stem }) => stem)).toEqual([]);
  });

  test('has one cron expression that keeps to the clock as the stem says', () => {
    const disputed = clock.filter((question) => {
      const texts = question.kind === 'short' ? [] : question.options.map(({ text }) => text);
      const wanted = clockOf(question.stem);
      const fitting = texts.filter((text) => text.startsWith('`cron') && meaningOf(text) === wanted);
      return fitting.join() !== answerOf(question) || !texts.some((text) => VALID.test(text));
    });
    expect(disputed.map(({ stem }) => stem)).toEqual([]);
  });

  test('is sound, with many stems', () => {
    expectSound(questions, 1_500);
  });

  test('is the same for the same seed', () => {
    expect(questionOf(rateExpression, 5)).toEqual(questionOf(rateExpression, 5));
  });
});

/** The times of a leap year that a stem names, written as `meaningOf` writes them. */
function clockOf(stem: string): string {
  const from = (start: number, step: number, end: number): string =>
    Array.from({ length: end }, (_, value) => value)
      .filter((value) => value >= start && (value - start) % step === 0)
      .join();
  const everyDay = Array.from({ length: 366 }, (_, day) => day).join();
  const minutes = /at minute (\d+) and then every (\d+) minutes of each hour/.exec(stem);
  if (minutes !== null) {
    return [from(Number(minutes[1]), Number(minutes[2]), 60), from(0, 1, 24), everyDay].join(' | ');
  }
  const [minute, hour, step] = read(stem, /at minute (\d+) of hour (\d+)(?: and then every (\d+) hours)? of each day/);
  return [minute, from(Number(hour), Number(step ?? 24), 24), everyDay].join(' | ');
}

test.each([
  ['minutes', /minute/],
  ['hours', /hour/],
  ['days', /day/],
])('a range of units keeps to it, whatever is asked: %s', (unit, word) => {
  for (const ask of ['valid', 'count', 'clock']) {
    const narrowed = questionsOf(rateExpression, { ask: [ask], unit: [unit] }, 200);
    expectSound(narrowed, 10);
    expect(narrowed.every(({ stem }) => word.test(stem))).toBe(true);
  }
});
