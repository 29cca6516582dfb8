import { suggest } from '../suggestion.js';
import { type AwsCommand, readArguments } from './aws-arguments.js';
import type { AwsFault } from './aws-fault.js';
import type { CommandShape, CommandTable } from './command-table.js';
import type { Word } from './shell-syntax.js';

/** Reads the words behind `aws` and judges them by a table of what the CLI takes; what isn't fixed may be anything. */
export function readAwsCommand(words: readonly Word[], table: CommandTable): AwsCommand {
  const { before, name: service, after } = splitAtName(words, table, isServiceOf(table));
  if (service === undefined || !service.isFixed || service.text === 'help') {
    return nothingKnown();
  }
  if (!isServiceOf(table)(service.text)) {
    return nothingKnown({ kind: 'service', word: service.text, ...guess(service.text, table.services()) });
  }
  const found = findCommand(service.text, after, table);
  return 'shape' in found ? readArguments([...before, ...found.rest], found.shape, table) : found.unknown;
}

function nothingKnown(...faults: readonly AwsFault[]): AwsCommand {
  return { options: [], positionals: [], faults };
}

function guess(word: string, names: Iterable<string>): { readonly about?: string } {
  const [nearest] = suggest(word, names, 1);
  return nearest === undefined ? {} : { about: nearest };
}

/** The words of a call that name what it does. */
export interface NamingWords {
  readonly service?: Word | undefined;
  /** Only its first word, where it has two. */
  readonly operation?: Word | undefined;
}

/** Finds the words that name a service and its operation, whether there are such or not; options may stand between. */
export function namingWords(words: readonly Word[], table: CommandTable): NamingWords {
  const { name: service, after } = splitAtName(words, table, isServiceOf(table));
  const names = table.commandsOf(service?.text ?? '');
  return { service, operation: splitAtName(after, table, isFirstOf(names)).name };
}

/** Tells whether there is a service of a name. */
export function isServiceOf(table: CommandTable): (name: string) => boolean {
  return (name) => table.commandsOf(name).length > 0 || table.command(name, '') !== undefined;
}

function isFirstOf(names: readonly string[]): (word: string) => boolean {
  return (word) => names.some((name) => name === word || name.startsWith(`${word} `));
}

/**
 * Finds a name: the first word that is neither an option nor its value. Behind an option that isn't known a word is its
 * value unless there is such a name.
 */
function splitAtName(words: readonly Word[], { globals }: CommandTable, isName: (word: string) => boolean) {
  let index = 0;
  while (words[index]?.text.startsWith('-')) {
    const { text } = words[index] ?? { text: '' };
    const option = globals.get(text.slice(2));
    const isAlone = text.includes('=') || option?.kind === 'switch';
    const takesNext = !isAlone && (option !== undefined || !isName(words[index + 1]?.text ?? ''));
    index += takesNext ? 2 : 1;
  }
  return { before: words.slice(0, index), name: words[index], after: words.slice(index + 1) };
}

/** A command with the words behind its name, or why there is none. */
type Found = { readonly shape: CommandShape; readonly rest: readonly Word[] } | { readonly unknown: AwsCommand };

/** Finds the longest name of a command that the words begin with; global options may stand in front of it. */
function findCommand(service: string, words: readonly Word[], table: CommandTable): Found {
  const names = table.commandsOf(service);
  const { before, name: first, after } = splitAtName(words, table, isFirstOf(names));
  const known = first === undefined || !first.isFixed ? [] : [first.text, `${first.text} ${after[0]?.text ?? ''}`];
  const name = known.findLast((candidate) => names.includes(candidate));
  const shape = table.command(service, name ?? '');
  if (shape !== undefined && (name !== undefined || names.length === 0 || first === undefined)) {
    const rest = name === undefined ? words : [...before, ...after.slice(name.split(' ').length - 1)];
    return { shape, rest };
  }
  return { unknown: unknownCommand(service, [first, after[0]], names) };
}

function unknownCommand(service: string, [first, second]: readonly (Word | undefined)[], names: readonly string[]) {
  if (first === undefined) {
    return nothingKnown({ kind: 'missing-command', word: service });
  }
  if (!first.isFixed || first.text === 'help') {
    return nothingKnown();
  }
  const isGroup = names.some((name) => name.startsWith(`${first.text} `));
  if (isGroup && (second?.isFixed === false || second?.text === 'help')) {
    return nothingKnown();
  }
  if (isGroup && second === undefined) {
    return nothingKnown({ kind: 'missing-command', word: `${service} ${first.text}` });
  }
  const name = isGroup ? `${first.text} ${second?.text}` : first.text;
  const near = guess(name, names).about;
  return nothingKnown({ kind: 'command', word: `${service} ${name}`, ...(near && { about: `${service} ${near}` }) });
}
