import type { Clean } from '../clean.js';
import type { GroupedCommand } from '../command-filter.js';
import { takeApart } from './anatomy.js';
import type { LinePart } from './anatomy-part.js';
import { commandsIn, type ExplainedCommand, optionsOf } from './explained-command.js';
import { PREVIEWS, type Warning, warningsOf } from './explained-warnings.js';
import { alikeness, countOf, type Entry, entriesLike, type Knowledge, type Told } from './like-commands.js';

/** A part of a line, and what a cheatsheet uses it for where one does. */
export interface ExplainedPart extends LinePart {
  readonly use?: Clean;
}

/** What is known of a command line. */
export interface Explanation {
  readonly parts: readonly ExplainedPart[];
  readonly warnings: readonly Warning[];
  /** Commands of the cheatsheets that do the same, nearest first. */
  readonly related: readonly GroupedCommand[];
  /** What the line does, by name; only what the AWS CLI does where it is in the line. */
  readonly operations: readonly Clean[];
}

/** More than this of each operation would bury the rest. */
const MOST_RELATED = 4;

/** Explains a command line by the table of what the AWS CLI takes and by the cheatsheets. Nothing is guessed, nothing is run. */
export function explain(line: Clean, { table, sheets }: Knowledge): Explanation {
  const parts = takeApart(line, table);
  const told = commandsIn(parts).map((command) => ({ command, entries: entriesLike(command, { table, sheets }) }));
  const uses = new Map(told.flatMap((each) => usesOf(each, parts, line)));
  const matters = told.some(({ command }) => isAws(command)) ? told.filter(({ command }) => isAws(command)) : told;
  return {
    parts: parts.map((part, place) => withUse(part, uses.get(place))),
    warnings: told.flatMap((each) => warningsOf(each, line)),
    related: [...new Set(matters.flatMap((each) => relatedTo(each, line)))],
    operations: [
      ...new Set(matters.filter(({ command }) => command.isKnown).map(({ command }) => command.name as Clean)),
    ],
  };
}

function withUse(part: LinePart, use: Clean | undefined): ExplainedPart {
  return use === undefined ? part : { ...part, use };
}

function isAws({ name }: ExplainedCommand): boolean {
  return name.startsWith('aws ');
}

/** Gives what cheatsheets use the operation and its options for, by the place of the part: the nearest use, each once. */
function usesOf(
  { command, entries }: Told,
  parts: readonly LinePart[],
  line: string,
): readonly (readonly [number, Clean])[] {
  const foreign = ({ options }: Entry): number =>
    countOf(options, (option) => !command.options.has(option) && !OUTPUT.includes(option));
  const isProgram = !command.name.includes(' ');
  const nearest = entries
    .filter(({ isAlone, options }) => isAlone && !UNLIKE.some((option) => isOnlyIn(option, options, command.options)))
    .filter((entry) => !isOnOtherFile(entry, line))
    .sort((one, other) => foreign(one) - foreign(other) || one.options.size - other.options.size);
  const nameAt = command.parts.findLast((place) => NAMES.includes(parts[place]?.role.is ?? ''));
  const told = new Set<Clean>();
  return command.parts.flatMap((place) => {
    const found =
      place === nameAt
        ? nearest.find((entry) => !isProgram || foreign(entry) === 0)
        : nearest.find(({ options }) => isUsedIn(parts[place], options));
    const use = found?.entry.meaning;
    if (use === undefined || told.has(use)) {
      return [];
    }
    told.add(use);
    return [[place, use] as const];
  });
}

/** Tells whether a program's entry names a file by its path that isn't in the line: then it is for that file alone. */
function isOnOtherFile({ entry, words }: Entry, line: string): boolean {
  return !entry.command.startsWith('aws ') && words.some((word) => word.startsWith('/') && !line.includes(word));
}

/** Options that only choose what is printed. */
const OUTPUT: readonly string[] = ['--query', '--output'];
/** Options with which a command says little about the same one without them. */
const UNLIKE: readonly string[] = [...PREVIEWS, '--cli-input-json', '--cli-input-yaml'];

function isOnlyIn(option: string, options: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return options.has(option) && !others.has(option);
}

/** What names a command; the last of these says most. */
const NAMES: readonly string[] = ['program', 'service', 'operation'];

/** What must be there, or may be with every command, says nothing about the use. */
function isUsedIn(part: LinePart | undefined, options: ReadonlySet<string>): boolean {
  if (part === undefined || part.role.is === 'unknown' || part.role.is === 'unknown-here') {
    return false;
  }
  const { role } = part;
  const own = optionsOf(part);
  const isTelling = role.is !== 'option' || role.need === 'optional' || role.need === undefined;
  return isTelling && own.length > 0 && own.every((option) => options.has(option));
}

function relatedTo({ command, entries }: Told, line: string): readonly GroupedCommand[] {
  const shared = ({ options }: Entry): number => countOf(options, (option) => command.options.has(option));
  return [...entries]
    .sort(
      (one, other) =>
        Number(isOnOtherFile(one, line)) - Number(isOnOtherFile(other, line)) ||
        shared(other) - shared(one) ||
        one.options.size - other.options.size ||
        alikeness(other, line) - alikeness(one, line),
    )
    .slice(0, MOST_RELATED)
    .map(({ entry }) => entry);
}
