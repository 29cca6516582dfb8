import { describe, expect, test } from 'vitest';
import type { Option } from '../../../../src/study/catalogue.js';
import type { Computed } from '../../../../src/study/generators/generator.js';
import { cidrOverlap } from '../../../../src/study/generators/networking/cidr-overlap.js';
import { expectSound, questionsOf, SEEDS } from '../computed-questions.js';
import { blocksIn, firstOf, isIn, lastOf, overlaps, prefixOf } from './ipv4-oracle.js';

const questions = questionsOf(cidrOverlap);

const PRIVATE = ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16'];

/** AWS's rules for a block that is added to a VPC. */
function canBeAdded(block: string, primary: string, routed: string): boolean {
  const isIt = (range: string): boolean => isIn(firstOf(block), range);
  const holdsRoute = isIn(firstOf(routed), block) && isIn(lastOf(routed), block);
  const ownRange = PRIVATE.find((range) => isIn(firstOf(primary), range));
  const isForeign = PRIVATE.some((range) => range !== ownRange && isIt(range));
  return prefixOf(block) >= 16 && prefixOf(block) <= 28 && !overlaps(block, primary) && !holdsRoute && !isForeign;
}

function isAnswer(stem: string, text: string): boolean {
  const [mine = '', routed = ''] = blocksIn(stem);
  if (routed !== '') {
    return canBeAdded(text, mine, routed);
  }
  const wantsFree = /can be peered|works|doesn't overlap/.test(stem);
  return overlaps(mine, text) !== wantsFree;
}

function optionsOf(question: Computed): readonly Option[] {
  return question.kind === 'short' ? [] : question.options;
}

describe('the generator cidr-overlap', () => {
  test(`agrees with ipaddr.js about every option on ${SEEDS} seeds`, () => {
    const wrong = questions.flatMap((question) =>
      optionsOf(question)
        .filter(({ text, correct }) => isAnswer(question.stem, text) !== correct)
        .map(({ text }) => `${text} for: ${question.stem}`),
    );
    expect(wrong).toEqual([]);
  });

  test('offers ranges that VPCs can have, but for those that are too large on purpose', () => {
    const odd = questions
      .flatMap(optionsOf)
      .filter(({ id, text }) => (prefixOf(text) < 16 || prefixOf(text) > 28) && id !== 'larger-than-16');
    expect(odd).toEqual([]);
    const blocks = questions.flatMap(optionsOf).flatMap(({ text }) => blocksIn(text));
    expect(blocks.filter((block) => !block.startsWith(`${firstOf(block)}/`))).toEqual([]);
  });

  test('routes a grown VPC to a range that it can be peered with', () => {
    for (const { stem } of questionsOf(cidrOverlap, { ask: ['secondary'] }, 3_000)) {
      const [primary = '', routed = ''] = blocksIn(stem);
      expect(overlaps(primary, routed)).toBe(false);
    }
  });

  test('asks sound questions, more than 5,000 different ones', () => {
    expectSound(questions, 5_000);
  });

  test('asks for two where the stem says so', () => {
    for (const question of questions) {
      expect(question.kind === 'multiple').toBe(/Choose TWO\.$/.test(question.stem));
    }
  });

  test('asks the same question again for the same seed', () => {
    expect(questionsOf(cidrOverlap, {}, 50)).toEqual(questions.slice(0, 50));
  });

  test.each(['clash', 'free', 'two', 'secondary'])('reaches both ends of a range of prefixes with %s', (ask) => {
    const asked = questionsOf(cidrOverlap, { ask: [ask], prefix: [18, 21] }, 300);
    expect([...new Set(asked.map(({ stem }) => prefixOf(blocksIn(stem)[0] ?? '')))].sort()).toEqual([18, 19, 20, 21]);
  });
});
