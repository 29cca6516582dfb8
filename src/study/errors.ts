/** Exit codes of the program; their meaning is a promise to scripts (README, Exit codes). */
export const EXIT = {
  fine: 0,
  bug: 1,
  usage: 2,
  notFound: 3,
  belowPassMark: 4,
  content: 5,
  needsTerminal: 6,
  progress: 7,
  output: 74,
} as const;

/** The name of an exit code that a UserError ends the program with. */
export type ExitName = Exclude<keyof typeof EXIT, 'fine' | 'bug'>;

/** What a UserError is made of. */
export interface UserErrorOptions {
  readonly exit: ExitName;
  /** What to do next, with the exact command. */
  readonly hint?: string;
  readonly cause?: unknown;
}

/** A fault that the person at the keyboard can act on: one sentence, a hint, an exit code, never a stack. */
export class UserError extends Error {
  readonly exit: ExitName;
  readonly hint: string | undefined;

  constructor(sentence: string, options: UserErrorOptions) {
    super(sentence, { cause: options.cause });
    this.name = 'UserError';
    this.exit = options.exit;
    this.hint = options.hint;
  }
}

/**
 * Tells whether something thrown is a UserError. The name decides, not the class: the plain commands and the screens
 * are separate bundles, each with a class of its own.
 */
export function isUserError(thrown: unknown): thrown is UserError {
  return thrown instanceof Error && thrown.name === 'UserError';
}
