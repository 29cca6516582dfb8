import type { Clean } from '../study/clean.js';

/** A word that a command takes: an argument, or the value of an option. */
export interface WordOutline {
  /** What the help calls it, which says what can stand there: `topic`, `exam`, `file`. */
  readonly name: Clean;
  /** Empty for the value of an option. */
  readonly meaning: Clean;
  readonly isRequired: boolean;
  readonly isVariadic: boolean;
  /** The only words it can be; empty where others can stand too. */
  readonly choices: readonly ChoiceOutline[];
}

/** One of the words that can stand somewhere. */
export interface ChoiceOutline {
  readonly word: Clean;
  /** Empty where the word says it all. */
  readonly meaning: Clean;
}

/** An option of a command. */
export interface OptionOutline {
  /** As the help names it: `--width <columns>`. */
  readonly flags: Clean;
  /** `--version` and `-V`. */
  readonly names: readonly Clean[];
  readonly meaning: Clean;
  /** Absent for an option that is only there or not. */
  readonly value?: WordOutline;
}

/** A command as its definition has it, for all that is made from definitions: completion and the manual page. */
export interface CommandOutline {
  /** Its name, then its aliases. */
  readonly names: readonly Clean[];
  readonly meaning: Clean;
  readonly words: readonly WordOutline[];
  /** Its own options; those of the commands around it hold too. */
  readonly options: readonly OptionOutline[];
  readonly commands: readonly CommandOutline[];
  /** What its help says below the options: examples, and whatever else. */
  readonly after: Clean;
}
