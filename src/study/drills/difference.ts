/** Something in which a typed command isn't the answer. */
export interface Difference {
  readonly kind: keyof typeof COSTS;
  /** What is wrong, missing or too much. */
  readonly word: string;
  /** What it should be, or what goes wrong without it. */
  readonly about: string;
}

/** How far each difference takes a command away from an answer: the nearest answer is what the learner meant. */
const COSTS = {
  program: 1000,
  operation: 500,
  destruction: 500,
  'missing-command': 100,
  'extra-command': 100,
  'missing-word': 12,
  word: 12,
  'missing-option': 10,
  'extra-option': 9,
  'extra-word': 9,
  value: 8,
  live: 8,
  quiet: 8,
  apart: 8,
  opposite: 8,
  unquoted: 8,
  swapped: 7,
  order: 7,
  joint: 7,
  redirection: 6,
  wrapper: 5,
  fault: 5,
  advice: 0,
} as const;

/** Gives how far a command is from an answer; with 0 it is right. */
export function costOf(differences: readonly Difference[]): number {
  return differences.reduce((sum, { kind }) => sum + COSTS[kind], 0);
}
