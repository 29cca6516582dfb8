import { type PartRole, type Span, spanOf } from './anatomy-part.js';
import { looksLikeOption, valuesBehind } from './aws-arguments.js';
import { readAwsCommand } from './aws-command.js';
import type { CommandShape, CommandTable, OptionShape } from './command-table.js';
import type { Word } from './shell-syntax.js';

/** Where the reading of the words behind `aws` stands. */
interface Reading {
  readonly table: CommandTable;
  /** Absent when the command isn't known. */
  readonly shape: CommandShape | undefined;
  /** Roles of the next words that are no options; behind them all words are unknown. */
  readonly wanted: { readonly role: PartRole; readonly length: number }[];
  /** Whether the words here stand behind an option that isn't known: they may be its values. */
  isBehindUnknown: boolean;
}

/** Gives what the words behind `aws` are, by the table of what the CLI takes. */
export function awsSpans(words: readonly Word[], table: CommandTable): readonly Span[] {
  const { shape } = readAwsCommand(words, table);
  const wanted = shape === undefined ? [] : [...pathRoles(shape), ...positionalRoles(shape)];
  const reading: Reading = { table, shape, wanted, isBehindUnknown: false };
  if (shape === undefined) {
    wanted.push(...unknownRoles(words, table));
  }
  const spans: Span[] = [];
  for (let index = 0; index < words.length; ) {
    const rest = words.slice(index);
    const { role, length } = looksLikeOption(rest[0] ?? NO_WORD) ? optionMet(reading, rest) : wordMet(reading, rest);
    spans.push(spanOf(rest.slice(0, length), role));
    index += length;
  }
  return spans;
}

const NO_WORD: Word = { text: '', isFixed: true, at: 0, end: 0, commands: [] };

/** A part that was met, and how many words it has. */
interface Met {
  readonly role: PartRole;
  readonly length: number;
}

function pathRoles({ path, destroys }: CommandShape): readonly Met[] {
  const length = path.split(' ').length - 1;
  const service: Met = { role: { is: 'service' }, length: 1 };
  return length === 0 ? [service] : [service, { role: { is: 'operation', destroys }, length }];
}

function positionalRoles({ positionals }: CommandShape): readonly Met[] {
  return positionals.flatMap(({ name, kind }) => {
    const met: Met = { role: { is: 'word', name }, length: 1 };
    return kind === 'two' ? [met, met] : [met];
  });
}

/** Gives what the first words are of a command that isn't known: the service may be. */
function unknownRoles(words: readonly Word[], table: CommandTable): readonly Met[] {
  const service = words.find((word) => !looksLikeOption(word))?.text ?? '';
  const isKnown = table.commandsOf(service).length > 0 || table.command(service, '') !== undefined;
  const operation: Met = { role: { is: 'unknown', what: 'operation' }, length: 1 };
  return isKnown
    ? [{ role: { is: 'service' }, length: 1 }, operation]
    : [{ role: { is: 'unknown', what: 'service' }, length: 1 }];
}

function wordMet(reading: Reading, words: readonly Word[]): Met {
  if (words.length === 1 && words[0]?.text === 'help') {
    return { role: { is: 'help' }, length: 1 };
  }
  const next = reading.isBehindUnknown ? undefined : reading.wanted.shift();
  return next ?? { role: { is: 'unknown', what: 'word' }, length: 1 };
}

function optionMet(reading: Reading, words: readonly Word[]): Met {
  const [, name = '', attached] = /^--?([^=]*)(=[\s\S]*)?$/.exec(words[0]?.text ?? '') ?? [];
  const option = (reading.shape?.options ?? reading.table.globals).get(name);
  reading.isBehindUnknown = option === undefined;
  if (option === undefined) {
    return { role: { is: 'unknown', what: 'option' }, length: 1 };
  }
  const values = attached === undefined ? valuesBehind(words.slice(1), option.kind) : [];
  return { role: { is: 'option', takes: option.kind, need: needOf(option, reading) }, length: 1 + values.length };
}

function needOf(option: OptionShape, { table }: Reading): 'required' | 'optional' | 'everywhere' {
  if (option.isRequired) {
    return 'required';
  }
  return table.globals.has(option.name) ? 'everywhere' : 'optional';
}
