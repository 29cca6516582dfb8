import type { Clean } from '../../clean.js';
import type { Draw } from '../draw.js';
import { own, say } from '../wording.js';
import { type Block, blockAround, cidr, dotted, holds, neighbour } from './ipv4.js';
import { ALL_TRAFFIC, covers, onePort, otherTraffic, type Packet, type Traffic, trafficText } from './traffic.js';

/** A numbered rule of a network ACL. */
export interface NaclRule {
  readonly number: number;
  readonly action: 'allow' | 'deny';
  readonly traffic: Traffic;
  readonly block: Block;
}

/** A packet with the address outside the subnet. */
export interface FarPacket extends Packet {
  readonly far: number;
}

const ANYWHERE: Block = { base: 0, prefix: 0 };

export function matches({ traffic, block }: NaclRule, packet: FarPacket): boolean {
  return covers(traffic, packet) && holds(block, packet.far);
}

/** Gives the rule with the lowest number that matches; none means the closing rule. */
export function deciding(rules: readonly NaclRule[], packet: FarPacket): NaclRule | undefined {
  return rules.filter((rule) => matches(rule, packet)).sort((a, b) => a.number - b.number)[0];
}

/** Writes a rule as `100 allow TCP 443 from 0.0.0.0/0`. */
export function naclText({ number, action, traffic, block }: NaclRule, direction: Direction): Clean {
  const preposition = direction === 'inbound' ? say`from` : say`to`;
  return say`${number} ${own(action)} ${trafficText(traffic)} ${preposition} ${cidr(block)}`;
}

export type Direction = 'inbound' | 'outbound';

/** Says what a rule is for instead of a packet. */
export function notFor({ traffic }: NaclRule, packet: FarPacket): Clean {
  return covers(traffic, packet) ? say`other addresses than ${dotted(packet.far)}` : otherTraffic(traffic, packet);
}

/** Draws the rules of one direction around the packet that will meet them, and around its counterpart. */
export function drawRules(packet: FarPacket, counterpart: Packet, draw: Draw): readonly NaclRule[] {
  const numbers = numbersOf(draw.integer('rules'), draw);
  return numbers.map((number) => ({
    number,
    action: draw.oneOf(['allow', 'allow', 'deny']),
    traffic: drawTraffic(packet, counterpart, draw),
    block: drawBlock(packet.far, draw),
  }));
}

function numbersOf(count: number, draw: Draw): readonly number[] {
  const first = draw.oneOf([50, 90, 100]);
  const step = draw.oneOf([5, 10, 50, 100]);
  return Array.from({ length: count }, (_, index) => first + index * step);
}

function drawTraffic({ protocol, port }: Packet, counterpart: Packet, draw: Draw): Traffic {
  if (port < 32_768) {
    const wrong = draw.oneOf([25, 3_389, 8_443]);
    return draw.oneOf([
      onePort(protocol, port),
      onePort(protocol, port),
      onePort(protocol, port),
      onePort('UDP', port),
      onePort(protocol, wrong),
      { protocol, from: 1_024, to: 65_535 },
      ALL_TRAFFIC,
    ]);
  }
  return draw.oneOf([
    { protocol, from: 1_024, to: 65_535 },
    { protocol, from: 1_024, to: 65_535 },
    { protocol, from: 32_768, to: 61_000 },
    { protocol, from: 49_152, to: 65_535 },
    onePort(protocol, counterpart.port),
    { protocol: 'UDP', from: 1_024, to: 65_535 },
    ALL_TRAFFIC,
  ]);
}

function drawBlock(far: number, draw: Draw): Block {
  const around = blockAround(far, draw.oneOf([16, 24, 24, 28, 32]));
  return draw.oneOf([ANYWHERE, ANYWHERE, around, around, neighbour(around, draw.oneOf([-1, 1]))]);
}
