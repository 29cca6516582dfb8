import cronParser from 'aws-cron-parser';
import { describe, expect, test } from 'vitest';
import type { Computed } from '../../../../src/study/generators/generator.js';
import { cronSchedule } from '../../../../src/study/generators/schedules/cron-schedule.js';
import { answerOf, expectSound, questionOf, questionsOf, read, SEEDS } from '../computed-questions.js';
import { LONG_DAYS, meaningOf, meaningOfWords } from './cron-meaning.js';

function timeOf(text: string): number {
  const [date = '', clock = ''] = read(text, /^\w+day (\d{4}-\d\d-\d\d), (\d\d:\d\d)/);
  return Date.parse(`${date}T${clock}:00Z`);
}

function optionTexts(question: Computed): readonly string[] {
  return question.kind === 'short' ? [] : question.options.map(({ text }) => text);
}

const questions = questionsOf(cronSchedule);
const askingNext = questions.filter(({ stem }) => stem.includes('fire next'));
const askingExpression = questions.filter(({ stem }) => stem.includes('Which expression'));

describe('a computed question about the next time of a cron expression', () => {
  test('agrees with aws-cron-parser', () => {
    const disputed = askingNext.filter((question) => {
      const [expression = '', now = ''] = read(question.stem, /`cron\((.*)\)`\. It is (.*) UTC\. When/);
      const next = cronParser.next(cronParser.parse(expression), new Date(timeOf(now)));
      return next?.getTime() !== timeOf(answerOf(question));
    });
    expect(disputed.map(({ stem }) => stem)).toEqual([]);
  });

  test('shows every time with its day of the week', () => {
    const shown = askingNext.flatMap(optionTexts).filter((text) => {
      const day = new Date(timeOf(text)).getUTCDay();
      return !text.startsWith(LONG_DAYS[day] ?? '-');
    });
    expect(shown).toEqual([]);
  });

  test('is sound, and hardly ever the same twice', () => {
    expectSound(askingNext, 4_900);
  });
});

describe('a computed question about the expression of a schedule', () => {
  test('has one expression that AWS takes and that means what the stem says', () => {
    const disputed = askingExpression.filter((question) => {
      const wanted = meaningOfWords(question.stem);
      const fitting = optionTexts(question).filter((text) => meaningOf(text) === wanted);
      return fitting.join() !== answerOf(question);
    });
    expect(disputed.map(({ stem }) => stem)).toEqual([]);
  });

  test('has a right expression that aws-cron-parser reads in the same way', () => {
    const disputed = askingExpression.filter((question, place) => {
      const expression = answerOf(question);
      const days = new Set(meaningOf(expression).split(' | ')[2]?.split(','));
      const from = new Date(Date.UTC(2028, 0, 1 + (place % 60)));
      const next = cronParser.next(cronParser.parse(expression.slice('`cron('.length, -2)), from);
      return !days.has(String(Math.floor(((next?.getTime() ?? 0) - Date.UTC(2028, 0, 1)) / 86_400_000)));
    });
    expect(disputed.map(({ stem }) => stem)).toEqual([]);
  });

  test('is sound, and seldom the same twice', () => {
    expectSound(askingExpression, 4_000);
  });
});

test('a computed question about cron asks the one or the other about as often', () => {
  expect(askingNext.length + askingExpression.length).toBe(SEEDS);
  expect(Math.abs(askingNext.length - askingExpression.length)).toBeLessThan(SEEDS / 20);
});

test('a computed question about cron is the same for the same seed', () => {
  expect(questionOf(cronSchedule, 11)).toEqual(questionOf(cronSchedule, 11));
});

test.each([
  ['daily', /UTC every day/],
  ['weekdays', /on every weekday, Monday to Friday/],
  ['some-days', /on every \w+day and \w+day/],
  ['nth-weekday', /on the (first|second|third|fourth) \w+day/],
  ['month-day', /on day \d+ of every month/],
  ['last-day', /on the last day of every month/],
  ['nearest-weekday', /nearest to day/],
  ['quarters', /on day \d+ of \w+, \w+, \w+ and \w+/],
  ['steps', /every \d+ minutes from/],
])('a range of rules keeps to it, whatever is asked: %s', (rule, words) => {
  for (const ask of ['next', 'expression']) {
    const narrowed = questionsOf(cronSchedule, { ask: [ask], rule: [rule] }, 100);
    expectSound(narrowed, 50);
    expect(narrowed.every(({ stem, ...rest }) => words.test(stem + JSON.stringify(rest)))).toBe(true);
  }
});
