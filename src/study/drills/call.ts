/** What a value means: a text, several of them, or names with values. One value alone and a list of one are the same. */
export type Meaning = string | readonly Meaning[] | ReadonlyMap<string, Meaning>;

/** An option or a word that a command is given. */
export interface Given {
  /** The same for all spellings of an option; empty for a word that stands alone. */
  readonly name: string;
  /** How the option is spelt: `-r`, `--no-reboot`; for a word the word itself. */
  readonly typed: string;
  /** `true` and `false` for switches. */
  readonly value: Meaning;
  /** The value as the command would get it; empty for switches. */
  readonly text: string;
  /** Whether the text of an option is that of one word, which takes quotes where it has blanks. */
  readonly isWord?: boolean;
}

/** In the place of the options of a fault: nothing else of the command is worth comparing. */
export const EVERYTHING = '*';

/** Something that makes a command fail, or that is worth saying although it works. */
export interface CallFault {
  readonly sentence: string;
  /** Options that need no other sentence; of an advice those that it speaks of. */
  readonly options: readonly string[];
  /** Whether the command works all the same. */
  readonly isAdvice: boolean;
}

/** A command by its meaning: in whatever order, quotes and spelling it was typed. */
export interface Call {
  readonly program: string;
  /** What the program is asked to do: `ec2 stop-instances`, `plan`; empty where programs do one thing. */
  readonly operation: string;
  readonly options: readonly Given[];
  readonly operands: readonly Given[];
  /** `sudo`, `sudo -u ana`, `$(...)` for a command whose output goes into a variable, or nothing. */
  readonly wrapper: string;
  readonly redirections: readonly string[];
  /** What works one after the other: options by name. */
  readonly order: readonly string[];
  readonly faults: readonly CallFault[];
  /** Whether something is gone for good afterwards. */
  readonly destroys: boolean;
  /** What stands behind the command: `|`, `&&`, or nothing. */
  readonly joint: string;
  /** Gives the names that Given has for an option as a question names it; `-sS` has two. */
  readonly namesOf: (option: string) => readonly string[];
  /** Tells whether an option may be added to the command without changing what it does. */
  readonly isHarmless: (option: Given) => boolean;
  /** Whether `jq` can read what the command prints. */
  readonly printsJson: boolean;
}

/** What the words of a program say, before it is known what stands around them. */
export type Reading = Omit<Call, 'program' | 'wrapper' | 'redirections' | 'joint'>;
