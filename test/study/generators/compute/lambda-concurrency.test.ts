import { describe, expect, test } from 'vitest';
import { lambdaConcurrency } from '../../../../src/study/generators/compute/lambda-concurrency.js';
import { answerOf, expectSound, questionsOf, readNumbers, SEEDS } from '../computed-questions.js';

const TICK = 50;

interface Run {
  readonly mostBusy: number;
  /** Requests turned away in a second, once the load is steady. */
  readonly throttled: number;
}

/** Plays a load in ticks of 50 ms: requests come in, those that find no place are turned away, others leave when done. */
function play(rate: number, duration: number, places: number): Run {
  const ticks = duration / TICK;
  const arriving = (rate * TICK) / 1_000;
  const leaving: number[] = [];
  let busy = 0;
  let mostBusy = 0;
  let turnedAway = 0;
  for (let tick = 0; tick < 3 * ticks; tick += 1) {
    busy -= leaving[tick] ?? 0;
    const taken = Math.min(arriving, places - busy);
    busy += taken;
    leaving[tick + ticks] = taken;
    mostBusy = Math.max(mostBusy, busy);
    turnedAway += tick >= ticks && tick < 2 * ticks ? arriving - taken : 0;
  }
  return { mostBusy: Math.round(mostBusy), throttled: Math.round((turnedAway * 1_000) / duration) };
}

/** Requests a second and milliseconds of each, as the stem says them. */
function loadOf(stem: string): readonly [number, number] {
  const [perMinute] = /requests a minute/.test(stem) ? readNumbers(stem, /([\d,]+) requests a minute/) : [];
  const [rate = 0] =
    perMinute === undefined
      ? readNumbers(stem, /([\d,]+)(?: times a second| (?:synchronous )?requests a second)/)
      : [perMinute / 60];
  const [seconds] = /seconds/.test(stem) ? readNumbers(stem, /([\d.,]+) seconds/) : [];
  const [duration = 0] = seconds === undefined ? readNumbers(stem, /([\d,]+) ms/) : [seconds * 1_000];
  return [rate, Math.round(duration)];
}

const written = (count: number) => count.toLocaleString('en-US');

function solved(stem: string): string {
  if (/reserved [\d,]+ and|concurrency of [\d,]+ and the function/.test(stem)) {
    return written(leftToReserve(stem));
  }
  const [rate, duration] = loadOf(stem);
  if (duration < 100) {
    return written(quotaForShort(rate, duration));
  }
  if (/of which/.test(stem)) {
    return throttled(stem, rate, duration);
  }
  const [provisioned = 0] = /provisioned/.test(stem) ? readNumbers(stem, /provisioned concurrency of ([\d,]+)/) : [];
  return written(play(rate, duration, Number.POSITIVE_INFINITY).mostBusy - provisioned);
}

/** Takes units out of the quota, one by one, until only the 100 are left that must stay. */
function leftToReserve(stem: string): number {
  const [quota = 0] = readNumbers(stem, /quota of (?:an account is )?([\d,]+)/);
  const [first = 0, second = 0] = readNumbers(
    stem,
    /(?:reserved|concurrency of) ([\d,]+) and (?:the function `mails` one of )?([\d,]+)/,
  );
  let units = 0;
  for (let left = quota - first - second; left > 100; left -= 1) {
    units += 1;
  }
  return units;
}

/** The first quota that is enough for what is in flight, and that ten requests a second for each unit don't exceed. */
function quotaForShort(rate: number, duration: number): number {
  let quota = 1;
  while (quota * 10 < rate || quota < (rate * duration) / 1_000) {
    quota += 1;
  }
  return quota;
}

function throttled(stem: string, rate: number, duration: number): string {
  const [quota = 0, others = 0] = readNumbers(stem, /quota of ([\d,]+), of which ([\d,]+) are/);
  const [own] = /has a reserved/.test(stem) ? readNumbers(stem, /has a reserved concurrency of ([\d,]+)/) : [];
  const run = play(rate, duration, own ?? quota - others);
  return run.throttled === 0 ? 'None' : `${written(run.throttled)} a second`;
}

const questions = questionsOf(lambdaConcurrency);

describe('the generator lambda-concurrency', () => {
  test(`agrees on ${SEEDS} seeds with requests played in ticks of ${TICK} ms`, () => {
    expect(
      questions
        .filter((question) => solved(question.stem) !== answerOf(question))
        .map((q) => [q.stem, answerOf(q), solved(q.stem)]),
    ).toEqual([]);
  });

  test('asks sound questions, more than 8,000 different ones', () => {
    expectSound(questions, 8_000);
  });

  test('asks the same question again for the same seed', () => {
    expect(questionsOf(lambdaConcurrency, {}, 50)).toEqual(questions.slice(0, 50));
  });

  test.each([
    ['rate', 20, /\b(?:20 requests a second|1,200 requests a minute)/],
    ['rate', 2_000, /\b(?:2,000 requests a second|120,000 requests a minute)/],
    ['duration', 100, /\b100 ms/],
    ['duration', 5_000, /\b5 seconds/],
  ])('reaches the end of the %s at %d', (name, end, shown) => {
    const [question] = questionsOf(lambdaConcurrency, { ask: ['needed'], [name]: [end, end] }, 1);
    expect(question?.stem).toMatch(shown);
  });

  test('throttles nothing now and then', () => {
    const answers = questionsOf(lambdaConcurrency, { ask: ['throttled'] }, 2_000).map(answerOf);
    expect(answers.filter((answer) => answer === 'None').length).toBeGreaterThan(20);
  });
});
