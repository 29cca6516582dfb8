import { suggest } from '../suggestion.js';
import { type AwsCommand, readArguments } from './aws-arguments.js';
import type { AwsFault } from './aws-fault.js';
import type { CommandShape, CommandTable } from './command-table.js';
import type { Word } from './shell-syntax.js';

/** Reads the words behind `aws` and judges them by a table of what the CLI takes; what isn't fixed may be anything. */
export function readAwsCommand(words: readonly Word[], table: CommandTable): AwsCommand {
  const { before, service, after } = splitAtService(words, table);
  if (service === undefined || !service.isFixed || service.text === 'help') {
    return nothingKnown();
  }
  const services = table.commandsOf(service.text).length > 0 || table.command(service.text, '') ? [] : table.services();
  if (services.length > 0) {
    return nothingKnown({ kind: 'service', word: service.text, ...guess(service.text, services) });
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

/** Finds the service: the first word that is neither a global option nor its value. */
function splitAtService(words: readonly Word[], table: CommandTable) {
  let index = 0;
  while (words[index]?.text.startsWith('-')) {
    const { text } = words[index] ?? { text: '' };
    const takesNext = !text.includes('=') && table.globals.get(text.slice(2))?.kind !== 'switch';
    index += takesNext ? 2 : 1;
  }
  return { before: words.slice(0, index), service: words[index], after: words.slice(index + 1) };
}

/** A command with the words behind its name, or why there is none. */
type Found = { readonly shape: CommandShape; readonly rest: readonly Word[] } | { readonly unknown: AwsCommand };

/** Finds the longest name of a command that the words begin with; global options may stand in front of it. */
function findCommand(service: string, words: readonly Word[], table: CommandTable): Found {
  const { before, service: first, after } = splitAtService(words, table);
  const known = first === undefined || !first.isFixed ? [] : [first.text, `${first.text} ${after[0]?.text ?? ''}`];
  const names = table.commandsOf(service);
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
