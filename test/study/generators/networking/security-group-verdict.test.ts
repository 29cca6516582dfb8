import { describe, expect, test } from 'vitest';
import type { Computed } from '../../../../src/study/generators/generator.js';
import { securityGroupVerdict } from '../../../../src/study/generators/networking/security-group-verdict.js';
import { expectSound, questionsOf, read, SEEDS } from '../computed-questions.js';
import { isIn } from './ipv4-oracle.js';

const questions = questionsOf(securityGroupVerdict);

interface Host {
  readonly name: string;
  readonly address: string;
  readonly elastic: string;
  /** Names of groups, and the rules of all of them together. */
  readonly groups: readonly string[];
  readonly inbound: readonly string[];
  readonly outbound: readonly string[];
}

/** Reads one host out of a stem. */
function hostOf(stem: string, name: string): Host {
  const [sentence = ''] = read(stem, new RegExp(`Instance ${name} (has [^)]*\\)(?: and [^)]*\\))?)\\.`));
  const [address = ''] = read(sentence, /private address ([\d.]+)/);
  const groups = [...sentence.matchAll(/(sg-[a-z-]+) \(inbound: ([^;]*); outbound: ([^)]*)\)/g)];
  const rules = (place: number): readonly string[] =>
    groups.flatMap((group) => (group[place] ?? '').split(', ')).filter((rule) => rule !== 'none');
  return {
    name,
    address,
    elastic: /Elastic IP address ([\d.]+)/.exec(sentence)?.[1]?.replace(/\.$/, '') ?? '',
    groups: groups.map((group) => group[1] ?? ''),
    inbound: rules(2),
    outbound: rules(3),
  };
}

/** A packet in flight, as firewalls between two hosts see it. */
interface Flight {
  readonly port: number;
  readonly from: string;
  readonly to: string;
}

/** Expands a rule to a set of ports and a test of addresses, and asks whether a packet is in both. */
function fits(rule: string, port: number, address: string, members: readonly string[]): boolean {
  const [protocol = '', ports = '', peer = ''] = read(rule, /^(all traffic|TCP|UDP) ?([\d-]*) (?:from|to) (\S+)$/);
  const [first = 0, last = first] = ports === '' ? [0, 65_535] : ports.split('-').map(Number);
  const isPeer = peer.startsWith('sg-') ? members.includes(peer) : isIn(address, peer);
  return protocol !== 'UDP' && first <= port && port <= last && isPeer;
}

/** Sends the request and its reply from host to host; each door asks its rules, unless it knows the connection. */
function sent(stem: string): string {
  const [clientName = '', portText = '', serverName = ''] = read(
    stem,
    /(\w+) opens a TCP connection to port (\d+) at the (?:private address|Elastic IP address [\d.]+) of (\w+)/,
  );
  const [client, server] = [hostOf(stem, clientName), hostOf(stem, serverName)];
  const isPublic = / at the Elastic IP/.test(stem);
  const flight: Flight = isPublic
    ? { port: Number(portText), from: client.elastic, to: server.elastic }
    : { port: Number(portText), from: client.address, to: server.address };
  const members = (host: Host, address: string): readonly string[] => (address === host.address ? host.groups : []);
  const known = new Set<string>();
  const doors = [
    {
      name: 'client-outbound',
      host: client,
      asks: client.outbound,
      far: flight.to,
      groups: members(server, flight.to),
    },
    {
      name: 'server-inbound',
      host: server,
      asks: server.inbound,
      far: flight.from,
      groups: members(client, flight.from),
    },
    { name: 'reply-out', host: server, asks: server.outbound, far: flight.from, groups: [] },
    { name: 'reply-in', host: client, asks: client.inbound, far: flight.to, groups: [] },
  ];
  for (const { name, host, asks, far, groups } of doors) {
    if (!known.has(host.name) && !asks.some((rule) => fits(rule, flight.port, far, groups))) {
      return name;
    }
    known.add(host.name);
  }
  return 'established';
}

function rightId(question: Computed): string {
  return question.kind === 'short' ? '' : (question.options.find(({ correct }) => correct)?.id ?? '');
}

describe('the generator security-group-verdict', () => {
  test(`agrees with packets that are sent, on ${SEEDS} seeds`, () => {
    const wrong = questions.filter((question) => rightId(question) !== sent(question.stem));
    expect(wrong.map(({ stem }) => stem)).toEqual([]);
  });

  test('never has both sides refuse a request, or two options would be right', () => {
    for (const { stem } of questions.filter((question) => rightId(question) === 'client-outbound').slice(0, 2_000)) {
      const [port = '', serverName = ''] = read(stem, /port (\d+) at the .*? of (\w+)/);
      const [clientName = ''] = read(stem, /(\w+) opens/);
      const [client, server] = [hostOf(stem, clientName), hostOf(stem, serverName)];
      const isPublic = / at the Elastic IP/.test(stem);
      const [from, groups] = isPublic ? [client.elastic, []] : [client.address, client.groups];
      expect(server.inbound.some((rule) => fits(rule, Number(port), from, groups))).toBe(true);
    }
  });

  test('has every outcome, never the reply, about equally often', () => {
    const counts = new Map<string, number>();
    for (const question of questions) {
      counts.set(rightId(question), (counts.get(rightId(question)) ?? 0) + 1);
    }
    expect([...counts.keys()].sort()).toEqual(['client-outbound', 'established', 'server-inbound']);
    expect(Math.min(...counts.values())).toBeGreaterThan(SEEDS / 4);
  });

  test('asks sound questions, more than 9,900 different ones', () => {
    expectSound(questions, 9_900);
  });

  test('asks the same question again for the same seed', () => {
    expect(questionsOf(securityGroupVerdict, {}, 50)).toEqual(questions.slice(0, 50));
  });

  test('keeps to groups or blocks, to private or public addresses, and to the number of groups', () => {
    const groups = questionsOf(securityGroupVerdict, { source: ['group'], addresses: ['private'] }, 300);
    expect(groups.filter(({ stem }) => /(?:from|to) \d+\.\d+\.\d+\.\d+\//.test(stem))).toEqual([]);
    const blocks = questionsOf(securityGroupVerdict, { source: ['cidr'], addresses: ['public'] }, 300);
    expect(blocks.filter(({ stem }) => /(?:from|to) sg-/.test(stem) || !/at the Elastic IP/.test(stem))).toEqual([]);
    const one = questionsOf(securityGroupVerdict, { groups: [1, 1] }, 300);
    expect(one.filter(({ stem }) => /-extra \(/.test(stem))).toEqual([]);
    const two = questionsOf(securityGroupVerdict, { groups: [2, 2] }, 300);
    expect(two.filter(({ stem }) => (stem.match(/-extra \(/g) ?? []).length !== 2)).toEqual([]);
  });

  test('has rules that name groups at public addresses, where they match nothing', () => {
    const met = questionsOf(securityGroupVerdict, { source: ['group'], addresses: ['public'] }, 600);
    const reasons = met.flatMap((question) =>
      question.kind === 'short' ? [] : question.options.map(({ why }) => why),
    );
    expect(reasons.some((why) => /is for private addresses of members, not /.test(why))).toBe(true);
  });
});
