import type { Clean } from '../../clean.js';
import type { Case, Choice } from '../choices.js';
import type { Draw } from '../draw.js';
import { say } from '../wording.js';
import { type Block, blockAround, cidr, dotted, lastOf, privateBlock } from './ipv4.js';

/** An address of a subnet that AWS keeps, and what for. */
interface Kept {
  readonly id: string;
  readonly address: number;
  /** As it follows "kept". */
  readonly purpose: Clean;
  /** Where it stands in the subnet. */
  readonly place: Clean;
}

function keptIn(subnet: Block): readonly [Kept, Kept, Kept, Kept, Kept] {
  const { base } = subnet;
  return [
    { id: 'network', address: base, purpose: say`as the network address`, place: say`the first address` },
    { id: 'router', address: base + 1, purpose: say`for the VPC router`, place: say`the first address plus one` },
    { id: 'dns', address: base + 2, purpose: say`in connection with DNS`, place: say`the first address plus two` },
    { id: 'future', address: base + 3, purpose: say`for future use`, place: say`the first address plus three` },
    { id: 'broadcast', address: lastOf(subnet), purpose: say`as the broadcast address`, place: say`the last address` },
  ];
}

function choice({ id, address, purpose, place }: Kept, subnet: Block): Choice {
  const why = say`${dotted(address)} is ${place} of ${cidr(subnet)}, which AWS keeps ${purpose}.`;
  return { id, text: dotted(address), why };
}

/** Asks which address of a subnet AWS keeps for something. */
export function reservedAddress(draw: Draw): Case {
  const subnet = privateBlock(draw.integer('prefix'), draw);
  const kept = keptIn(subnet);
  const right = draw.oneOf(kept);
  return {
    stem: draw.oneOf([
      say`Which address of the subnet ${cidr(subnet)} does AWS keep ${right.purpose}?`,
      say`In the subnet ${cidr(subnet)} one address is kept ${right.purpose}. Which?`,
      say`You list the addresses of ${cidr(subnet)} that you can't assign. Which is kept ${right.purpose}?`,
    ]),
    right: [choice(right, subnet)],
    mistakes: [
      ...readAs24(right, subnet),
      ...draw.shuffled(kept.filter((other) => other !== right)).map((other) => choice(other, subnet)),
    ],
  };
}

/** Gives the address that is kept if somebody takes the subnet for a /24; in a /24 that is the right one. */
function readAs24({ address, place }: Kept, subnet: Block): readonly Choice[] {
  const taken = blockAround(subnet.base, 24);
  const result = address === lastOf(subnet) ? lastOf(taken) : taken.base + (address - subnet.base);
  const why = say`This is ${place} of ${cidr(taken)}; but the subnet is a /${subnet.prefix} and runs from ${dotted(subnet.base)} to ${dotted(lastOf(subnet))}.`;
  return result === address ? [] : [{ id: 'read-as-24', text: dotted(result), why }];
}

/** Asks which address of a subnet an instance can have. */
export function assignableAddress(draw: Draw): Case {
  const subnet = privateBlock(draw.integer('prefix'), draw);
  const [least, most] = [subnet.base + 4, lastOf(subnet) - 1];
  const right = draw.oneOf([least, most, draw.between(least, most)]);
  const past: Choice = {
    id: 'next-subnet',
    text: dotted(lastOf(subnet) + 4),
    why: say`This lies behind ${dotted(lastOf(subnet))}, the last address of ${cidr(subnet)}, and so in another subnet.`,
  };
  return {
    stem: draw.oneOf([
      say`You launch an instance into the subnet ${cidr(subnet)} and choose its private address yourself. Which of these can it have?`,
      say`Which of these private addresses can an interface in the subnet ${cidr(subnet)} be given?`,
      say`A licence server needs a fixed private address in ${cidr(subnet)}. Which of these does AWS let you assign?`,
    ]),
    right: [
      {
        id: 'assignable',
        text: dotted(right),
        why: say`AWS keeps the first four and the last, so ${dotted(least)} to ${dotted(most)} can be assigned.`,
      },
    ],
    mistakes: draw.shuffled([past, ...keptIn(subnet).map((kept) => choice(kept, subnet))]),
  };
}
