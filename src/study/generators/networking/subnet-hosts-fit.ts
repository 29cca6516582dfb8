import type { Clean } from '../../clean.js';
import type { Choice } from '../choices.js';
import type { Draw } from '../draw.js';
import { figure, say } from '../wording.js';
import { cidr, privateBlock, RESERVED, sizeOf } from './ipv4.js';
import { type Asked, counted, countKey, tenant } from './subnet-hosts-asked.js';

/** Asks for the smallest subnet that holds so many hosts. */
export function smallestPrefix(draw: Draw): Asked {
  const prefix = draw.integer('prefix');
  const least = sizeOf(prefix + 1) - RESERVED + 1;
  // Half of the cases lie where forgetting what AWS keeps leads to the next smaller subnet.
  const most = draw.oneOf([sizeOf(prefix) - RESERVED, sizeOf(prefix + 1)]);
  const hosts = draw.between(least, most);
  const user = tenant(draw);
  const room = sizeOf(prefix) - RESERVED;
  const below =
    prefix === 28
      ? say`and AWS creates nothing smaller`
      : say`while a /${prefix + 1} leaves ${figure(sizeOf(prefix + 1) - RESERVED)}, which is too few`;
  return {
    stem: draw.oneOf([
      say`One subnet must offer ${figure(hosts)} addresses to ${user}. What is the prefix of the smallest subnet that does?`,
      say`For ${user} you need ${figure(hosts)} addresses at a time, all in a single subnet. Which prefix is enough and wastes the least?`,
      say`You plan a subnet with room for ${figure(hosts)} network interfaces of one IPv4 address each, for ${user}. What is the longest prefix that is enough?`,
    ]),
    typed: {
      request: say`Type the prefix in the form /20.`,
      expected: { form: 'text', answers: [say`/${prefix}`, say`${prefix}`] },
    },
    right: [
      {
        id: 'smallest-enough',
        text: say`/${prefix}`,
        why: say`${counted(prefix)}, of which AWS keeps ${RESERVED}: ${figure(room)} are enough for ${figure(hosts)}, ${below}.`,
      },
    ],
    mistakes: [tooSmall(prefix + 1, hosts), ...draw.shuffled(wasteful(prefix, hosts))],
  };
}

function tooSmall(prefix: number, hosts: number): Choice {
  const size = sizeOf(prefix);
  const text = say`/${prefix}`;
  if (hosts > size) {
    const why = say`A /${prefix} has ${figure(size)} addresses in all, ${figure(hosts - size)} fewer than the ${figure(hosts)} you need.`;
    return { id: 'rounded-down', text, why };
  }
  const why = say`A /${prefix} has ${figure(size)} addresses, but AWS keeps ${RESERVED}: ${figure(size - RESERVED)} remain for ${figure(hosts)}.`;
  return { id: 'forgot-reserved', text, why };
}

function wasteful(prefix: number, hosts: number): readonly Choice[] {
  const bits = 32 - prefix;
  const larger = (id: string, length: number): Choice => ({
    id,
    text: say`/${length}`,
    why:
      length < 16
        ? say`AWS creates no subnet larger than a /16, and a /${prefix} already holds ${figure(hosts)} hosts.`
        : say`A /${length} would do with ${figure(sizeOf(length) - RESERVED)} addresses, but ${figure(sizeOf(prefix) - RESERVED)}, those of a /${prefix}, are enough for ${figure(hosts)}.`,
  });
  return [
    larger('twice-too-large', prefix - 1),
    larger('four-times-too-large', prefix - 2),
    {
      id: 'host-bits-as-prefix',
      text: say`/${bits}`,
      why: say`${bits} is the number of bits for hosts; the prefix counts the others, 32 - ${bits} = ${prefix}.`,
    },
    {
      id: 'two-bits-short',
      text: say`/${prefix + 2}`,
      why: say`A /${prefix + 2} has only ${figure(sizeOf(prefix + 2))} addresses, a quarter of those in a /${prefix}, and you need ${figure(hosts)}.`,
    },
  ];
}

/** Asks how many subnets of a size fit in a VPC. Gives nothing when the subnet is not smaller than the VPC. */
export function subnetsInVpc(draw: Draw): Asked | undefined {
  const vpc = draw.integer('vpc');
  const prefix = draw.integer('prefix');
  const bits = prefix - vpc;
  if (bits < 1) {
    return undefined;
  }
  const block = cidr(privateBlock(vpc, draw));
  return {
    stem: draw.oneOf([
      say`A VPC has the range ${block}. Quotas aside, how many subnets of /${prefix} can it be cut into?`,
      say`Quotas aside, how many /${prefix} subnets fit into the VPC ${block}?`,
      say`You cut the whole of the VPC ${block} into equal subnets of /${prefix}. Quotas aside, how many do you get?`,
    ]),
    typed: { request: say`Type the number of subnets.`, expected: countKey(2 ** bits, say`subnets`) },
    right: [
      {
        id: 'two-to-the-difference',
        text: figure(2 ** bits),
        why: say`${prefix} - ${vpc} = ${bits} bits number the subnets, and 2^${bits} = ${figure(2 ** bits)}.`,
      },
    ],
    mistakes: draw.shuffled(subnetMistakes(vpc, prefix)).filter(({ text }) => !/^(?:0|-.*)$/.test(text)),
  };
}

function subnetMistakes(vpc: number, prefix: number): readonly Choice[] {
  const bits = prefix - vpc;
  const count = 2 ** bits;
  const mistake = (id: string, result: number, why: Clean): Choice => ({ id, text: figure(result), why });
  return [
    mistake(
      'difference-only',
      bits,
      say`${prefix} - ${vpc} = ${bits} is the number of bits; each doubles the number of subnets, so it is 2^${bits}.`,
    ),
    mistake(
      'difference-doubled',
      2 * bits,
      say`This multiplies 2 by the ${bits} bits; each bit doubles what was there, so it is 2 to the power of ${bits}.`,
    ),
    mistake('one-bit-less', count / 2, say`This counts one bit too few: from ${vpc} to ${prefix} there are ${bits}.`),
    mistake('one-bit-more', count * 2, say`This counts one bit too many: from ${vpc} to ${prefix} there are ${bits}.`),
    mistake(
      'reserved-subnets',
      count - RESERVED,
      say`AWS keeps ${RESERVED} addresses in each subnet, but no whole subnet; all ${figure(count)} are yours.`,
    ),
    mistake(
      'addresses-of-one',
      sizeOf(prefix),
      say`${figure(sizeOf(prefix))} is the number of addresses in one /${prefix}, not the number of such subnets.`,
    ),
  ];
}
