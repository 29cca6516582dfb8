import { suggest } from '../suggestion.js';
import { type PartRole, type Span, spanOf } from './anatomy-part.js';
import { looksLikeOption, valuesBehind } from './aws-arguments.js';
import { isServiceOf, namingWords, readAwsCommand } from './aws-command.js';
import type { AwsFault } from './aws-fault.js';
import type { CommandShape, CommandTable, OptionShape } from './command-table.js';
import type { Word } from './shell-syntax.js';

/** Where the reading of the words behind `aws` stands. */
interface Reading {
  readonly table: CommandTable;
  /** Absent when the command isn't known. */
  readonly shape: CommandShape | undefined;
  readonly faults: readonly AwsFault[];
  /** What names the service and the operation. */
  readonly names: ReadonlyMap<Word | undefined, Met>;
  /** Names of the words without an option that are still to come; behind them all words are unknown. */
  readonly wanted: string[];
  /** Whether an option stands right in front of which nobody knows whether it takes a value. */
  isBehindUnknown: boolean;
}

/** Gives what the words behind `aws` are, by the table of what the CLI takes. */
export function awsSpans(words: readonly Word[], table: CommandTable): readonly Span[] {
  const { shape, faults } = readAwsCommand(words, table);
  const { service, operation } = namingWords(words, table);
  const [first, second] = shape === undefined ? unknownNames(service, table, faults) : namesOf(shape);
  const names = new Map([...(second ? [[operation, second] as const] : []), [service, first] as const]);
  const reading: Reading = { table, shape, faults, names, wanted: positionalsOf(shape), isBehindUnknown: false };
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

/** The service, and the operation where there is one. */
type Names = readonly [Met, Met?];

function namesOf({ path, destroys }: CommandShape): Names {
  const length = path.split(' ').length - 1;
  const service: Met = { role: { is: 'service' }, length: 1 };
  return length === 0 ? [service] : [service, { role: { is: 'operation', destroys }, length }];
}

function positionalsOf(shape: CommandShape | undefined): string[] {
  return (shape?.positionals ?? []).flatMap(({ name, kind }) => (kind === 'two' ? [name, name] : [name]));
}

/** Gives what the names are of a command that isn't known: the service may be. */
function unknownNames(service: Word | undefined, table: CommandTable, [fault]: readonly AwsFault[]): Names {
  if (!isServiceOf(table)(service?.text ?? '')) {
    return [{ role: unknownRole('service', fault?.about), length: 1 }];
  }
  // Of an operation the fault names the service, too; `ec2 wait vpc-availble` has two words.
  const [, ...about] = fault?.about?.split(' ') ?? [];
  const [, , second] = fault?.kind === 'command' ? fault.word.split(' ') : [];
  const length = second === undefined || second.startsWith('-') ? 1 : 2;
  return [
    { role: { is: 'service' }, length: 1 },
    { role: unknownRole('operation', about.length > 0 ? about.join(' ') : undefined), length },
  ];
}

function wordMet(reading: Reading, words: readonly Word[]): Met {
  const isBehindUnknown = reading.isBehindUnknown;
  reading.isBehindUnknown = false;
  if (words.length === 1 && words[0]?.text === 'help') {
    return { role: { is: 'help' }, length: 1 };
  }
  const name = reading.names.get(words[0]);
  if (name !== undefined) {
    return name;
  }
  return { role: isBehindUnknown ? perhapsValueRole(reading, words) : wordRole(reading.wanted.shift()), length: 1 };
}

function wordRole(name: string | undefined): PartRole {
  return name === undefined ? { is: 'unknown', what: 'word' } : { is: 'word', name };
}

/** What may be the value of an unknown option takes no place of the words to come: they count as if it weren't there. */
function perhapsValueRole({ names, wanted: [name] }: Reading, words: readonly Word[]): PartRole {
  const isInFront = words.some((word) => names.has(word));
  return name === undefined || isInFront ? { is: 'value-perhaps' } : { is: 'word-or-value', name };
}

function optionMet(reading: Reading, words: readonly Word[]): Met {
  const [, name = '', attached] = /^--?([^=]*)(=[\s\S]*)?$/.exec(words[0]?.text ?? '') ?? [];
  const option = optionCalled(`--${name}`, reading);
  const about = option === undefined ? meantBy(name, reading) : undefined;
  const meant = option ?? optionCalled(about, reading);
  const values = attached === undefined && meant !== undefined ? valuesBehind(words.slice(1), meant.kind) : [];
  reading.isBehindUnknown = meant === undefined && about === undefined && attached === undefined;
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
