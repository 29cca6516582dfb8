import type { Count, ReviewCount, Tally } from './tally.js';

/** How many days count as lately. */
export const LATELY = 30;

/** Reviews that were due, with the recall that was predicted of them. */
export interface Retention {
  readonly all: ReviewCount;
  /** Those of the last 30 days, today among them. */
  readonly lately: ReviewCount;
}

/** Reviews by what was predicted of them. */
export interface CalibrationRow extends ReviewCount {
  /** The share from which on a prediction belongs here; it reaches to a tenth more. */
  readonly from: number;
}

/** Gives how much was recalled of what was due, by the days up to today. */
export function retentionOf({ due }: Tally, today: number): Retention {
  const lately = [...due].filter(([day]) => day > today - LATELY && day <= today);
  return { all: sumOf([...due.values()]), lately: sumOf(lately.map(([, count]) => count)) };
}

/** Gives what was recalled of what was predicted alike, for the tenths that there were answers in. */
export function calibrationOf({ tenths }: Tally): readonly CalibrationRow[] {
  return tenths.map((count, index) => ({ ...count, from: index / tenths.length })).filter(({ answers }) => answers > 0);
}

/** Gives the share that was right; nothing without answers. */
export function rightShare({ answers, right }: Count): number | undefined {
  return answers === 0 ? undefined : right / answers;
}

/** Gives the share that was predicted to be right; nothing without answers. */
export function predictedShare({ answers, predicted }: ReviewCount): number | undefined {
  return answers === 0 ? undefined : predicted / answers;
}

/** Adds reviews up. */
export function sumOf(counts: readonly ReviewCount[]): ReviewCount {
  return counts.reduce(
    (sum, { answers, right, predicted }) => ({
      answers: sum.answers + answers,
      right: sum.right + right,
      predicted: sum.predicted + predicted,
    }),
    { answers: 0, right: 0, predicted: 0 },
  );
}
