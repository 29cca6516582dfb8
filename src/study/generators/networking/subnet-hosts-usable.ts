import type { Clean } from '../../clean.js';
import type { Choice } from '../choices.js';
import type { Draw } from '../draw.js';
import { figure, say } from '../wording.js';
import { cidr, privateBlock, RESERVED, sizeOf } from './ipv4.js';
import { type Asked, counted, countKey, tenant } from './subnet-hosts-asked.js';

/** Asks how many addresses one or several subnets leave for resources. */
export function usable(draw: Draw): Asked {
  const prefix = draw.integer('prefix');
  const count = draw.integer('count');
  const each = sizeOf(prefix) - RESERVED;
  const together = say`; over ${count} subnets ${count} x ${figure(each)} = ${figure(count * each)}`;
  return {
    stem: stemOf(draw, prefix, count),
    typed: { request: say`Type the number of addresses.`, expected: countKey(count * each, say`addresses`) },
    right: [
      {
        id: 'five-off-each',
        text: figure(count * each),
        why: say`${counted(prefix)}. AWS keeps the first four and the last: ${figure(sizeOf(prefix))} - ${RESERVED} = ${figure(each)}${count === 1 ? say`` : together}.`,
      },
    ],
    mistakes: draw.shuffled(mistakesOf(prefix, count)),
  };
}

function mistakesOf(prefix: number, count: number): readonly Choice[] {
  const size = sizeOf(prefix);
  const mistake = (id: string, result: number, why: Clean): Choice => ({ id, text: figure(result), why });
  return [
    mistake(
      'forgot-reserved',
      count * size,
      say`This counts all ${figure(size)} addresses of a /${prefix}; AWS keeps ${RESERVED} of them in each subnet.`,
    ),
    mistake(
      'ordinary-network',
      count * (size - 2),
      say`This takes the network and the broadcast address off ${figure(size)}, as in an ordinary network; AWS keeps ${RESERVED}.`,
    ),
    mistake(
      'forgot-last',
      count * (size - 4),
      say`This takes the first four off ${figure(size)}; AWS keeps the last address of a subnet as well.`,
    ),
    mistake(
      'one-bit-less-for-hosts',
      count * (sizeOf(prefix + 1) - RESERVED),
      say`This belongs to a /${prefix + 1}: a network bit more leaves half the addresses, ${figure(sizeOf(prefix + 1))} instead of ${figure(size)}.`,
    ),
    mistake(
      'one-bit-more-for-hosts',
      count * (sizeOf(prefix - 1) - RESERVED),
      say`This belongs to a /${prefix - 1}: a network bit less gives twice the addresses, ${figure(sizeOf(prefix - 1))} instead of ${figure(size)}.`,
    ),
    mistake(
      'five-off-once',
      count * size - RESERVED,
      say`This takes ${RESERVED} off once; they go in every subnet, so ${count} x ${RESERVED} = ${count * RESERVED} in all.`,
    ),
  ];
}

function stemOf(draw: Draw, prefix: number, count: number): Clean {
  const block = cidr(privateBlock(prefix, draw));
  const user = tenant(draw);
  if (count > 1) {
    return draw.oneOf([
      say`You have ${count} empty subnets for ${user}, ${block} and others of the same size. How many addresses can be assigned in all of them together?`,
      say`For ${user} you create one /${prefix} subnet in each of ${count} Availability Zones, the first of them ${block}. How many addresses do they offer together?`,
    ]);
  }
  return draw.oneOf([
    say`The subnet ${block} is empty and meant for ${user}. How many addresses can be assigned in it?`,
    say`You create the subnet ${block} for ${user}. How many of its addresses does AWS leave you?`,
    say`Nothing runs in the subnet ${block} yet. For ${user}, how many network interfaces with one IPv4 address each does it have room for?`,
  ]);
}
