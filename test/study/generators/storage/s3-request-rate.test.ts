import { describe, expect, test } from 'vitest';
import { s3RequestRate } from '../../../../src/study/generators/storage/s3-request-rate.js';
import { answerOf, expectSound, questionsOf, readNumbers, SEEDS } from '../computed-questions.js';

/** Adds prefix after prefix until the load of a second is gone. */
function prefixesFor(rate: number, request: string): number {
  let left = rate;
  let prefixes = 0;
  while (left > 0) {
    left -= /GET|HEAD/.test(request) ? 5_500 : 3_500;
    prefixes += 1;
  }
  return prefixes;
}

function solved(stem: string): string {
  if (/[\d,]+ (?:partitioned )?prefixes/.test(stem)) {
    const [prefixes = 0] = readNumbers(stem, /(\d+) (?:partitioned )?prefixes/);
    const share = /(?:GET|HEAD) requests/.test(stem) ? 5_500 : 3_500;
    const sustained = Array.from({ length: prefixes }, () => share).reduce((sum, one) => sum + one, 0);
    return `${sustained.toLocaleString('en-US')} a second`;
  }
  const loads = [...stem.matchAll(/([\d,]+) (PUT|COPY|POST|DELETE|GET|HEAD) (?:requests|a second)/g)];
  const prefixes = loads
    .map(([, rate = '', request = '']) => prefixesFor(Number(rate.replaceAll(',', '')), request))
    .reduce((sum, one) => sum + one, 0);
  return prefixes === 1 ? '1 prefix' : `${prefixes} prefixes`;
}

const questions = questionsOf(s3RequestRate);

describe('the generator s3-request-rate', () => {
  test(`agrees with adding prefix after prefix on ${SEEDS} seeds`, () => {
    expect(
      questions.filter((question) => solved(question.stem) !== answerOf(question)).map(({ stem }) => stem),
    ).toEqual([]);
  });

  test('asks sound questions, more than 5,000 different ones', () => {
    expectSound(questions, 5_000);
  });

  test('asks the same question again for the same seed', () => {
    expect(questionsOf(s3RequestRate, {}, 50)).toEqual(questions.slice(0, 50));
  });

  test.each([
    ['writes', 8_000],
    ['writes', 120_000],
    ['reads', 8_000],
    ['reads', 120_000],
    ['both', 8_000],
    ['both', 120_000],
  ])('reaches the end of the rate of %s at %d', (ask, rate) => {
    const [question] = questionsOf(s3RequestRate, { ask: [ask], rate: [rate, rate] }, 1);
    expect(question?.stem).toContain(rate.toLocaleString('en-US'));
  });

  test('reaches both ends of the number of prefixes', () => {
    const stems = questionsOf(s3RequestRate, { ask: ['capacity'] }, 2_000).map(({ stem }) => stem);
    expect(new Set(stems.map((stem) => readNumbers(stem, /(\d+) (?:partitioned )?prefixes/)[0])).size).toBe(39);
  });
});
