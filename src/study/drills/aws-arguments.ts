import { suggest } from '../suggestion.js';
import type { AwsFault } from './aws-fault.js';
import { valueFaults } from './aws-value.js';
import type { CommandShape, CommandTable, OptionKind } from './command-table.js';
import type { Word } from './shell-syntax.js';

/** An option as it was given. */
export interface GivenOption {
  /** Without dashes; `no-` stays. */
  readonly name: string;
  readonly values: readonly Word[];
}

/** A call of the AWS CLI, read by what the CLI takes. */
export interface AwsCommand {
  /** Absent when the command isn't known, or stands behind a variable or placeholder. */
  readonly shape?: CommandShape;
  readonly options: readonly GivenOption[];
  /** The words that stand without an option. */
  readonly positionals: readonly Word[];
  readonly faults: readonly AwsFault[];
}

/** Options whose document takes the place of the required ones. */
const DOCUMENTS: readonly string[] = ['cli-input-json', 'cli-input-yaml', 'generate-cli-skeleton'];

/** The fewest and the most values of an option. */
const COUNTS: Readonly<Record<OptionKind, readonly [number, number]>> = {
  text: [1, 1],
  number: [1, 1],
  structure: [1, 1],
  list: [1, Number.POSITIVE_INFINITY],
  two: [2, 2],
  optional: [0, 1],
  switch: [0, 0],
};

/** Where the reading of the arguments stands. */
interface Reading {
  readonly options: GivenOption[];
  readonly positionals: Word[];
  readonly faults: AwsFault[];
}

/** Reads options and other words as the CLI does, and says what it would refuse. */
export function readArguments(words: readonly Word[], shape: CommandShape, table: CommandTable): AwsCommand {
  const reading: Reading = { options: [], positionals: [], faults: [] };
  for (let index = 0; index < words.length; ) {
    const word = words[index];
    if (word !== undefined && looksLikeOption(word)) {
      index += 1 + readOption(reading, words.slice(index), shape);
    } else {
      reading.positionals.push(...words.slice(index, index + 1));
      index += 1;
    }
  }
  const asksForHelp =
    reading.positionals.at(-1)?.text === 'help' || reading.options.some(({ name }) => name === 'version');
  const missing = asksForHelp ? [] : [...missingOptions(reading, shape), ...positionalFaults(reading, shape)];
  return { ...reading, shape, faults: [...reading.faults, ...missing].map((fault) => withGuess(fault, shape, table)) };
}

/** The CLI takes a word with a dash in front for an option, unless it is a number, a lone dash or has blanks. */
export function looksLikeOption({ text }: Word): boolean {
  return /^-[^0-9\s][^\s=]*(?:=|$)/.test(text);
}

/** Reads an option with its values and gives how many words these were. */
function readOption(reading: Reading, words: readonly Word[], shape: CommandShape): number {
  const [, name = '', attached] = /^--?([^=]*)(=[\s\S]*)?$/.exec(words[0]?.text ?? '') ?? [];
  const option = shape.options.get(name);
  if (option === undefined) {
    reading.faults.push({ kind: 'option', word: `--${name}` });
    const next = words.slice(1).findIndex(looksLikeOption);
    return next < 0 ? words.length - 1 : next;
  }
  const [least, most] = COUNTS[option.kind];
  const behind = attached === undefined ? valuesBehind(words.slice(1), option.kind) : [];
  const values = attached === undefined ? behind : [attachedValue(words[0], attached)];
  reading.options.push({ name, values });
  if (values.length < least) {
    reading.faults.push({ kind: 'missing-value', word: `--${name}` });
  } else if (values.length > most) {
    reading.faults.push({ kind: 'needless-value', word: `--${name}` });
  }
  reading.faults.push(...values.flatMap((value) => valueFaults(option, value)));
  return behind.length;
}

/** Gives the words behind an option that are its values: as many as its kind takes, up to the next option. */
export function valuesBehind(words: readonly Word[], kind: OptionKind): readonly Word[] {
  const end = words.findIndex(looksLikeOption);
  return words.slice(0, Math.min(COUNTS[kind][1], end < 0 ? words.length : end));
}

function attachedValue(word: Word | undefined, attached: string): Word {
  const { isFixed = false, at = 0, end = 0 } = word ?? {};
  return { text: attached.slice(1), isFixed, at, end, commands: [] };
}

function missingOptions({ options }: Reading, shape: CommandShape): readonly AwsFault[] {
  const given = new Set(options.map(({ name }) => name));
  if (DOCUMENTS.some((name) => given.has(name))) {
    return [];
  }
  return [...new Set(shape.options.values())]
    .filter(({ name, opposite = name, isRequired }) => isRequired && !given.has(name) && !given.has(opposite))
    .map(({ name }) => ({ kind: 'missing-option', word: `--${name}` }));
}

function positionalFaults({ positionals }: Reading, shape: CommandShape): readonly AwsFault[] {
  const wanted = shape.positionals.flatMap((word) => (word.kind === 'two' ? [word, word] : [word]));
  // A variable may stand for options, and for nothing; a placeholder is a word.
  const needless = positionals
    .filter(({ text, isFixed }) => isFixed || text.startsWith('<'))
    .slice(wanted.length)
    .map(({ text }): AwsFault => ({ kind: 'needless-word', word: text }));
  const missing = wanted
    .slice(positionals.length)
    .filter(({ isRequired }) => isRequired)
    .map(({ name }): AwsFault => ({ kind: 'missing-word', word: name }));
  return [...needless, ...missing];
}

/** Adds to an unknown option what it may have been meant as; the CLI guesses at a shortened one, which we refuse. */
function withGuess(fault: AwsFault, { options }: CommandShape, table: CommandTable): AwsFault {
  if (fault.kind !== 'option') {
    return fault;
  }
  const name = fault.word.slice(2);
  const names = [...options.keys(), ...table.globals.keys()];
  const longer = names.find((candidate) => name !== '' && candidate.startsWith(name));
  const near = longer ?? suggest(name, names, 1)[0];
  return {
    kind: longer === undefined ? 'option' : 'abbreviation',
    word: fault.word,
    ...(near && { about: `--${near}` }),
  };
}
