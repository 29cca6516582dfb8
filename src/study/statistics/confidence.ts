import type { Confidence } from '../event.js';
import type { Count, Tally } from './tally.js';

/** Each confidence with the share of right answers that it states. */
const STATED: readonly (readonly [Confidence, number])[] = [
  [1, 0.25],
  [2, 0.75],
  [3, 1],
];

/** Answers of one confidence. */
export interface ConfidenceRow extends Count {
  readonly confidence: Confidence;
  /** The share of right answers that would fit: a quarter for guesses, three for fairly sure ones, all for certain ones. */
  readonly stated: number;
}

/** Gives how many answers of each confidence were right. */
export function confidenceOf({ confidence }: Tally): readonly ConfidenceRow[] {
  return STATED.map(([level, stated]) => ({
    confidence: level,
    stated,
    ...(confidence[level - 1] ?? { answers: 0, right: 0 }),
  }));
}

/**
 * Gives the Brier score of what was stated: the mean squared distance from what came out. 0 is perfect; always saying
 * fifty-fifty would give 0.25. Nothing without answers.
 */
export function brierScore(rows: readonly ConfidenceRow[]): number | undefined {
  const answers = rows.reduce((sum, row) => sum + row.answers, 0);
  const distance = rows.reduce(
    (sum, { answers: all, right, stated }) => sum + right * (1 - stated) ** 2 + (all - right) * stated ** 2,
    0,
  );
  return answers === 0 ? undefined : distance / answers;
}
