import type { Clean } from '../../clean.js';
import { type Case, type Choice, choiceOf, firstProper } from '../choices.js';
import type { Draw } from '../draw.js';
import type { Generator } from '../generator.js';
import { say } from '../wording.js';
import { vpcBlock } from './cidr-contains-vpc.js';
import {
  addressIn,
  type Block,
  blockAround,
  cidr,
  dotted,
  ends,
  holds,
  lastOf,
  neighbour,
  privateBlock,
  sizeOf,
} from './ipv4.js';
import { assignableAddress, reservedAddress } from './reserved-addresses.js';

/** Asks what lies in which block: an address, a block for a VPC, the addresses that AWS keeps. */
export const cidrContains: Generator = {
  name: 'cidr-contains',
  version: 1,
  parameters: {
    ask: { form: 'words', words: ['block', 'address', 'vpc', 'reserved', 'assignable'] },
    /** Of the block that is right, or that is asked about. */
    prefix: { form: 'integers', least: 16, most: 28 },
  },
  compute: (draw) => {
    const attempt = ASKED[draw.word('ask')] ?? holdingBlock;
    return choiceOf(() => attempt(draw));
  },
};

const ASKED: Readonly<Record<string, (draw: Draw) => Case | undefined>> = {
  block: holdingBlock,
  address: addressOfBlock,
  vpc: vpcBlock,
  reserved: reservedAddress,
  assignable: assignableAddress,
};

const PARTS = [say`first`, say`second`, say`third`, say`last`] as const;

/** Says where blocks of a prefix begin. */
function steps(prefix: number): Clean {
  const part = Math.ceil(prefix / 8);
  const step = 2 ** (part * 8 - prefix);
  const named = PARTS[part - 1] ?? PARTS[3];
  return step === 1
    ? say`A /${prefix} begins at each number of the ${named} part`
    : say`A /${prefix} begins at multiples of ${step} in the ${named} part`;
}

function holdingBlock(draw: Draw): Case {
  const right = privateBlock(draw.integer('prefix'), draw);
  const target = addressIn(right, draw);
  const shown = dotted(target);
  return {
    stem: draw.oneOf([
      say`A flow log names the source ${shown}. Which of these blocks holds this address?`,
      say`Which of these CIDR blocks, as source of a security group rule, lets in a client with the address ${shown}?`,
      say`You look for the network of the host ${shown}. Which of these ranges contains it?`,
      say`A network ACL rule must match ${shown}. Which of these sources does?`,
    ]),
    right: [
      {
        id: 'holds',
        text: cidr(right),
        why: say`${steps(right.prefix)}, so this one runs from ${ends(right)}, with ${shown} inside.`,
      },
    ],
    mistakes: draw.shuffled(missingBlocks(right, target)),
  };
}

/** Gives blocks that look as if they held an address, but don't. */
function missingBlocks(right: Block, target: number): readonly Choice[] {
  const missing = (id: string, block: Block, reason: Clean): Choice => ({
    id,
    text: cidr(block),
    why: say`${reason} It runs from ${ends(block)}, without ${dotted(target)}.`,
  });
  const half = blockAround(target, right.prefix + 1);
  const otherHalf = half.base === right.base ? neighbour(half, 1) : neighbour(half, -1);
  const quarter = blockAround(target, right.prefix + 2);
  const nextQuarter = holds(right, neighbour(quarter, 1).base) ? neighbour(quarter, 1) : neighbour(quarter, -1);
  return [
    missing('next-block', neighbour(right, 1), say`This is the next block of the same size.`),
    missing('previous-block', neighbour(right, -1), say`This is the block of the same size just before.`),
    missing(
      'other-half',
      otherHalf,
      say`The prefix is one longer, so it covers half of the larger block, the wrong one.`,
    ),
    missing('other-quarter', nextQuarter, say`The prefix is two longer, so it covers a quarter of the larger block.`),
  ];
}

function addressOfBlock(draw: Draw): Case {
  const block = privateBlock(draw.integer('prefix'), draw);
  const right = draw.oneOf([addressIn(block, draw), lastOf(block), block.base]);
  const shown = cidr(block);
  return {
    stem: draw.oneOf([
      say`Which of these addresses lies in the block ${shown}?`,
      say`A security group rule allows ${shown} as its source. Which of these clients does it cover?`,
      say`A route has the destination ${shown}. A packet to which of these addresses does it match?`,
      say`A network ACL denies ${shown}. Which of these hosts is meant?`,
    ]),
    right: [
      {
        id: 'inside',
        text: dotted(right),
        why: say`${steps(block.prefix)}; ${shown} runs from ${ends(block)}, both included, with this address.`,
      },
    ],
    mistakes: draw.shuffled(addressesOutside(block, draw)),
  };
}

function addressesOutside(block: Block, draw: Draw): readonly Choice[] {
  const outside = (id: string, address: number, reason: Clean): Choice => ({
    id,
    text: dotted(address),
    why: say`${reason}; ${cidr(block)} runs from ${ends(block)}.`,
  });
  const twin = neighbour(block, block.base % sizeOf(block.prefix - 1) === 0 ? 1 : -1);
  const octets = Math.ceil(block.prefix / 8) - 1;
  const around = blockAround(block.base, octets * 8);
  const alike = firstProper(() => {
    const address = addressIn(around, draw);
    return holds(block, address) ? undefined : address;
  });
  return [
    outside('just-past', lastOf(block) + 1, say`This is the first address after the block`),
    outside('just-before', block.base - 1, say`This is the last address before the block`),
    outside(
      'same-parts',
      alike,
      say`The first ${octets === 1 ? say`part agrees` : say`${octets} parts agree`}, but /${block.prefix} fixes ${block.prefix - octets * 8} bits more`,
    ),
    outside('twin-block', addressIn(twin, draw), say`A /${block.prefix - 1} would reach this address`),
  ];
}
