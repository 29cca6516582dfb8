import type { Clean } from '../../clean.js';
import type { Case, Choice } from '../choices.js';
import type { Draw } from '../draw.js';
import { figure, say } from '../wording.js';
import { type Block, cidr, dotted, lastOf, neighbour, privateBlock, sizeOf } from './ipv4.js';

/** A subnet by its place among equal ones in a VPC. */
interface Placed {
  readonly vpc: Block;
  readonly first: Block;
  /** From 1. */
  readonly place: number;
  /** Where it would be if somebody counted tier by tier instead of zone by zone, or the other way round. */
  readonly otherPlace: number;
  /** The words in front of the question. */
  readonly layout: Clean;
  /** The words for the subnet. */
  readonly called: Clean;
}

/** Draws a subnet of equal ones. Gives nothing when the VPC has no room for them. */
function drawPlaced(draw: Draw): Placed | undefined {
  const vpc = privateBlock(draw.integer('vpc'), draw);
  const first = { base: vpc.base, prefix: draw.integer('prefix') };
  const count = 2 ** (first.prefix - vpc.prefix);
  const placed = draw.oneOf([plain, inTiers])(vpc, first, draw);
  return placed.place <= count ? placed : undefined;
}

const ORDINALS = [
  'first',
  'second',
  'third',
  '4th',
  '5th',
  '6th',
  '7th',
  '8th',
  '9th',
  '10th',
  '11th',
  '12th',
] as const;

function ordinal(place: number): Clean {
  return say`${(ORDINALS[place - 1] ?? '') as Clean}`;
}

function plain(vpc: Block, first: Block, draw: Draw): Placed {
  const place = draw.between(3, 12);
  return {
    vpc,
    first,
    place,
    otherPlace: place,
    layout: say`The VPC ${cidr(vpc)} is cut into /${first.prefix} subnets without gaps; the first begins at ${dotted(vpc.base)}.`,
    called: say`the ${ordinal(place)} subnet`,
  };
}

const TIERS = [say`web`, say`application`, say`database`] as const;
const ZONES = [say`a`, say`b`, say`c`, say`d`] as const;

function inTiers(vpc: Block, first: Block, draw: Draw): Placed {
  const zones = draw.between(2, ZONES.length);
  const [tier, zone] = [draw.between(1, TIERS.length - 1), draw.between(0, zones - 1)];
  return {
    vpc,
    first,
    place: tier * zones + zone + 1,
    otherPlace: zone * TIERS.length + tier + 1,
    layout: say`In the VPC ${cidr(vpc)} each tier gets one /${first.prefix} subnet in each of ${zones} zones, without gaps from ${dotted(vpc.base)} on: first the web tier in zones a to ${ZONES[zones - 1] ?? ZONES[3]}, then the application tier, then the database tier.`,
    called: say`the subnet of the ${TIERS[tier] ?? TIERS[0]} tier in zone ${ZONES[zone] ?? ZONES[0]}`,
  };
}

/** Says how far into the VPC a subnet begins. */
function way({ first, place, called }: Placed): Clean {
  const size = sizeOf(first.prefix);
  const before = place - 1;
  const subnet = neighbour(first, before);
  return say`${before} subnets of ${figure(size)} addresses come before ${called}, so it begins ${before} x ${figure(size)} = ${figure(before * size)} addresses after ${dotted(first.base)}: it is ${cidr(subnet)}`;
}

/** Asks which block the subnet at a place has. */
export function nthSubnet(draw: Draw): Case | undefined {
  const placed = drawPlaced(draw);
  if (placed === undefined) {
    return undefined;
  }
  const { layout, called, first, place } = placed;
  return {
    stem: say`${layout} ${draw.oneOf([say`Which block is ${called}?`, say`Which CIDR block does ${called} have?`, say`What is the range of ${called}?`])}`,
    right: [{ id: 'at-its-place', text: cidr(neighbour(first, place - 1)), why: say`${way(placed)}.` }],
    mistakes: draw.shuffled(misplaced(placed)),
  };
}

function misplaced({ first, place, otherPlace }: Placed): readonly Choice[] {
  const size = sizeOf(first.prefix);
  const before = place - 1;
  const mistake = (id: string, steps: number, why: Clean): Choice => ({
    id,
    text: cidr({ base: first.base + steps, prefix: first.prefix }),
    why,
  });
  return [
    mistake(
      'counted-from-zero',
      place * size,
      say`This skips ${place} subnets, but the first one begins at ${dotted(first.base)}, so only ${before} come before.`,
    ),
    mistake(
      'one-too-early',
      (place - 2) * size,
      say`Only ${place - 2} subnets come before this one; ${before} are before the one asked for.`,
    ),
    mistake(
      'step-doubled',
      before * size * 2,
      say`This takes steps of ${figure(size * 2)} addresses, the size of a /${first.prefix - 1}; a /${first.prefix} has ${figure(size)}.`,
    ),
    mistake(
      'step-halved',
      (before * size) / 2,
      say`This takes steps of ${figure(size / 2)} addresses, the size of a /${first.prefix + 1}; a /${first.prefix} has ${figure(size)}.`,
    ),
    mistake(
      'step-of-24',
      before * 256,
      say`This adds 1 to the third part for each subnet, as for a /24; a /${first.prefix} has ${figure(size)} addresses.`,
    ),
    mistake(
      'zones-and-tiers-swapped',
      (otherPlace - 1) * size,
      say`This fills zone after zone; the subnets are laid out tier after tier, so this place is another one's.`,
    ),
  ];
}

/** Asks for the highest address that an instance can have in the subnet at a place. */
export function highestAddress(draw: Draw): Case | undefined {
  const placed = drawPlaced(draw);
  if (placed === undefined) {
    return undefined;
  }
  const subnet = neighbour(placed.first, placed.place - 1);
  const last = lastOf(subnet);
  return {
    stem: say`${placed.layout} What is the highest address that an instance can have in ${placed.called}?`,
    right: [
      {
        id: 'last-but-one',
        text: dotted(last - 1),
        why: say`${way(placed)}, which ends at ${dotted(last)}. AWS keeps the last address, so the one before is the highest.`,
      },
    ],
    mistakes: draw.shuffled(notHighest(subnet)),
  };
}

function notHighest(subnet: Block): readonly Choice[] {
  const last = lastOf(subnet);
  const size = sizeOf(subnet.prefix);
  const mistake = (id: string, address: number, why: Clean): Choice => ({ id, text: dotted(address), why });
  return [
    mistake(
      'forgot-reserved',
      last,
      say`${dotted(last)} is the last address of ${cidr(subnet)}, which AWS keeps as the broadcast address.`,
    ),
    mistake(
      'counted-from-zero',
      last - 1 + size,
      say`This lies in ${cidr(neighbour(subnet, 1))}, one subnet too far: the first counts as one.`,
    ),
    mistake(
      'one-too-early',
      last - 1 - size,
      say`This lies in ${cidr(neighbour(subnet, -1))}, the subnet before ${cidr(subnet)}.`,
    ),
    mistake(
      'reserved-at-end',
      last - 4,
      say`This keeps the last four and the first free; AWS keeps the first four addresses and only the last one.`,
    ),
    mistake(
      'half-as-large',
      last - 1 - size / 2,
      say`This is worked out for a /${subnet.prefix + 1} of ${figure(size / 2)} addresses; ${cidr(subnet)} has ${figure(size)}.`,
    ),
  ];
}
