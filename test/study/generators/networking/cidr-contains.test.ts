import { describe, expect, test } from 'vitest';
import type { Option } from '../../../../src/study/catalogue.js';
import type { Computed } from '../../../../src/study/generators/generator.js';
import { cidrContains } from '../../../../src/study/generators/networking/cidr-contains.js';
import { answerOf, expectSound, questionsOf, readNumbers, SEEDS } from '../computed-questions.js';
import { addressesIn, blocksIn, firstOf, further, isIn, lastOf, overlaps, prefixOf } from './ipv4-oracle.js';

const questions = questionsOf(cidrContains);

const PLACES: Readonly<Record<string, (subnet: string) => string>> = {
  'as the network address': firstOf,
  'for the VPC router': (subnet) => further(firstOf(subnet), 1),
  'in connection with DNS': (subnet) => further(firstOf(subnet), 2),
  'for future use': (subnet) => further(firstOf(subnet), 3),
  'as the broadcast address': lastOf,
};

/** Tells whether a text that is offered answers a stem, by the stem alone. */
function isAnswer(stem: string, text: string): boolean {
  const [block = '', second = ''] = blocksIn(stem);
  if (second !== '') {
    const [hosts = 0] = readNumbers(stem, /([\d,]+) addresses/);
    const prefix = prefixOf(text);
    return (
      prefix >= 16 && prefix <= 28 && 2 ** (32 - prefix) >= hosts && ![block, second].some((b) => overlaps(b, text))
    );
  }
  if (block === '') {
    return isIn(addressesIn(stem)[0] ?? '', text);
  }
  const purpose = Object.keys(PLACES).find((words) => stem.includes(words));
  if (purpose !== undefined) {
    return text === PLACES[purpose]?.(block);
  }
  const isKept = Object.values(PLACES).some((place) => place(block) === text);
  return isIn(text, block) && !(/assign|given|choose/.test(stem) && isKept);
}

function optionsOf(question: Computed): readonly Option[] {
  return question.kind === 'short' ? [] : question.options;
}

describe('the generator cidr-contains', () => {
  test(`agrees with ipaddr.js about every option on ${SEEDS} seeds`, () => {
    const wrong = questions.flatMap((question) =>
      optionsOf(question)
        .filter(({ text, correct }) => isAnswer(question.stem, text) !== correct)
        .map(({ text }) => `${text} for: ${question.stem}`),
    );
    expect(wrong).toEqual([]);
  });

  test('offers blocks that begin where blocks of their size begin', () => {
    const blocks = questions.flatMap(optionsOf).flatMap(({ text }) => blocksIn(text));
    expect(blocks.filter((block) => !block.startsWith(`${firstOf(block)}/`))).toEqual([]);
  });

  test('asks sound questions, more than 9,000 different ones', () => {
    expectSound(questions, 9_000);
  });

  test('asks the same question again for the same seed', () => {
    expect(questionsOf(cidrContains, {}, 50)).toEqual(questions.slice(0, 50));
  });

  test.each(['block', 'vpc'])('reaches both ends of a range of prefixes with %s', (ask) => {
    const asked = questionsOf(cidrContains, { ask: [ask], prefix: [17, 20] }, 300);
    expect([...new Set(asked.map((question) => prefixOf(answerOf(question))))].sort()).toEqual([17, 18, 19, 20]);
  });

  test.each(['address', 'reserved', 'assignable'])('reaches both ends of a range of prefixes with %s', (ask) => {
    const asked = questionsOf(cidrContains, { ask: [ask], prefix: [25, 28] }, 300);
    expect([...new Set(asked.map(({ stem }) => prefixOf(blocksIn(stem)[0] ?? '')))].sort()).toEqual([25, 26, 27, 28]);
  });
});
