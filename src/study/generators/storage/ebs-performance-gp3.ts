import type { Clean } from '../../clean.js';
import type { Case, Choice } from '../choices.js';
import type { Draw } from '../draw.js';
import { figure, own, say } from '../wording.js';
import { GP3, gp2Baseline } from './volume-limits.js';

const INCLUDED = 'gp3 includes 3,000 IOPS and 125 MiB/s at any size';

/** What a gp3 volume is provisioned with. */
interface Provisioned {
  readonly gib: number;
  readonly iops: number;
  readonly mibps: number;
}

/** Asks what of a wanted performance gp3 bills on top of the size. */
export function extraCase(draw: Draw): Case | undefined {
  const gib = 10 * draw.between(2, 200);
  const iops = 500 * draw.between(GP3.iops / 500, GP3.mostIops / 1_000);
  const mibps = 25 * draw.between(GP3.mibps / 25, 40);
  const [moreIops, moreMibps] = [iops - GP3.iops, mibps - GP3.mibps];
  const isAllowed = iops <= GP3.perGib * gib && mibps * GP3.iopsPerMibps <= iops;
  if (!isAllowed || moreIops + moreMibps === 0) {
    return undefined;
  }
  const use = own(draw.oneOf(['A database', 'A build farm', 'A message broker', 'A search index', 'A mail store']));
  const wanted = say`${figure(iops)} IOPS and ${figure(mibps)} MiB/s`;
  const why = say`${own(INCLUDED)}: ${figure(iops)} - 3,000 = ${figure(moreIops)} IOPS and ${figure(mibps)} - 125 = ${figure(moreMibps)} MiB/s are bought.`;
  return {
    stem: draw.oneOf([
      say`${use} needs ${wanted} from a gp3 volume of ${figure(gib)} GiB. What do you pay for besides the gigabytes?`,
      say`${use} gets a gp3 volume of ${figure(gib)} GiB, provisioned with ${wanted}. Which part of that performance is billed on top of the storage?`,
    ]),
    right: [{ id: 'right', text: both(moreIops, moreMibps), why }],
    mistakes: draw.shuffled(extraMistakes({ gib, iops, mibps })),
  };
}

function extraMistakes({ gib, iops, mibps }: Provisioned): readonly Choice[] {
  const [moreIops, moreMibps] = [iops - GP3.iops, mibps - GP3.mibps];
  const mistake = (id: string, text: Clean, why: Clean): Choice => ({ id, text, why });
  const way = own(INCLUDED);
  return [
    mistake(
      'nothing-included',
      both(iops, mibps),
      say`This pays for everything, as io2 does with IOPS; ${way}, and only the rest is billed.`,
    ),
    mistake(
      'iops-only',
      both(moreIops, 0),
      say`This takes throughput for free; ${way}, and both are billed above that.`,
    ),
    mistake(
      'throughput-only',
      both(0, moreMibps),
      say`This takes IOPS for free; ${way}, and both are billed above that.`,
    ),
    mistake(
      'gp2-baseline',
      both(Math.max(0, iops - gp2Baseline(gib)), moreMibps),
      say`This takes off what a gp2 volume of that size would give; ${way}.`,
    ),
    mistake(
      'gp2-throughput',
      both(moreIops, Math.max(0, mibps - 250)),
      say`This takes 250 MiB/s for included, which is the most of gp2; ${way}.`,
    ),
    mistake(
      'throughput-not-included',
      both(moreIops, mibps),
      say`This pays for the whole throughput; ${way}, so 125 MiB/s come off.`,
    ),
  ];
}

function both(iops: number, mibps: number): Clean {
  const amount = (count: number, unit: Clean) => (count === 0 ? say`no ${unit}` : say`${figure(count)} ${unit}`);
  return say`${amount(iops, say`IOPS`)} and ${amount(mibps, say`MiB/s`)}`;
}

