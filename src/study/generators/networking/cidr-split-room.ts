import type { Clean } from '../../clean.js';
import type { Case, Choice } from '../choices.js';
import type { Draw } from '../draw.js';
import { figure, say } from '../wording.js';
import { cidr, privateBlock, sizeOf } from './ipv4.js';

/** Asks how large equal subnets can be if there must be so many. Gives nothing when they come out smaller than a /28. */
export function equalSubnets(draw: Draw): Case | undefined {
  const vpc = draw.integer('vpc');
  const [tiers, zones] = [draw.between(1, 5), draw.between(2, 6)];
  const count = tiers * zones;
  const bits = Math.ceil(Math.log2(count));
  const prefix = vpc + bits;
  if (prefix > 28) {
    return undefined;
  }
  const block = cidr(privateBlock(vpc, draw));
  return {
    stem: draw.oneOf([
      say`You split the VPC ${block} into equal subnets, ${said(tiers, zones)}. They shall be as large as possible. Which prefix do they get?`,
      say`The VPC ${block} must hold equal subnets, ${said(tiers, zones)}. What is the shortest prefix with which all of them fit?`,
      say`In the VPC ${block} you need subnets of one size, ${said(tiers, zones)}. Which prefix gives each the most addresses?`,
    ]),
    right: [
      {
        id: 'bits-for-the-count',
        text: say`/${prefix}`,
        why: say`${product(tiers, zones)} subnets need ${bits} bits, since 2^${bits} = ${2 ** bits} is enough and 2^${bits - 1} = ${2 ** (bits - 1)} is not; ${vpc} + ${bits} = ${prefix}.`,
      },
    ],
    mistakes: draw.shuffled(otherPrefixes(vpc, count, bits)),
  };
}

function said(tiers: number, zones: number): Clean {
  return tiers === 1
    ? say`one in each of ${zones} Availability Zones`
    : say`one for each of ${tiers} tiers in each of ${zones} Availability Zones`;
}

function product(tiers: number, zones: number): Clean {
  return tiers === 1 ? say`${zones}` : say`${tiers} x ${zones} = ${tiers * zones}`;
}

function otherPrefixes(vpc: number, count: number, bits: number): readonly Choice[] {
  const mistake = (id: string, prefix: number, why: Clean): Choice => ({ id, text: say`/${prefix}`, why });
  const right = vpc + bits;
  return [
    mistake(
      'one-bit-short',
      right - 1,
      say`${bits - 1} bits more than the VPC make 2^${bits - 1} = ${2 ** (bits - 1)} subnets, and you need ${count}.`,
    ),
    mistake(
      'one-bit-too-many',
      right + 1,
      say`This makes ${2 ** (bits + 1)} subnets of half the size; with a /${right} there are ${2 ** bits}, enough for ${count}.`,
    ),
    mistake(
      'count-added',
      vpc + count,
      say`This adds the number of subnets, ${count}, to the prefix; what is added is bits, and ${bits} number ${2 ** bits} subnets.`,
    ),
    mistake(
      'two-bits-too-many',
      right + 2,
      say`This makes ${2 ** (bits + 2)} subnets, each a quarter of what a /${right} offers; you need only ${count}.`,
    ),
  ].filter(({ text }) => Number(text.slice(1)) <= 32);
}

/** Asks how many smaller subnets fit behind larger ones. Gives nothing when the sizes don't. */
export function subnetsLeft(draw: Draw): Case | undefined {
  const [vpc, large] = [draw.integer('vpc'), draw.integer('prefix')];
  const small = large + draw.between(1, 4);
  if (large <= vpc || small > 28) {
    return undefined;
  }
  const room = 2 ** (large - vpc);
  const taken = draw.between(1, Math.min(room - 1, 6));
  const each = 2 ** (small - large);
  const block = cidr(privateBlock(vpc, draw));
  const taking = taken === 1 ? say`one /${large} subnet` : say`${taken} subnets of /${large}`;
  return {
    stem: draw.oneOf([
      say`The VPC ${block} has ${taking}, without gaps from its start on. Quotas aside, how many /${small} subnets fit in the rest?`,
      say`You have put ${taking} at the beginning of the VPC ${block}, without gaps. Quotas aside, how many subnets of /${small} can you still create?`,
      say`From the start of the VPC ${block}, ${taking} ${taken === 1 ? say`is` : say`are`} laid out without gaps. Everything behind shall become /${small} subnets. Quotas aside, how many are there?`,
    ]),
    right: [
      {
        id: 'room-less-taken',
        text: figure((room - taken) * each),
        why: say`The VPC has room for 2^(${small} - ${vpc}) = ${figure(room * each)} blocks of /${small}. Each /${large} takes ${each} of them, so ${figure(room * each)} - ${taken} x ${each} = ${figure((room - taken) * each)}.`,
      },
    ],
    mistakes: draw.shuffled(otherCounts({ vpc, large, small, taken })),
  };
}

interface Sizes {
  readonly vpc: number;
  readonly large: number;
  readonly small: number;
  readonly taken: number;
}

function otherCounts({ vpc, large, small, taken }: Sizes): readonly Choice[] {
  const [room, each] = [2 ** (large - vpc), 2 ** (small - large)];
  const mistake = (id: string, result: number, why: Clean): Choice => ({ id, text: figure(result), why });
  return [
    mistake(
      'forgot-taken',
      room * each,
      say`This is the whole VPC in blocks of /${small}; ${taken} x ${each} of them are taken already.`,
    ),
    mistake(
      'taken-counted-as-small',
      room * each - taken,
      say`This takes off ${taken}, one block for each /${large}; but a /${large} is as large as ${each} blocks of /${small}.`,
    ),
    mistake(
      'left-in-large',
      room - taken,
      say`This is the rest in blocks of /${large}; each of these holds ${each} blocks of /${small}.`,
    ),
    mistake(
      'difference-as-factor',
      room * each - taken * (small - large),
      say`A /${large} holds 2^(${small} - ${large}) = ${each} blocks of /${small}, not ${small - large}.`,
    ),
    mistake(
      'one-taken-too-few',
      (room - taken + 1) * each,
      say`This takes off ${taken - 1} x ${each} blocks of /${small}; there ${taken === 1 ? say`is` : say`are`} ${taken} of /${large}, ${figure(taken * sizeOf(large))} addresses.`,
    ),
  ];
}
