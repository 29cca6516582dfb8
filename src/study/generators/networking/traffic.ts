import type { Clean } from '../../clean.js';
import type { Draw } from '../draw.js';
import { own, say } from '../wording.js';

/** What a rule is about: a protocol with its ports, or everything. */
export interface Traffic {
  readonly protocol: 'TCP' | 'UDP' | 'all';
  readonly from: number;
  readonly to: number;
}

/** A packet as a rule sees it. */
export interface Packet {
  readonly protocol: 'TCP' | 'UDP';
  /** The port that it goes to. */
  readonly port: number;
}

export const ALL_TRAFFIC: Traffic = { protocol: 'all', from: 0, to: 65_535 };

/** Makes the traffic of one port. */
export function onePort(protocol: 'TCP' | 'UDP', port: number): Traffic {
  return { protocol, from: port, to: port };
}

/** Tells whether a rule is about a packet, whatever its addresses. */
export function covers({ protocol, from, to }: Traffic, packet: Packet): boolean {
  return protocol === 'all' || (protocol === packet.protocol && packet.port >= from && packet.port <= to);
}

/** Writes traffic as tables of rules do: `TCP 443`, `UDP 1024-65535`, `all traffic`. */
export function trafficText({ protocol, from, to }: Traffic): Clean {
  const ports = from === to ? say`${from}` : say`${from}-${to}`;
  return protocol === 'all' ? say`all traffic` : say`${own(protocol)} ${ports}`;
}

/** Says what a rule is about instead of a packet. */
export function otherTraffic({ protocol, from, to }: Traffic, packet: Packet): Clean {
  if (protocol !== packet.protocol) {
    return say`${own(protocol)}, not ${own(packet.protocol)}`;
  }
  return from === to ? say`port ${from}, not ${packet.port}` : say`ports ${from} to ${to}, not ${packet.port}`;
}

/** Draws a packet to a port that servers listen on. */
export function service(draw: Draw): Packet {
  const port = draw.oneOf([22, 80, 443, 2_049, 3_306, 5_432, 6_379, 8_080, 9_200, 27_017]);
  return { protocol: 'TCP', port };
}
