import { describe, expect, test } from 'vitest';
import { s3StorageClass } from '../../../../src/study/generators/storage/s3-storage-class.js';
import { answerOf, expectSound, questionsOf, read, readNumbers, SEEDS } from '../computed-questions.js';

/** A class with the list prices of us-east-1 in November 2026, in dollars, which the questions themselves don't give. */
interface Listed {
  readonly name: string;
  readonly leastDays: number;
  readonly month: number;
  readonly read: number;
  readonly hours: number;
  readonly zones: number;
}

const LISTED: readonly Listed[] = [
  { name: 'S3 Standard', leastDays: 0, month: 0.023, read: 0, hours: 0, zones: 3 },
  { name: 'S3 Standard-IA', leastDays: 30, month: 0.0125, read: 0.01, hours: 0, zones: 3 },
  { name: 'S3 One Zone-IA', leastDays: 30, month: 0.01, read: 0.01, hours: 0, zones: 1 },
  { name: 'S3 Glacier Instant Retrieval', leastDays: 90, month: 0.004, read: 0.03, hours: 0, zones: 3 },
  { name: 'S3 Glacier Flexible Retrieval', leastDays: 90, month: 0.0036, read: 0.01, hours: 5, zones: 3 },
  { name: 'S3 Glacier Deep Archive', leastDays: 180, month: 0.00099, read: 0.02, hours: 12, zones: 3 },
];

const READS_A_MONTH: readonly (readonly [RegExp, number])[] = [
  [/every day|times a day/, 30],
  [/once a month|every month/, 1],
  [/once a quarter|four times a year/, 1 / 3],
  [/once a year/, 1 / 12],
];

/** The cheapest class by the price list among those that are fast and safe enough. */
function cheapest(stem: string): string {
  if (/nobody can/.test(stem)) {
    return 'S3 Intelligent-Tiering';
  }
  const [, reads = 0] = READS_A_MONTH.find(([pattern]) => pattern.test(stem)) ?? [];
  const [hours = 0] = /can't wait/.test(stem) ? [0] : readNumbers(stem, /wait for (\d+) hours/);
  const zones = /can be made again/.test(stem) ? 1 : 2;
  const fit = LISTED.filter((listed) => listed.hours <= hours && listed.zones >= zones);
  const [best] = fit.sort((one, other) => one.month + reads * one.read - (other.month + reads * other.read));
  return best?.name ?? '';
}

/** Bills a class day by day, as long as the objects stay and its minimum lasts. */
function billDayByDay(stem: string, name: string): number {
  const [days = 0] = readNumbers(stem, /([\d,]+) days?(?: and then|;)/);
  const [gigabytes = 0] = readNumbers(stem, /([\d,]+) GB of large/);
  const price = new RegExp(`\\$([\\d.]+) per GB and month(?: and \\$([\\d.]+) per GB read)? in ${name};`);
  const [month = '', fee = '0'] = read(stem, price);
  const gigabytesRead = /nobody reads/.test(stem) ? 0 : (readNumbers(stem, /([\d,]+) GB are read/)[0] ?? 0);
  const { leastDays = 0 } = LISTED.find((listed) => listed.name === name) ?? {};
  let bill = gigabytesRead * Number(fee ?? 0);
  for (let day = 0; day < days || day < leastDays; day += 1) {
    bill += (gigabytes * Number(month)) / 30;
  }
  return bill;
}

function isCheaperAndRight(stem: string, answer: string): boolean {
  const names = [...stem.matchAll(/ in (S3 [^;]+);/g)].map(([, name = '']) => name);
  const [[name, bill] = ['', 0]] = names
    .map((one): readonly [string, number] => [one, billDayByDay(stem, one)])
    .sort(([, one], [, other]) => one - other);
  const [answered = '', dollars = ''] = read(answer, /^(.+), \$([\d,.]+)$/);
  return answered === name && Math.abs(Number(dollars.replaceAll(',', '')) - bill) < 0.0051;
}

function isRight(stem: string, answer: string): boolean {
  if (/of storage/.test(stem)) {
    const [name = '', days = ''] = [
      ...read(stem, /(S3 [A-Z][\w -]*?) (?:and|for) /),
      ...read(stem, /(\d+) days?[ ,.]/),
    ];
    const { leastDays = 0 } = LISTED.find((listed) => listed.name === name) ?? {};
    const billed = new Set([
      ...Array.from({ length: Number(days) }).keys(),
      ...Array.from({ length: leastDays }).keys(),
    ]);
    return answer === String(billed.size);
  }
  return /Assume/.test(stem) ? isCheaperAndRight(stem, answer) : answer === cheapest(stem);
}

const questions = questionsOf(s3StorageClass);

describe('the generator s3-storage-class', () => {
  test(`agrees on ${SEEDS} seeds with bills written day by day and the cheapest class of the price list`, () => {
    expect(questions.filter((question) => !isRight(question.stem, answerOf(question))).map(({ stem }) => stem)).toEqual(
      [],
    );
  });

  test('asks sound questions, more than 6,000 different ones', () => {
    expectSound(questions, 6_000);
  });

  test('asks the same question again for the same seed', () => {
    expect(questionsOf(s3StorageClass, {}, 50)).toEqual(questions.slice(0, 50));
  });

  test('finds each of the seven classes the right one, and each wrong', () => {
    const fits = questionsOf(s3StorageClass, { ask: ['fit'] }, 1_000);
    const texts = (correct: boolean) =>
      new Set(
        fits.flatMap((fit) =>
          fit.kind === 'short' ? [] : fit.options.filter((o) => o.correct === correct).map((o) => o.text),
        ),
      );
    expect([texts(true).size, texts(false).size]).toEqual([7, 7]);
  });

  test.each([1, 365])('reaches the end of the days at %d', (days) => {
    const [question] = questionsOf(s3StorageClass, { ask: ['minimum'], days: [days, days] }, 1);
    expect(question?.stem).toContain(`${days} day`);
  });

  test.each([500, 50_000])('reaches the end of the gigabytes at %d', (gigabytes) => {
    const [question] = questionsOf(s3StorageClass, { ask: ['cost'], gigabytes: [gigabytes, gigabytes] }, 1);
    expect(question?.stem).toContain(`${gigabytes.toLocaleString('en-US')} GB of large objects`);
  });

  test('finds S3 Standard cheaper now and then, and the colder class more often', () => {
    const costs = questionsOf(s3StorageClass, { ask: ['cost'], days: [2, 80] }, 1_000).map(answerOf);
    const standard = costs.filter((answer) => answer.startsWith('S3 Standard,')).length;
    expect(standard).toBeGreaterThan(150);
    expect(standard).toBeLessThan(700);
  });
});
