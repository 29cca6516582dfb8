import type { Clean } from '../../clean.js';
import type { Case, Choice } from '../choices.js';
import type { Draw } from '../draw.js';
import { figure, say } from '../wording.js';
import { addressIn, type Block, blockAround, blockIn, cidr, ends, overlap, sizeOf, TEN } from './ipv4.js';

/** What a new VPC needs: room, and no overlap with two networks. */
interface Needs {
  readonly hosts: number;
  readonly office: Block;
  readonly peer: Block;
}

/** Asks which block a new VPC can have beside two networks. Gives nothing when what was drawn gets in its own way. */
export function vpcBlock(draw: Draw): Case | undefined {
  const prefix = draw.integer('prefix');
  const needs: Needs = {
    hosts: draw.between(sizeOf(prefix + 1) + 1, sizeOf(prefix)),
    office: blockIn(TEN, draw.between(10, 13), draw),
    peer: blockIn(TEN, draw.between(16, 20), draw),
  };
  const right = blockIn(TEN, prefix, draw);
  const small = blockIn(TEN, prefix + 1, draw);
  const large = blockIn(TEN, draw.between(13, 15), draw);
  const free = [right, small, large];
  const isProper = !overlap(needs.office, needs.peer) && free.every((block) => isFree(block, needs));
  if (!isProper) {
    return undefined;
  }
  return {
    stem: stemOf(draw, needs),
    right: [{ id: 'large-and-free', text: cidr(right), why: whyRight(right, needs) }],
    mistakes: draw.shuffled([
      ...overlapping(needs, prefix, draw),
      tooSmall(small, needs.hosts),
      {
        id: 'larger-than-16',
        text: cidr(large),
        why: say`AWS refuses it: the range of a VPC is a /16 at most, and a /${large.prefix} is ${figure(2 ** (16 - large.prefix))} times that.`,
      },
    ]),
  };
}

function isFree(block: Block, { office, peer }: Needs): boolean {
  return !overlap(block, office) && !overlap(block, peer);
}

function stemOf(draw: Draw, { hosts, office, peer }: Needs): Clean {
  return draw.oneOf([
    say`A new VPC needs a range of at least ${figure(hosts)} addresses. It will be peered with the VPC ${cidr(peer)} and reach your office, ${cidr(office)}, over VPN. Which range do you give it?`,
    say`You plan a VPC with ${figure(hosts)} addresses or more. Your data centre uses ${cidr(office)}, and a VPC that you will peer with has ${cidr(peer)}. Which of these ranges can you take?`,
    say`Which range suits a VPC that must hold at least ${figure(hosts)} addresses, be peered with a VPC of the range ${cidr(peer)}, and talk to ${cidr(office)} over Direct Connect?`,
  ]);
}

function whyRight(right: Block, { hosts, office, peer }: Needs): Clean {
  return say`A /${right.prefix} has ${figure(sizeOf(right.prefix))} addresses, enough for ${figure(hosts)}, and ${ends(right)} shares none with ${cidr(office)} or ${cidr(peer)}.`;
}

function overlapping({ office, peer }: Needs, prefix: number, draw: Draw): readonly Choice[] {
  const clash = (id: string, network: Block): Choice => {
    const block = blockAround(addressIn(network, draw), prefix);
    const why = say`It overlaps ${cidr(network)}, which runs from ${ends(network)}; this one from ${ends(block)}.`;
    return { id, text: cidr(block), why };
  };
  return [clash('overlaps-office', office), clash('overlaps-peer', peer)];
}

function tooSmall(block: Block, hosts: number): Choice {
  const size = sizeOf(block.prefix);
  const why =
    block.prefix > 28
      ? say`AWS refuses it: a /28 is the smallest range, and a /${block.prefix} has only ${size} addresses.`
      : say`It overlaps nothing, but a /${block.prefix} has only ${figure(size)} addresses, ${figure(hosts - size)} too few.`;
  return { id: 'too-small', text: cidr(block), why };
}
