import { suggest } from '../suggestion.js';
import { type PartRole, type Span, spanOf } from './anatomy-part.js';
import { looksLikeOption, valuesBehind } from './aws-arguments.js';
import { readAwsCommand } from './aws-command.js';
import type { AwsFault } from './aws-fault.js';
import type { CommandShape, CommandTable, OptionShape } from './command-table.js';
import type { Word } from './shell-syntax.js';

/** Where the reading of the words behind `aws` stands. */
interface Reading {
  readonly table: CommandTable;
  /** Absent when the command isn't known. */
  readonly shape: CommandShape | undefined;
  readonly faults: readonly AwsFault[];
  /** Roles of the next words that are no options; behind them all words are unknown. */
  readonly wanted: { readonly role: PartRole; readonly length: number }[];
  /** Whether the words here stand behind an option that isn't known: they may be its values. */
  isBehindUnknown: boolean;
}

/** Gives what the words behind `aws` are, by the table of what the CLI takes. */
export function awsSpans(words: readonly Word[], table: CommandTable): readonly Span[] {
  const { shape, faults } = readAwsCommand(words, table);
  const wanted = shape === undefined ? [] : [...pathRoles(shape), ...positionalRoles(shape)];
  const reading: Reading = { table, shape, faults, wanted, isBehindUnknown: false };
  if (shape === undefined) {
    wanted.push(...unknownRoles(words, reading));
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

type Unknown = Extract<PartRole, { readonly is: 'unknown' }>;

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
function unknownRoles(words: readonly Word[], { table, faults }: Reading): readonly Met[] {
  // Of an operation the fault names the service, too.
  const about = faults[0]?.about?.split(' ').at(-1);
  const service = words.find((word) => !looksLikeOption(word))?.text ?? '';
  const isKnown = table.commandsOf(service).length > 0 || table.command(service, '') !== undefined;
  const operation: Met = { role: unknownRole('operation', about), length: 1 };
  return isKnown
    ? [{ role: { is: 'service' }, length: 1 }, operation]
    : [{ role: unknownRole('service', about), length: 1 }];
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
  const option = optionCalled(`--${name}`, reading);
  const about = option === undefined ? meantBy(name, reading) : undefined;
  const meant = option ?? optionCalled(about, reading);
  const values = attached === undefined && meant !== undefined ? valuesBehind(words.slice(1), meant.kind) : [];
  reading.isBehindUnknown = meant === undefined && about === undefined;
  const role: PartRole =
    option === undefined
      ? unknownRole(reading.shape === undefined ? 'stray' : 'option', about)
      : { is: 'option', takes: option.kind, need: needOf(option, reading) };
  return { role, length: 1 + values.length };
}

function unknownRole(what: Unknown['what'], about: string | undefined): Unknown {
  return { is: 'unknown', what, ...(about !== undefined && { about }) };
}

function optionCalled(typed: string | undefined, { shape, table }: Reading): OptionShape | undefined {
  return (shape?.options ?? table.globals).get(typed?.slice(2) ?? '');
}

/** Gives what an unknown option may have been meant as; the AWS CLI has its help behind a word. */
function meantBy(name: string, { shape, table, faults }: Reading): string | undefined {
  if (name === 'help') {
    return 'help';
  }
  const [near] = shape === undefined ? suggest(name, table.globals.keys(), 1) : [];
  return near === undefined ? faults.find(({ word }) => word === `--${name}`)?.about : `--${near}`;
}

function needOf(option: OptionShape, { table }: Reading): 'required' | 'optional' | 'everywhere' {
  if (option.isRequired) {
    return 'required';
  }
  return table.globals.has(option.name) ? 'everywhere' : 'optional';
}
