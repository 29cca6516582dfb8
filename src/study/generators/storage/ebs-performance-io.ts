import type { Clean } from '../../clean.js';
import type { Case, Choice } from '../choices.js';
import type { Draw } from '../draw.js';
import { figure, own, say } from '../wording.js';
import { GP2, gp2Baseline, gp3Most, IO1, IO2, mostProvisioned, type ProvisionedType } from './volume-limits.js';

const SIZES: Readonly<Record<string, readonly [number, number]>> = {
  small: [4, 60],
  middle: [61, 1_280],
  large: [1_281, 16_384],
};

/** Asks for the most IOPS that an io1 or io2 volume can be provisioned with. */
export function mostCase(draw: Draw): Case {
  const gib = draw.between(...(SIZES[draw.word('size')] ?? [4, 16_384]));
  const type = draw.oneOf([IO1, IO2]);
  const use = own(
    draw.oneOf([
      'an Oracle database',
      'an SAP HANA system',
      'a trading system',
      'a payment ledger',
      'a MongoDB cluster',
    ]),
  );
  return {
    stem: draw.oneOf([
      say`An ${own(type.name)} volume of ${figure(gib)} GiB serves ${use} on an instance built on the Nitro System. How many IOPS can you provision for it at most?`,
      say`For ${use} on a Nitro-based instance you create an ${own(type.name)} volume of ${figure(gib)} GiB. Which is the highest figure that you can give for its IOPS?`,
    ]),
    right: [{ id: 'right', text: say`${figure(mostProvisioned(type, gib))} IOPS`, why: say`${way(type, gib)}.` }],
    mistakes: mistakes(type, gib),
  };
}

function way(type: ProvisionedType, gib: number): Clean {
  const product = type.perGib * gib;
  const taken = say`${own(type.name)} takes ${figure(type.perGib)} IOPS per GiB: ${figure(type.perGib)} x ${figure(gib)} = ${figure(product)}`;
  return product > type.most
    ? say`${taken}, but no ${own(type.name)} volume goes above ${figure(type.most)}`
    : say`${taken}, below the most of ${figure(type.most)}`;
}

function mistakes(type: ProvisionedType, gib: number): readonly Choice[] {
  const other = type === IO1 ? IO2 : IO1;
  const mistake = (id: string, count: number, why: Clean): Choice => ({ id, text: say`${figure(count)} IOPS`, why });
  const here = way(type, gib);
  return [
    mistake('forgot-most', type.perGib * gib, say`This leaves out the limit of the type. ${here}.`),
    mistake('size-ignored', type.most, say`That is the most of the type, which only a larger volume reaches. ${here}.`),
    mistake('other-type', mostProvisioned(other, gib), say`That is what ${own(other.name)} would take. ${here}.`),
    mistake('gp3-ratio', gp3Most(gib), say`This takes 500 IOPS per GiB and an end at 80,000, as gp3 does. ${here}.`),
    mistake('gp2-baseline', gp2Baseline(gib), say`This takes ${GP2.perGib} IOPS per GiB, by which gp2 grows. ${here}.`),
  ];
}
