import { describe, expect, test } from 'vitest';
import { lambdaCost } from '../../../../src/study/generators/compute/lambda-cost.js';
import { answerOf, expectSound, questionsOf, readNumbers, SEEDS } from '../computed-questions.js';

/** A number of whole things, exact whatever its size. */
const whole = (digits: number) => BigInt(Math.round(digits));

/**
 * The price of a month out of its stem, in whole numbers only: megabytes and milliseconds are added up for all requests
 * and then cut into pieces of 1,024 x 1,000.
 */
function solved(stem: string): string {
  const [millions = 0] = readNumbers(stem, /([\d,]+) million requests/);
  const [milliseconds = 0] = readNumbers(stem, /billed for ([\d,]+) ms/);
  const [megabytes = 0] = readNumbers(stem, /([\d,]+) MB/);
  const isFree = /unused/.test(stem);
  const requests = whole(millions) * 1_000_000n;
  const pieces = requests * whole(milliseconds) * whole(megabytes);
  const seconds = pieces / 1_024_000n - (isFree ? 400_000n : 0n);
  const paidSeconds = seconds < 0n ? 0n : seconds;
  if (!/Assume/.test(stem)) {
    return Number(paidSeconds).toLocaleString('en-US');
  }
  const [perRequests = 0] = readNumbers(stem, /\$([\d.]+) for a million requests/);
  const [perSeconds = 0] = readNumbers(stem, /\$([\d.]+) for a million GB-seconds/);
  const paidRequests = requests - (isFree ? 1_000_000n : 0n);
  const millionths = paidRequests * whole(perRequests * 100) + paidSeconds * whole(perSeconds * 100);
  const cents = (millionths + 500_000n) / 1_000_000n;
  return `$${(Number(cents) / 100).toLocaleString('en-US', { minimumFractionDigits: 2 })}`;
}

const questions = questionsOf(lambdaCost);

describe('the generator lambda-cost', () => {
  test(`agrees with whole numbers of megabyte-milliseconds and cents on ${SEEDS} seeds`, () => {
    expect(
      questions.filter((question) => solved(question.stem) !== answerOf(question)).map(({ stem }) => stem),
    ).toEqual([]);
  });

  test('asks sound questions, more than 9,000 different ones', () => {
    expectSound(questions, 9_000);
  });

  test('asks the same question again for the same seed', () => {
    expect(questionsOf(lambdaCost, {}, 50)).toEqual(questions.slice(0, 50));
  });

  test.each([
    ['gb-seconds', 'with'],
    ['gb-seconds', 'without'],
    ['cost', 'with'],
    ['cost', 'without'],
  ])('reaches all ends of the load when it asks for %s %s the allowance', (ask, allowance) => {
    for (const [millions, duration] of [
      [1, 20],
      [1, 3_000],
      [50, 20],
      [50, 3_000],
    ] as const) {
      const ranges = {
        ask: [ask],
        allowance: [allowance],
        millions: [millions, millions],
        duration: [duration, duration],
      };
      const [question] = questionsOf(lambdaCost, ranges, 1);
      expect(question?.stem).toContain(`${millions} million requests`);
      expect(question?.stem).toContain(`${duration.toLocaleString('en-US')} ms`);
    }
  });
});
