import type { Clean } from './clean.js';

/** A fault in a topic file. Faults are values, found all at once, and never stop a learner. */
export interface Problem {
  /** Path of the file, relative to the folder that was checked. */
  readonly file: Clean;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1. */
  readonly column: number;
  /** The name of the rule that was broken, kebab-case; `topics/README.md` explains each. */
  readonly rule: string;
  /** One sentence: what is wrong, then what to do. */
  readonly message: Clean;
}
