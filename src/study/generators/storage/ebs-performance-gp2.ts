import type { Clean } from '../../clean.js';
import type { Case, Choice } from '../choices.js';
import type { Draw } from '../draw.js';
import { figure, own, say } from '../wording.js';
import { GP2, gp2Baseline, gp3Most, IO1, mostProvisioned } from './volume-limits.js';

const SIZES: Readonly<Record<string, readonly [number, number]>> = {
  small: [1, 33],
  middle: [34, 999],
  large: [1_000, 16_384],
};

/** Asks for the IOPS that a gp2 volume has all day. */
export function baselineCase(draw: Draw): Case {
  const gib = draw.between(...(SIZES[draw.word('size')] ?? [1, 16_384]));
  const baseline = gp2Baseline(gib);
  const use = own(draw.oneOf(['a wiki', 'a build server', 'a small database', 'a mail server', 'a test system']));
  return {
    stem: draw.oneOf([
      say`A gp2 volume of ${figure(gib)} GiB serves ${use}. What is its baseline performance?`,
      say`The gp2 volume of ${use} has ${figure(gib)} GiB. How many IOPS can it keep up all day, without any credits?`,
      gib < 1_000
        ? say`The I/O credits of a gp2 volume with ${figure(gib)} GiB are used up, and ${use} still reads and writes as much as it can. How many IOPS does it get?`
        : say`A monitoring rule for ${use} is to warn above what its gp2 volume of ${figure(gib)} GiB can do all day. How many IOPS is that?`,
    ]),
    right: [{ id: 'right', text: iops(baseline), why: baselineWay(gib) }],
    mistakes: baselineMistakes(gib),
  };
}

function iops(count: number): Clean {
  return say`${figure(count)} IOPS`;
}

function baselineWay(gib: number): Clean {
  const product = say`${GP2.perGib} IOPS x ${figure(gib)} GiB = ${figure(GP2.perGib * gib)}`;
  if (GP2.perGib * gib < GP2.least) {
    return say`${product}, but no gp2 volume has a baseline below ${GP2.least} IOPS.`;
  }
  return GP2.perGib * gib > GP2.most
    ? say`${product}, but gp2 ends at ${figure(GP2.most)} IOPS, which it reaches at 5,334 GiB.`
    : say`${product}, which lies between the floor of ${GP2.least} and the most of ${figure(GP2.most)} IOPS.`;
}

function baselineMistakes(gib: number): readonly Choice[] {
  const linear = GP2.perGib * gib;
  const way = say`gp2 has 3 IOPS per GiB, from 100 to 16,000, so ${figure(gp2Baseline(gib))}`;
  const mistake = (id: string, count: number, why: Clean): Choice => ({ id, text: iops(count), why });
  return [
    mistake(
      'forgot-limits',
      linear,
      say`${GP2.perGib} x ${figure(gib)} is right so far, but it leaves out the limits: ${way}.`,
    ),
    mistake(
      'burst-as-baseline',
      GP2.burst,
      say`That is what a gp2 volume below 1,000 GiB reaches on credits, or what gp3 includes: ${way}.`,
    ),
    mistake(
      'io1-ratio',
      mostProvisioned(IO1, gib),
      say`This counts 50 IOPS per GiB, the most that io1 can be given: ${way}.`,
    ),
    mistake(
      'floor-added',
      linear + GP2.least,
      say`This adds the floor of 100 to what the size gives; it only stands in for less: ${way}.`,
    ),
    mistake(
      'burst-added',
      gp2Baseline(gib) + GP2.burst,
      say`This adds the burst of 3,000 to the baseline, but a burst replaces it for a while: ${way}.`,
    ),
    mistake('gp3-ratio', gp3Most(gib), say`This counts 500 IOPS per GiB, the most that gp3 can be given: ${way}.`),
    mistake('one-per-gib', Math.max(gib, GP2.least), say`This counts one operation per GiB: ${way}.`),
  ];
}

/** Asks how long the credits of a gp2 volume last at full burst. */
export function burstCase(draw: Draw): Case | undefined {
  const gib = draw.between(34, 990);
  const baseline = gp2Baseline(gib);
  if (GP2.credits % (GP2.burst - baseline) !== 0) {
    return undefined;
  }
  const use = own(
    draw.oneOf(['an import', 'a nightly report', 'a virus scan', 'the start of a large system', 'a reindexing']),
  );
  const bucket = say`a full credit balance of ${figure(GP2.credits)}`;
  return {
    stem: draw.oneOf([
      say`On a gp2 volume of ${figure(gib)} GiB with ${bucket}, ${use} drives ${figure(GP2.burst)} IOPS without a pause. After how long does it fall back to the baseline?`,
      say`A gp2 volume has ${figure(gib)} GiB and ${bucket}. How long can ${use} drive ${figure(GP2.burst)} IOPS without a pause?`,
    ]),
    right: [
      {
        id: 'right',
        text: seconds(GP2.credits / (GP2.burst - baseline)),
        why: say`The balance refills at the baseline of ${figure(baseline)} while ${figure(GP2.burst)} a second are spent: ${figure(GP2.credits)} / (${figure(GP2.burst)} - ${figure(baseline)}) = ${seconds(GP2.credits / (GP2.burst - baseline))}.`,
      },
    ],
    mistakes: burstMistakes(gib, baseline),
  };
}

function seconds(count: number): Clean {
  return say`${figure(Math.round(count))} seconds`;
}

function burstMistakes(gib: number, baseline: number): readonly Choice[] {
  const way = say`the balance shrinks by ${figure(GP2.burst)} - ${figure(baseline)} = ${figure(GP2.burst - baseline)} a second`;
  const mistake = (id: string, perSecond: number, why: Clean): Choice => ({
    id,
    text: seconds(GP2.credits / perSecond),
    why,
  });
  return [
    mistake(
      'forgot-refill',
      GP2.burst,
      say`This forgets that credits come in at the baseline rate during the burst: ${way}.`,
    ),
    mistake(
      'spent-at-baseline',
      baseline,
      say`This divides by the baseline, which is how long an empty balance takes to fill: ${way}.`,
    ),
    mistake(
      'rates-added',
      GP2.burst + baseline,
      say`This adds baseline and burst, but what comes in makes the credits last longer: ${way}.`,
    ),
    mistake(
      'size-as-rate',
      GP2.burst - gib,
      say`This takes the ${figure(gib)} GiB for the refill rate, which is three times that: ${way}.`,
    ),
  ];
}
