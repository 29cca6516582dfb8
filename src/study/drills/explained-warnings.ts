import type { CommandMark } from '../catalogue.js';
import type { Clean } from '../clean.js';
import type { GroupedCommand } from '../command-filter.js';
import type { ExplainedCommand } from './explained-command.js';
import { alikeness, type Entry, type Told } from './like-commands.js';

/** Something in a line that costs or that can't be had back. */
export interface Warning {
  /** `aws s3 rm` */
  readonly command: Clean;
  readonly mark: CommandMark;
  /** Whether it does so in any case, by the table of what the AWS CLI takes. */
  readonly isSure: boolean;
  /** What a cheatsheet command that costs or destroys is for; absent where there is none like it. */
  readonly because?: Clean;
}

/** Options with which nothing is done. */
export const PREVIEWS: readonly string[] = ['--dry-run', '--dryrun', '--generate-cli-skeleton'];
/** Gives what is to be warned of in a command. */
export function warningsOf(told: Told, line: string): readonly Warning[] {
  const { name, options, destroys } = told.command;
  if (PREVIEWS.some((option) => options.has(option))) {
    return [];
  }
  const command = name as Clean;
  const marked = markedLike(told, line).map(({ mark, meaning }) => ({
    command,
    mark,
    isSure: destroys && mark === 'destructive',
    because: meaning,
  }));
  const isTold = marked.some(({ mark, isSure }) => mark === 'destructive' && (isSure || !destroys));
  const isDestructive = destroys || isRemoving(told.command);
  return isTold || !isDestructive ? marked : [{ command, mark: 'destructive', isSure: destroys }, ...marked];
}

/** Programs that remove files, whatever the cheatsheets hold; with the option that does. */
const REMOVERS: ReadonlyMap<string, string | undefined> = new Map([
  ['rm', undefined],
  ['find', '-delete'],
]);

function isRemoving({ name, options }: ExplainedCommand): boolean {
  const option = REMOVERS.get(name);
  return REMOVERS.has(name) && (option === undefined || options.has(option));
}

/** A cheatsheet command that costs or destroys. */
type Marked = GroupedCommand & { readonly mark: CommandMark };

/** Gives for each mark the nearest cheatsheet command that has it: with no other option than the line has, or if all have it. */
function markedLike({ command, entries }: Told, line: string): readonly Marked[] {
  const within = entries
    .filter(({ isAlone, options }) => isAlone && [...options].every((option) => command.options.has(option)))
    .sort((one, other) => other.options.size - one.options.size || alikeness(other, line) - alikeness(one, line));
  const isRather = (other: Entry, one: Entry): boolean =>
    isWithin(one.options, other.options) &&
    (other.options.size > one.options.size || alikeness(other, line) > alikeness(one, line));
  // What does no harm with more options, or with values more like these, is what the line rather does.
  const harmless = within.filter(({ entry }) => entry.mark === undefined);
  const marked = within.filter(
    (one) => one.entry.mark !== undefined && !harmless.some((other) => isRather(other, one)),
  );
  return (['destructive', 'costs'] as const).flatMap((mark) => {
    const found = marked.find(({ entry }) => entry.mark === mark) ?? alwaysMarked(entries, mark, line);
    return found === undefined ? [] : [{ ...found.entry, mark }];
  });
}

/** Gives the nearest of all commands that do the same, if each that does something has the mark. */
function alwaysMarked(entries: readonly Entry[], mark: CommandMark, line: string): Entry | undefined {
  const doing = entries.filter(({ isAlone, options }) => isAlone && !PREVIEWS.some((option) => options.has(option)));
  return doing.every(({ entry }) => entry.mark === mark)
    ? [...doing].sort((one, other) => alikeness(other, line) - alikeness(one, line))[0]
    : undefined;
}

function isWithin(options: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return [...options].every((option) => others.has(option));
}
