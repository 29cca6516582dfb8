import { describe, expect, test } from 'vitest';
import { cidrSplit } from '../../../../src/study/generators/networking/cidr-split.js';
import { answerOf, expectSound, questionsOf, read, readNumbers, SEEDS } from '../computed-questions.js';
import { blocksIn, firstOf, further, isIn, lastOf, prefixOf } from './ipv4-oracle.js';

const questions = questionsOf(cidrSplit);

const ORDINALS = ['first', 'second', 'third'];
const TIERS = ['web', 'application', 'database'];

/** The subnets of a layout one after the other, each called as the stem calls it. */
function laidOut(stem: string): ReadonlyMap<string, string> {
  const [vpc = ''] = blocksIn(stem);
  const [prefix = ''] = read(stem.replace(vpc, ''), /\/(\d+) subnet/);
  const names = /each tier gets/.test(stem)
    ? TIERS.flatMap((tier) =>
        ['a', 'b', 'c', 'd']
          .slice(0, Number(read(stem, /of (\d) zones/)[0]))
          .map((zone) => `${tier} tier in zone ${zone}`),
      )
    : Array.from({ length: 12 }, (_, index) => `the ${ORDINALS[index] ?? `${index + 1}th`} subnet`);
  const subnets = new Map<string, string>();
  let at = firstOf(vpc);
  for (const name of names) {
    const subnet = `${at}/${prefix}`;
    subnets.set(name, subnet);
    at = further(lastOf(subnet), 1);
  }
  return subnets;
}

/** Counts blocks of a size by laying them out until the VPC ends. */
function countFrom(start: string, prefix: number, vpc: string): number {
  const end = further(lastOf(vpc), 1);
  const step = Number.parseInt(`1${'0'.repeat(32 - prefix)}`, 2);
  let [count, at] = [0, start];
  while (at !== end) {
    at = further(at, step);
    count += 1;
  }
  return count;
}

function solved(stem: string): string {
  const [vpc = ''] = blocksIn(stem);
  if (/Quotas aside/.test(stem)) {
    const rest = stem.replace(vpc, '');
    const [taken = '', large = ''] = read(rest, /(one|\d) (?:subnets of )?\/(\d+)/);
    const [small = 0] = readNumbers(rest.slice(rest.indexOf(`/${large}`) + 3), /\/(\d+)/);
    let start = firstOf(vpc);
    for (let count = taken === 'one' ? 1 : Number(taken); count > 0; count -= 1) {
      start = further(lastOf(`${start}/${large}`), 1);
    }
    return String(countFrom(start, small, vpc));
  }
  if (/one (?:for|in) each/.test(stem)) {
    const tiers = Number(/each of (\d) tiers/.exec(stem)?.[1] ?? 1);
    const [zones = 0] = readNumbers(stem, /each of (\d) Availability/);
    const fits = (prefix: number): boolean => 2 ** prefix / 2 ** prefixOf(vpc) >= tiers * zones;
    return `/${Array.from({ length: 13 }, (_, index) => 16 + index).find(fits)}`;
  }
  const found = [...laidOut(stem)].find(([name]) => new RegExp(`${name}(?: have| in)?\\?|is ${name}`).test(stem));
  const subnet = found?.[1] ?? '';
  return /highest/.test(stem) ? further(lastOf(subnet), -1) : subnet;
}

describe('the generator cidr-split', () => {
  test(`agrees with blocks laid out one by one on ${SEEDS} seeds`, () => {
    const wrong = questions.filter((question) => answerOf(question).replaceAll(',', '') !== solved(question.stem));
    expect(wrong.map(({ stem }) => stem)).toEqual([]);
  });

  test('asks for subnets that lie in their VPC', () => {
    for (const question of questionsOf(cidrSplit, { ask: ['nth', 'highest'] }, 2_000)) {
      const address = answerOf(question).split('/')[0] ?? '';
      expect(isIn(address, blocksIn(question.stem)[0] ?? '')).toBe(true);
    }
  });

  test('asks sound questions, more than 8,000 different ones', () => {
    expectSound(questions, 8_000);
  });

  test('asks the same question again for the same seed', () => {
    expect(questionsOf(cidrSplit, {}, 50)).toEqual(questions.slice(0, 50));
  });

  test('reaches both ends of the ranges', () => {
    const asked = questionsOf(cidrSplit, { ask: ['nth'], vpc: [16, 18], prefix: [23, 26] }, 500);
    expect([...new Set(asked.map(({ stem }) => prefixOf(blocksIn(stem)[0] ?? '')))].sort()).toEqual([16, 17, 18]);
    expect([...new Set(asked.map((question) => prefixOf(answerOf(question))))].sort()).toEqual([23, 24, 25, 26]);
  });
});
