/** A word of a command line, as the command would get it. */
export interface Word {
  /** Quotes and escapes are gone; variables, substitutions and placeholders stand as they were written. */
  readonly text: string;
  /** Whether the text is the value itself: it holds no variable, substitution or `<placeholder>`. */
  readonly isFixed: boolean;
  /** Where the word starts, counted from 0. */
  readonly at: number;
  /** Where what stands behind it starts. */
  readonly end: number;
  /** The commands inside `$(...)` and backticks. */
  readonly commands: readonly Command[];
  /** The name of the variable whose value it is, where that says what an option says. */
  readonly variable?: string;
}

/** Something like `> out.json`. */
export interface Redirection {
  readonly operator: string;
  /** Where the operator starts. */
  readonly at: number;
  readonly target: Word;
}

/** One command with its words; brackets and reserved words (`if`, `do`, `{`), which only group, are no words of it. */
export interface Command {
  /** What groups in front of it: `if`, `(`. */
  readonly front: readonly string[];
  readonly words: readonly Word[];
  readonly redirections: readonly Redirection[];
  /** What ends groups behind it, and what parts it from that: `;` and `fi`. */
  readonly behind: readonly string[];
  /** What stands behind all that: `|`, `&&`, `||`, `;`, `&`, a line break, or nothing. */
  readonly joint: string;
}

/** What a shell would stumble over. */
export interface LineFault {
  readonly kind: 'unclosed' | 'missing-command' | 'stray';
  /** What isn't closed, has nothing beside it, or closes nothing. */
  readonly sign: string;
  readonly at: number;
}

/** A command line taken apart. */
export interface CommandLine {
  readonly commands: readonly Command[];
  readonly faults: readonly LineFault[];
}

/** Where the reading of a line stands. */
export interface Reading {
  readonly text: string;
  at: number;
  readonly faults: LineFault[];
  /** The ends of here-documents whose text begins on the next line. */
  readonly hereEnds: string[];
}

/** Gives what a sticky pattern matches where the reading stands, and steps over it. */
export function take(reading: Reading, pattern: RegExp): string | undefined {
  pattern.lastIndex = reading.at;
  const found = pattern.exec(reading.text)?.[0];
  reading.at += found?.length ?? 0;
  return found;
}