/** Asks how large a gp3 volume must be to take so many IOPS. */
export function leastSizeCase(draw: Draw): Case {
  const iops = 500 * draw.between(10, GP3.mostIops / 500);
  const gib = iops / GP3.perGib;
  const way = say`gp3 takes at most 500 IOPS per GiB, so ${figure(iops)} / 500 = ${figure(gib)} GiB`;
  const mistake = (id: string, size: number, why: Clean): Choice => ({
    id,
    text: say`${figure(Math.ceil(size))} GiB`,
    why,
  });
  const data = own(draw.oneOf(['a small but busy table', 'an index', 'a queue', 'a log of transactions', 'a cache']));
  return {
    stem: draw.oneOf([
      say`You want to provision ${figure(iops)} IOPS on a gp3 volume that holds ${data}. How large must the volume be at least?`,
      say`Only ${data} lies on a gp3 volume, but it needs ${figure(iops)} IOPS. What is the smallest size that can be given so many?`,
    ]),
    right: [{ id: 'right', text: say`${figure(gib)} GiB`, why: say`${way}.` }],
    mistakes: draw.shuffled([
      mistake('gp2-ratio', iops / 3, say`This counts 3 IOPS per GiB, by which gp2 grows; ${way}.`),
      mistake('io1-ratio', iops / 50, say`This counts 50 IOPS per GiB, the ratio of io1; ${way}.`),
      mistake('io2-ratio', iops / 1_000, say`This counts 1,000 IOPS per GiB, the ratio of io2; ${way}.`),
      mistake(
        'included-taken-off',
        (iops - GP3.iops) / GP3.perGib,
        say`This takes the 3,000 included IOPS off first, but the ratio counts them all; ${way}.`,
      ),
    ]),
  };
}

/** Asks how many IOPS a gp3 volume needs before it can be given so much throughput. */
export function leastIopsCase(draw: Draw): Case {
  const mibps = 25 * draw.between(6, GP3.mostMibps / 25);
  const product = GP3.iopsPerMibps * mibps;
  const least = Math.max(product, GP3.iops);
  const included = product < GP3.iops ? say`, and the 3,000 that every volume has are more` : say``;
  const way = say`gp3 takes at most 0.25 MiB/s per IOPS, so ${figure(mibps)} / 0.25 = ${figure(product)}${included}`;
  const mistake = (id: string, count: number, why: Clean): Choice => ({ id, text: say`${figure(count)} IOPS`, why });
  const work = own(draw.oneOf(['Video files', 'Backups', 'Satellite images', 'Large logs', 'Genome data']));
  return {
    stem: draw.oneOf([
      say`${work} on a gp3 volume need ${figure(mibps)} MiB/s. How many IOPS must the volume have at least, so that you can provision that throughput?`,
      say`A gp3 volume for reading ${own(work.toLowerCase())} is to give ${figure(mibps)} MiB/s. What is the lowest number of IOPS with which that throughput can be provisioned?`,
    ]),
    right: [{ id: 'right', text: say`${figure(least)} IOPS`, why: say`${way}.` }],
    mistakes: [
      mistake('forgot-included', product, say`No gp3 volume has so few IOPS; ${way}.`),
      mistake(
        'ratio-upside-down',
        Math.ceil(mibps / GP3.iopsPerMibps),
        say`This multiplies by 0.25 instead of dividing; ${way}.`,
      ),
      mistake(
        'small-blocks',
        mibps * 64,
        say`This asks what operations of 16 KiB would need to fill it, which is no limit of provisioning; ${way}.`,
      ),
      mistake(
        'included-added',
        product + GP3.iops,
        say`This adds the 3,000 included IOPS, but they count towards what is needed; ${way}.`,
      ),
      mistake(
        'most-of-all',
        GP3.mostIops,
        say`That is the most a gp3 volume can have, and far more than the throughput asks for; ${way}.`,
      ),
    ],
  };
}
