import type { Clean } from '../clean.js';
import type { OptionKind } from './command-table.js';
import type { Word } from './shell-syntax.js';

/** What an option takes: what the options of the AWS CLI take, values with commas between, or `Name=value`. */
export type OptionTakes = OptionKind | 'commas' | 'setting';

/** What a part of a command line is. */
export type PartRole =
  | { readonly is: 'cli' }
  | { readonly is: 'service' }
  | { readonly is: 'operation'; readonly destroys: boolean }
  | { readonly is: 'help' }
  | {
      readonly is: 'option';
      readonly takes: OptionTakes;
      /** Whether the command needs it; absent where that isn't known. */
      readonly need?: 'required' | 'optional' | 'everywhere';
    }
  /** Options of one letter in one word. */
  | { readonly is: 'letters'; readonly letters: string; readonly takes: OptionTakes; readonly unknown: string }
  /** A word without an option; by its name in the table where there is one. */
  | { readonly is: 'word'; readonly name?: string }
  /** Behind an option of which nobody knows whether it takes a value. */
  | { readonly is: 'word-or-value'; readonly name?: string }
  /** The same, where the command takes no word. */
  | { readonly is: 'value-perhaps' }
  | { readonly is: 'program'; readonly isKnown: boolean }
  /** `sudo`, `watch`: runs the command behind it. */
  | { readonly is: 'runner'; readonly name: string }
  /** A command line in quotes, or one that another machine gets. */
  | { readonly is: 'line'; readonly isRemote: boolean }
  /** `NAME=value` in front of a command or alone. */
  | { readonly is: 'setting' }
  /** `for`, `{` and their like, and what has such a place in the words of `find`: `find !`. */
  | { readonly is: 'construct'; readonly word: string }
  /** `<(...)` or `>(...)`. */
  | { readonly is: 'substitution'; readonly sign: '<' | '>' }
  | { readonly is: 'redirection'; readonly operator: string }
  | { readonly is: 'joint' }
  /** Something that the AWS CLI doesn't have. */
  | {
      readonly is: 'unknown';
      /** An option is `stray` where no operation is known that could take it. */
      readonly what: 'service' | 'operation' | 'option' | 'stray' | 'word';
      /** What it may have been meant as. */
      readonly about?: string;
    }
  /** An option of another program, of which nothing is known here but what it may have been meant as. */
  | { readonly is: 'unknown-here'; readonly about?: string };

/** A part of a command line with what it is. */
export interface LinePart {
  /** As it stands in the line, quotes and all. */
  readonly source: Clean;
  /** How many command lines it stands inside of: `$(...)` is one deeper. */
  readonly depth: number;
  readonly role: PartRole;
}

/** Where a part stands in its line. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly role: PartRole;
  /** The command line that its words are, where they are one. */
  readonly line?: string;
  /** Whether it belongs to a command that stands inside of the one around it. */
  readonly isInside?: boolean;
}

/** Gives the span of neighbouring words; there is one at least. */
export function spanOf(words: readonly Word[], role: PartRole): Span {
  return { from: words[0]?.at ?? 0, to: words.at(-1)?.end ?? 0, role };
}
