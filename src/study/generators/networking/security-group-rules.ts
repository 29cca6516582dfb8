import type { Clean } from '../../clean.js';
import type { Draw } from '../draw.js';
import { joined, say } from '../wording.js';
import { type Block, blockAround, cidr, dotted, holds, neighbour } from './ipv4.js';
import { ALL_TRAFFIC, covers, onePort, otherTraffic, type Packet, type Traffic, trafficText } from './traffic.js';

/** Who is on the other side of a rule: addresses, or the members of a group. */
type Peer = { readonly block: Block } | { readonly group: Clean };

export interface Rule {
  readonly traffic: Traffic;
  readonly peer: Peer;
}

export interface Group {
  readonly name: Clean;
  readonly inbound: readonly Rule[];
  readonly outbound: readonly Rule[];
}

/** The other side of a connection, as the rules of this side see it. */
export interface OtherSide {
  readonly name: Clean;
  readonly address: number;
  /** None when it is met at a public address: references to groups match private addresses only. */
  readonly groups: readonly Clean[];
  readonly isPublic: boolean;
}

const ANYWHERE: Block = { base: 0, prefix: 0 };

/** Gives the group with a rule that lets a packet pass. */
export function lettingRule(
  groups: readonly Group[],
  direction: 'inbound' | 'outbound',
  passes: (rule: Rule) => boolean,
): { readonly group: Group; readonly rule: Rule } | undefined {
  return groups.flatMap((group) => group[direction].map((rule) => ({ group, rule }))).find(({ rule }) => passes(rule));
}

/** Tells whether a rule lets a packet pass to or from the other side. */
export function lets({ traffic, peer }: Rule, packet: Packet, other: OtherSide): boolean {
  const meant = 'block' in peer ? holds(peer.block, other.address) : other.groups.includes(peer.group);
  return meant && covers(traffic, packet);
}

/** Writes a rule as `TCP 443 from 0.0.0.0/0`. */
export function ruleText({ traffic, peer }: Rule, direction: 'inbound' | 'outbound'): Clean {
  const preposition = direction === 'inbound' ? say`from` : say`to`;
  return say`${trafficText(traffic)} ${preposition} ${'block' in peer ? cidr(peer.block) : peer.group}`;
}

/** Says why no rule of a host lets a packet pass. */
export function whyNone(
  groups: readonly Group[],
  direction: 'inbound' | 'outbound',
  reason: (rule: Rule) => Clean,
): Clean {
  const rules = groups.flatMap((group) => group[direction]);
  return rules.length === 0
    ? say`there is none`
    : joined(
        rules.map((rule) => say`${ruleText(rule, direction)} is for ${reason(rule)}`),
        '; ',
      );
}

/** Says what a rule is for instead of a packet. */
export function mismatch({ traffic, peer }: Rule, packet: Packet, other: OtherSide): Clean {
  if (!covers(traffic, packet)) {
    return otherTraffic(traffic, packet);
  }
  if ('block' in peer) {
    return say`other addresses than ${dotted(other.address)}`;
  }
  return other.isPublic
    ? say`private addresses of members, not ${dotted(other.address)}`
    : say`members of ${peer.group}, which ${other.name} is not`;
}

/** What the rules of a side are drawn from. */
export interface Palette {
  /** The direction in which this side is asked about the request. */
  readonly asked: 'inbound' | 'outbound';
  readonly packet: Packet;
  readonly other: OtherSide;
  /** The address of this side, and the names of groups that the other side hasn't got. */
  readonly own: number;
  readonly strangers: readonly [Clean, ...Clean[]];
  /** Whether a group or a block stands at the other end. */
  readonly source: Clean;
  /** Groups that a reference may rightly name. */
  readonly members: readonly [Clean, ...Clean[]];
}

/** Draws a rule that fits or nearly fits. */
export function drawRule(palette: Palette, draw: Draw): Rule {
  return {
    traffic: drawTraffic(palette.packet, draw),
    peer: palette.source === 'group' ? drawGroup(palette, draw) : drawBlock(palette, draw),
  };
}

function drawTraffic({ protocol, port }: Packet, draw: Draw): Traffic {
  const exact = onePort(protocol, port);
  const low = port - (port % 1_000);
  return draw.oneOf([
    exact,
    exact,
    exact,
    ALL_TRAFFIC,
    { protocol, from: Math.max(1, low), to: low + 999 },
    { protocol, from: 1_024, to: 65_535 },
    onePort('UDP', port),
    onePort(protocol, draw.oneOf([21, 25, 389, 636, 5_433, 8_443, 9_092])),
  ]);
}

function drawBlock({ other, own }: Palette, draw: Draw): Peer {
  const around = blockAround(other.address, draw.oneOf([16, 20, 24, 24, 28, 32]));
  return {
    block: draw.oneOf([around, around, ANYWHERE, neighbour(around, draw.oneOf([-1, 1])), blockAround(own, 24)]),
  };
}

function drawGroup({ members, strangers }: Palette, draw: Draw): Peer {
  return { group: draw.oneOf([draw.oneOf(members), draw.oneOf(members), draw.oneOf(strangers)]) };
}
