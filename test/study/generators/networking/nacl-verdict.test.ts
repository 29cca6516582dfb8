import { describe, expect, test } from 'vitest';
import type { Computed } from '../../../../src/study/generators/generator.js';
import { naclVerdict } from '../../../../src/study/generators/networking/nacl-verdict.js';
import { answerOf, expectSound, questionsOf, read, SEEDS } from '../computed-questions.js';
import { blocksIn, isIn } from './ipv4-oracle.js';

const questions = questionsOf(naclVerdict);

/** A packet on the wire, with both of its ends. */
interface Wire {
  readonly from: string;
  readonly to: string;
  readonly port: number;
}

/** Goes through all numbers that a rule can have, from 1 on, and gives the first whose rule meets the packet, or `*`. */
function met(list: string, wire: Wire, direction: string): { readonly rule: string; readonly allows: boolean } {
  const rules = new Map(
    list.split('; ').map((rule) => {
      const [number = '', rest = ''] = read(rule, /^(\d+) (.*)$/);
      return [Number(number), rest];
    }),
  );
  const outside = direction === 'inbound' ? wire.from : wire.to;
  for (let number = 1; number <= Math.max(...rules.keys()); number += 1) {
    const rule = rules.get(number);
    if (rule !== undefined && isMet(rule, outside, wire.port)) {
      return { rule: String(number), allows: rule.startsWith('allow') };
    }
  }
  return { rule: '*', allows: false };
}

function isMet(rule: string, outside: string, port: number): boolean {
  const [, what = '', block = ''] = read(rule, /^(allow|deny) (.*) (?:from|to) (\S+)$/);
  if (!isIn(outside, block)) {
    return false;
  }
  const [first = 0, last = first] = /[\d-]+$/.exec(what)?.[0].split('-').map(Number) ?? [];
  return what === 'all traffic' || (what.startsWith('TCP ') && port >= first && port <= last);
}

/** Sends the request and then the reply over the border of the subnet, each through the list of its direction. */
function sent(stem: string): string {
  const [from = '', source = '', port = '', to = ''] = read(
    stem,
    /([\d.]+) opens a TCP connection from its port (\d+) to port (\d+) of (\d+\.\d+\.\d+\.\d+)/,
  );
  const [inbound = '', outbound = ''] = read(
    stem,
    /Inbound: ([^.]*(?:\.\d[^.]*)*)\. Outbound: ([^.]*(?:\.\d[^.]*)*)\. In both/,
  );
  const subnet = blocksIn(stem.replace(/(?:from|to) [\d.]+\/\d+/g, ''))[0] ?? '';
  const packets = [
    { name: 'request', from, to, port: Number(port) },
    { name: 'reply', from: to, to: from, port: Number(source) },
  ];
  for (const { name, ...wire } of packets) {
    const direction = isIn(wire.to, subnet) ? 'inbound' : 'outbound';
    const { rule, allows } = met(direction === 'inbound' ? inbound : outbound, wire, direction);
    if (!allows) {
      return `The ${name} is dropped by the ${direction} rule ${rule}`;
    }
  }
  return 'It is established: request and reply pass';
}

function rightId(question: Computed): string {
  return question.kind === 'short' ? '' : (question.options.find(({ correct }) => correct)?.id ?? '');
}

describe('the generator nacl-verdict', () => {
  test(`agrees with packets that are sent over the border of the subnet, on ${SEEDS} seeds`, () => {
    const wrong = questions.filter((question) => answerOf(question) !== sent(question.stem));
    expect(wrong.map(({ stem }) => stem)).toEqual([]);
  });

  test('has every outcome about equally often', () => {
    const counts = new Map<string, number>();
    for (const question of questions) {
      counts.set(rightId(question), (counts.get(rightId(question)) ?? 0) + 1);
    }
    expect([...counts.keys()].sort()).toEqual([
      'reply-closing',
      'reply-numbered',
      'request-closing',
      'request-numbered',
      'works',
    ]);
    expect(Math.min(...counts.values())).toBeGreaterThan(SEEDS / 7);
  });

  test('has every connection come from an ephemeral port, of Linux or of Windows', () => {
    const ports = questions.map(({ stem }) => Number(read(stem, /from its port (\d+)/)[0]));
    expect(ports.filter((port) => port < 32_768 || port > 65_535)).toEqual([]);
  });

  test('always offers that the connection works', () => {
    expect(questions.filter((q) => q.kind !== 'short' && q.options.every(({ id }) => id !== 'works'))).toEqual([]);
  });

  test('asks sound questions, more than 9,900 different ones', () => {
    expectSound(questions, 9_900);
  });

  test('asks the same question again for the same seed', () => {
    expect(questionsOf(naclVerdict, {}, 50)).toEqual(questions.slice(0, 50));
  });

  test('reaches both ends of the number of rules, and keeps to who opens the connection', () => {
    const asked = questionsOf(naclVerdict, { rules: [2, 4], opened: ['from-inside'] }, 500);
    const sizes = asked.map(({ stem }) => (stem.match(/\d+ (?:allow|deny) /g) ?? []).length / 2);
    expect([...new Set(sizes)].sort()).toEqual([2, 2.5, 3, 3.5, 4]);
    for (const { stem } of asked) {
      const subnet = blocksIn(stem.replace(/(?:from|to) [\d.]+\/\d+/g, ''))[0] ?? '';
      expect(isIn(read(stem, /([\d.]+) opens/)[0] ?? '', subnet)).toBe(true);
    }
  });
});
