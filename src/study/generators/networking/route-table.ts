import type { Clean } from '../../clean.js';
import type { Draw } from '../draw.js';
import { code, joined, own, say } from '../wording.js';
import { rangeOfTen } from './cidr-overlap-blocks.js';
import { address, addressIn, type Block, blockAround, cidr, holds, neighbour, overlap, TEN } from './ipv4.js';

/** What a route leads to, by the letters in front of its id; `local` is the VPC itself. */
type TargetKind = 'local' | 'igw' | 'nat' | 'pcx' | 'tgw' | 'vgw' | 'eni' | 'vpce';

export interface Route {
  readonly destination: Block;
  /** The destination as the table names it; a prefix list goes by its id. */
  readonly named: Clean;
  readonly kind: TargetKind;
  readonly target: Clean;
  readonly isPropagated: boolean;
}

/** A packet on its way out of an instance, and the route table of its subnet. */
export interface Lookup {
  readonly vpc: Block;
  readonly packet: number;
  readonly routes: readonly Route[];
}

const EVERYTHING: Block = { base: 0, prefix: 0 };
/** Ranges of S3 in us-east-1, far from all private ones. */
const OF_S3: Block = { base: address(52, 216, 0, 0), prefix: 15 };
/** Ranges that are kept for examples. */
const PUBLIC: readonly [Block, Block] = [
  { base: address(198, 51, 100, 0), prefix: 24 },
  { base: address(203, 0, 113, 0), prefix: 24 },
];

/** Gives the route that a packet takes: local first, then the longest prefix, then static before propagated. */
export function winner({ routes, packet }: Lookup): Route | undefined {
  const [first] = routes.filter(({ destination }) => holds(destination, packet)).sort((a, b) => rank(b) - rank(a));
  return first;
}

function rank({ kind, destination, isPropagated }: Route): number {
  return kind === 'local' ? 100 : 2 * destination.prefix + (isPropagated ? 0 : 1);
}

/** Writes a table of routes in one line. */
export function written(routes: readonly Route[]): Clean {
  return joined(
    routes.map(({ named, target, isPropagated }) =>
      code(say`${named} -> ${target}${isPropagated ? say`, propagated` : say``}`),
    ),
    '; ',
  );
}

function routeTo(kind: TargetKind, destination: Block, draw: Draw): Route {
  const digits = '0123456789abcdef';
  const id = [1, 2, 3].map(() => digits[draw.between(0, 15)] ?? '0');
  const target = kind === 'local' ? say`local` : say`${own(kind)}-0${own(id.join(''))}`;
  return { destination, named: cidr(destination), kind, target, isPropagated: false };
}

/** The routes that decide, by the case, and the packet. */
interface Core {
  readonly packet: number;
  readonly routes: readonly Route[];
}

type DrawCore = (vpc: Block, draw: Draw) => Core;

const CORES: Readonly<Record<string, DrawCore>> = {
  longest: nested,
  local: inside,
  default: (_, draw) => ({ packet: addressIn(draw.oneOf(PUBLIC), draw), routes: [toInternet(draw)] }),
  none: (_, draw) => ({ packet: addressIn(TEN, draw), routes: [] }),
  static: sameDestination,
  endpoint: toS3,
  'propagated-local': (vpc, draw) => {
    const core = inside(vpc, draw);
    const finer = blockAround(core.packet, vpc.prefix + draw.between(1, 6));
    return { ...core, routes: [...core.routes, { ...routeTo('vgw', finer, draw), isPropagated: true }] };
  },
};

/** What the cases are called in quiz files. */
export const CASES = Object.keys(CORES);

function toInternet(draw: Draw): Route {
  return routeTo(draw.oneOf(['igw', 'nat']), EVERYTHING, draw);
}

/** Gives routes of which each lies in the one before. */
function nested(_vpc: Block, draw: Draw): Core {
  const packet = addressIn(TEN, draw);
  const kinds = draw.shuffled<TargetKind>(['tgw', 'pcx', 'eni', 'vgw']);
  const prefixes = [8, draw.between(10, 14), draw.between(16, 22)];
  const chain = prefixes.slice(draw.between(0, 1)).map((prefix, index) => {
    const route = routeTo(kinds[index] ?? 'tgw', blockAround(packet, prefix), draw);
    return { ...route, isPropagated: route.kind === 'vgw' };
  });
  return { packet, routes: draw.oneOf([true, false]) ? [...chain, toInternet(draw)] : chain };
}

function inside(vpc: Block, draw: Draw): Core {
  return { packet: addressIn(vpc, draw), routes: [routeTo('tgw', TEN, draw), toInternet(draw)] };
}

function sameDestination(_vpc: Block, draw: Draw): Core {
  const packet = addressIn(TEN, draw);
  const destination = blockAround(packet, draw.between(14, 22));
  const kept = routeTo(draw.oneOf(['tgw', 'pcx', 'eni']), destination, draw);
  return { packet, routes: [kept, { ...routeTo('vgw', destination, draw), isPropagated: true }, toInternet(draw)] };
}

function toS3(_vpc: Block, draw: Draw): Core {
  const listed = { ...routeTo('vpce', OF_S3, draw), named: say`pl-63a5400a (lists ${cidr(OF_S3)})` };
  return { packet: addressIn(OF_S3, draw), routes: [listed, toInternet(draw)] };
}

/** Draws a table and a packet. Gives nothing when routes get in each other's way. */
export function drawLookup(draw: Draw): Lookup | undefined {
  const vpc = rangeOfTen(draw.between(16, 20), draw);
  const name = draw.word('case');
  const { packet, routes } = (CORES[name] ?? nested)(vpc, draw);
  const room = draw.integer('routes') - routes.length - 1;
  const near = holds(OF_S3, packet) ? addressIn(TEN, draw) : packet;
  const kinds = draw.shuffled<TargetKind>(['pcx', 'pcx', 'pcx', 'pcx', 'eni', 'tgw', 'vgw']);
  const others = kinds.slice(0, Math.max(0, room)).map((kind) => lookAlike(kind, near, draw));
  const lookup = { vpc, packet, routes: draw.shuffled([routeTo('local', vpc, draw), ...routes, ...others]) };
  const misses = others.every(({ destination }) => !holds(destination, packet) && !overlap(destination, vpc));
  return room >= 0 && misses && isPossible(lookup, name) ? lookup : undefined;
}

/** Gives a route to a network beside an address. */
function lookAlike(kind: TargetKind, near: number, draw: Draw): Route {
  const destination = neighbour(blockAround(near, draw.between(14, 24)), draw.oneOf([-2, -1, 1, 2]));
  return { ...routeTo(kind, destination, draw), isPropagated: kind === 'vgw' };
}

/** Tells whether AWS has tables like this one, each target and destination once, and the packet goes where it should. */
function isPossible({ vpc, packet, routes }: Lookup, name: string): boolean {
  const targets = routes.map(({ target, kind }) => (kind === 'vgw' || kind === 'tgw' ? kind : target));
  const destinations = routes.map(({ named, isPropagated }) => `${named} ${isPropagated}`);
  const inVpc = name === 'local' || name === 'propagated-local';
  return (
    new Set(targets).size === targets.length &&
    new Set(destinations).size === destinations.length &&
    holds(vpc, packet) === inVpc
  );
}
