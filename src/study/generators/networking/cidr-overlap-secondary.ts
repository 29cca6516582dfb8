import type { Case, Choice } from '../choices.js';
import type { Draw } from '../draw.js';
import { say } from '../wording.js';
import { rangeOfTen } from './cidr-overlap-blocks.js';
import { address, type Block, blockAround, blockIn, cidr, ends, overlap } from './ipv4.js';

const SHARED: Block = { base: address(100, 64, 0, 0), prefix: 10 };
const OF_172: Block = { base: address(172, 20, 0, 0), prefix: 14 };
const OF_192: Block = { base: address(192, 168, 0, 0), prefix: 16 };

/** Asks which block can be added to a VPC. Gives nothing when what was drawn gets in its own way. */
export function secondaryBlock(draw: Draw): Case | undefined {
  const primary = rangeOfTen(draw.integer('prefix'), draw);
  const routed = rangeOfTen(draw.between(17, 20), draw);
  const large = rangeOfTen(draw.between(13, 15), draw);
  const right = draw.oneOf([rangeOfTen(draw.between(16, 20), draw), blockIn(SHARED, draw.between(16, 20), draw)]);
  const around = blockAround(routed.base, draw.between(16, routed.prefix));
  const isProper =
    !overlap(primary, around) && [right, large].every((block) => !overlap(block, primary) && !overlap(block, around));
  if (!isProper) {
    return undefined;
  }
  return {
    stem: draw.oneOf([
      say`Your VPC ${cidr(primary)} runs out of addresses. One of its route tables has a route to ${cidr(routed)} over a peering connection. Which secondary block can you add?`,
      say`A VPC was created with ${cidr(primary)}, and its route tables send ${cidr(routed)} to a peering connection. AWS accepts which of these as a secondary CIDR block?`,
      say`You want to grow the VPC ${cidr(primary)}. It is peered with a VPC of the range ${cidr(routed)}, to which its route tables have a route. Which block may you associate?`,
    ]),
    right: [
      {
        id: 'allowed',
        text: cidr(right),
        why: say`It is no larger than a /16, overlaps neither ${cidr(primary)} nor ${cidr(routed)}, and lies in a range that goes with 10.0.0.0/8.`,
      },
    ],
    mistakes: draw.shuffled([
      inPrimary(primary, draw),
      overRoute(around, routed),
      otherPrivate(draw),
      {
        id: 'larger-than-16',
        text: cidr(large),
        why: say`A block of a VPC is a /16 at most, the later ones too; a /${large.prefix} is refused.`,
      },
    ]),
  };
}

function inPrimary(primary: Block, draw: Draw): Choice {
  const block = blockIn(primary, primary.prefix + draw.between(0, 4), draw);
  const why = say`It overlaps the primary block, which holds ${ends(primary)} already; ${cidr(block)} is part of that.`;
  return { id: 'in-primary', text: cidr(block), why };
}

function overRoute(block: Block, routed: Block): Choice {
  const relation = block.prefix === routed.prefix ? say`It equals` : say`It contains`;
  const why = say`${relation} ${cidr(routed)}, the destination of an existing route; AWS refuses such a block.`;
  return { id: 'over-route', text: cidr(block), why };
}

function otherPrivate(draw: Draw): Choice {
  const block = blockIn(draw.oneOf([OF_172, OF_192]), draw.between(17, 20), draw);
  const why = say`${cidr(block)} is in another private range of RFC 1918; a VPC that began in 10.0.0.0/8 can't add it.`;
  return { id: 'other-private-range', text: cidr(block), why };
}
