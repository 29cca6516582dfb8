import { describe, expect, test } from 'vitest';
import type { Computed } from '../../../../src/study/generators/generator.js';
import { subnetHosts } from '../../../../src/study/generators/networking/subnet-hosts.js';
import { answerOf, expectSound, questionsOf, SEEDS } from '../computed-questions.js';
import { blocksIn, further, isIn, lastOf, prefixOf } from './ipv4-oracle.js';

const questions = questionsOf(subnetHosts);

/** The addresses of a block that AWS leaves, one after the other; slow, so for blocks of at most 4,096. */
function walked(block: string): number {
  const kept = new Set([0, 1, 2, 3].map((place) => further(block.split('/')[0] ?? '', place)));
  let [count, address] = [0, block.split('/')[0] ?? ''];
  while (isIn(address, block)) {
    count += kept.has(address) || address === lastOf(block) ? 0 : 1;
    address = further(address, 1);
  }
  return count;
}

/** What a block leaves, by a string of host bits that counts down from all ones to where the first four begin. */
function left(prefix: number): number {
  return Number.parseInt('1'.repeat(32 - prefix), 2) - 4;
}

function solved({ stem }: Computed): string {
  const [block = ''] = blocksIn(stem);
  if (/Quotas aside/.test(stem)) {
    const wanted = /\/(\d+)(?: subnets? (?:fit|can)| can it|\. Quotas)/.exec(stem.replace(block, ''))?.[1] ?? '';
    let [pieces, prefix] = [1, prefixOf(block)];
    for (; prefix < Number(wanted); prefix += 1) {
      pieces += pieces;
    }
    return String(pieces);
  }
  if (block === '') {
    const hosts = Number((/([\d,]+) (?:addresses|network)/.exec(stem)?.[1] ?? '').replaceAll(',', ''));
    const fitting = Array.from({ length: 13 }, (_, place) => 28 - place).find((prefix) => left(prefix) >= hosts);
    return `/${fitting}`;
  }
  const count = Number(/(\d+) empty subnets|each of (\d+) Avail/.exec(stem)?.slice(1).find(Boolean) ?? 1);
  return String(count * left(prefixOf(block)));
}

describe('the generator subnet-hosts', () => {
  test(`agrees with strings of bits on ${SEEDS} seeds`, () => {
    const wrong = questions.filter((question) => answerOf(question).replaceAll(',', '') !== solved(question));
    expect(wrong.map(({ stem }) => stem)).toEqual([]);
  });

  test('agrees with a walk over all addresses of a subnet', () => {
    for (const question of questionsOf(subnetHosts, { ask: ['usable'], prefix: [23, 28], count: [1, 1] }, 40)) {
      expect(answerOf(question).replaceAll(',', '')).toBe(String(walked(blocksIn(question.stem)[0] ?? '')));
    }
  });

  test('asks sound questions, more than 8,000 different ones', () => {
    expectSound(questions, 8_000);
  });

  test('asks the same question again for the same seed', () => {
    expect(questionsOf(subnetHosts, {}, 50)).toEqual(questions.slice(0, 50));
  });

  test('reaches both ends of a range of prefixes, and goes no further', () => {
    const answers = questionsOf(subnetHosts, { ask: ['prefix'], prefix: [20, 26] }, 500).map(answerOf);
    expect([...new Set(answers)].sort()).toEqual(['/20', '/21', '/22', '/23', '/24', '/25', '/26']);
    const usable = questionsOf(subnetHosts, { ask: ['usable'], prefix: [20, 26], count: [2, 4] }, 500);
    expect(new Set(usable.map(({ stem }) => prefixOf(blocksIn(stem)[0] ?? '')))).toHaveProperty('size', 7);
    expect(usable.some(({ stem }) => /\b2 empty|of 2 Avail/.test(stem))).toBe(true);
    expect(usable.some(({ stem }) => /\b4 empty|of 4 Avail/.test(stem))).toBe(true);
    const vpcs = questionsOf(subnetHosts, { ask: ['subnets'], vpc: [16, 18], prefix: [24, 26] }, 500).map(answerOf);
    expect(vpcs).toContain('1,024');
    expect(vpcs).toContain('64');
  });

  test('has cases in which forgetting the five leads to a smaller subnet, beside those in which it does not', () => {
    const ids = questionsOf(subnetHosts, { ask: ['prefix'], answer: ['choose'] }, 500).flatMap((question) =>
      question.kind === 'short' ? [] : question.options.map(({ id }) => String(id)),
    );
    expect(ids).toContain('forgot-reserved');
    expect(ids).toContain('rounded-down');
  });

  test('takes a typed prefix with and without its slash', () => {
    const [question] = questionsOf(subnetHosts, { ask: ['prefix'], answer: ['type'], prefix: [24, 24] }, 1);
    expect(question).toMatchObject({ kind: 'short', expected: { form: 'text', answers: ['/24', '24'] } });
  });

  test('says so when the ranges leave no case', () => {
    expect(() => questionsOf(subnetHosts, { ask: ['subnets'], vpc: [20, 20], prefix: [18, 18] }, 1)).toThrow(
      'The ranges of this question leave no proper case; widen them.',
    );
  });
});
