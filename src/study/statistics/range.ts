/** A share from 0 to 1 that is not known exactly: in 8 of 10 cases it lies between low and high. */
export interface Range {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

/** How many standard deviations to each side hold 80 % of a normal distribution. */
const EIGHTY_PERCENT = 1.2816;
/** Nearer to 0 and 1 than this nothing is certain. */
const EDGE = 0.005;

/** Gives the range of a share by its mean and variance. It is laid on the scale of odds, so that it ends before 0 and 1. */
export function rangeOf(mean: number, variance: number): Range {
  const middle = Math.min(1 - EDGE, Math.max(EDGE, mean));
  const odds = Math.log(middle / (1 - middle));
  const reach = (EIGHTY_PERCENT * Math.sqrt(variance)) / (middle * (1 - middle));
  return { low: shareAt(odds - reach), middle, high: shareAt(odds + reach) };
}

function shareAt(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

/** Gives a range of shares as points of a scale, 0 being its least and 1 its most. */
export function scaledRange(range: Range, { min, max }: { readonly min: number; readonly max: number }): Range {
  const points = (share: number): number => Math.round(min + share * (max - min));
  return { low: points(range.low), middle: points(range.middle), high: points(range.high) };
}
