import { describe, expect, test } from 'vitest';
import { ebsPerformance } from '../../../../src/study/generators/storage/ebs-performance.js';
import { answerOf, expectSound, questionsOf, read, readNumbers, SEEDS } from '../computed-questions.js';

const written = (count: number) => count.toLocaleString('en-US');

/** Adds 3 IOPS for every GiB, and stops where gp2 stops. */
function baseline(gib: number): number {
  let iops = 0;
  for (let size = 1; size <= gib && iops < 16_000; size += 1) {
    iops += 3;
  }
  return [100, iops, 16_000].sort((one, other) => one - other)[1] ?? 0;
}

/** Spends 3,000 credits a second and earns the baseline until the bucket is empty. */
function secondsOfBurst(gib: number, credits: number): number {
  const earned = baseline(gib);
  let seconds = 0;
  for (let left = credits; left > 0; left = left + earned - 3_000) {
    seconds += 1;
  }
  return seconds;
}

/** The first number from a start on that is enough. */
function first(start: number, isEnough: (count: number) => boolean): number {
  let count = start;
  while (!isEnough(count)) {
    count += 1;
  }
  return count;
}

function provisioned(type: string, gib: number): number {
  const [ratio, most] = type === 'io1' ? [50, 64_000] : [1_000, 256_000];
  let iops = 0;
  for (let size = 0; size < gib; size += 1) {
    iops = Math.min(iops + ratio, most);
  }
  return iops;
}

function solved(stem: string): string {
  if (/gp2/.test(stem) && /credit balance of/.test(stem)) {
    const [gib = 0] = readNumbers(stem, /([\d,]+) GiB/);
    const [credits = 0] = readNumbers(stem, /credit balance of ([\d,]+)/);
    return `${written(secondsOfBurst(gib, credits))} seconds`;
  }
  if (/gp2/.test(stem)) {
    const [gib = 0] = readNumbers(stem, /([\d,]+) GiB/);
    return `${written(baseline(gib))} IOPS`;
  }
  if (/io[12] volume/.test(stem)) {
    const [type = ''] = read(stem, /(io[12]) volume/);
    const [gib = 0] = readNumbers(stem, /([\d,]+) GiB/);
    return `${written(provisioned(type, gib))} IOPS`;
  }
  return solvedGp3(stem);
}

function solvedGp3(stem: string): string {
  if (/IOPS and/.test(stem)) {
    const [iops = 0, mibps = 0] = readNumbers(stem, /([\d,]+) IOPS and ([\d,]+) MiB\/s/);
    const more = [first(0, (count) => 3_000 + count >= iops), first(0, (count) => 125 + count >= mibps)];
    return more
      .map((count, index) => `${count === 0 ? 'no' : written(count)} ${['IOPS', 'MiB/s'][index]}`)
      .join(' and ');
  }
  if (/MiB\/s/.test(stem)) {
    const [mibps = 0] = readNumbers(stem, /([\d,]+) MiB\/s/);
    return `${written(first(3_000, (iops) => iops * 0.25 >= mibps))} IOPS`;
  }
  const [iops = 0] = readNumbers(stem, /([\d,]+) IOPS/);
  return `${written(first(1, (gib) => gib * 500 >= iops))} GiB`;
}

const questions = questionsOf(ebsPerformance);

describe('the generator ebs-performance', () => {
  test(`agrees on ${SEEDS} seeds with counting up GiB by GiB and draining credits second by second`, () => {
    expect(
      questions.filter((question) => solved(question.stem) !== answerOf(question)).map(({ stem }) => stem),
    ).toEqual([]);
  });

  test('asks sound questions, more than 5,000 different ones', () => {
    expectSound(questions, 5_000);
  });

  test('asks the same question again for the same seed', () => {
    expect(questionsOf(ebsPerformance, {}, 50)).toEqual(questions.slice(0, 50));
  });

  test.each([
    ['gp2-baseline', 'small', 1, 33],
    ['gp2-baseline', 'middle', 34, 999],
    ['gp2-baseline', 'large', 1_000, 16_384],
    ['io-most', 'small', 4, 60],
    ['io-most', 'middle', 61, 1_280],
    ['io-most', 'large', 1_281, 16_384],
  ])('asks %s for %s volumes from %d to %d GiB', (ask, size, least, most) => {
    const sizes = questionsOf(ebsPerformance, { ask: [ask], size: [size] }, 3_000).map(
      ({ stem }) => readNumbers(stem, /([\d,]+) GiB/)[0] ?? 0,
    );
    const nearly = (most - least) / 250;
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(least);
    expect(Math.min(...sizes)).toBeLessThanOrEqual(least + nearly);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(most);
    expect(Math.max(...sizes)).toBeGreaterThanOrEqual(most - nearly);
  });

  test('shows the floor and the end of gp2, and the limits of io1 and io2', () => {
    const answers = new Set(questions.filter(({ stem }) => /gp2|io[12]/.test(stem)).map(answerOf));
    expect([...answers]).toEqual(expect.arrayContaining(['100 IOPS', '16,000 IOPS', '64,000 IOPS', '256,000 IOPS']));
  });
});
