import type { GroupedCommand } from '../command-filter.js';
import { takeApart } from './anatomy.js';
import type { LinePart } from './anatomy-part.js';
import type { CommandTable } from './command-table.js';
import { commandsIn, type ExplainedCommand } from './explained-command.js';

/** What lines are explained by. */
export interface Knowledge {
  readonly table: CommandTable;
  /** The commands of all cheatsheets. */
  readonly sheets: readonly GroupedCommand[];
}

/** A cheatsheet command that does the same as a command of the line. */
export interface Entry {
  readonly entry: GroupedCommand;
  readonly options: ReadonlySet<string>;
  /** Its words that are neither options nor to be filled in. */
  readonly words: readonly string[];
  /** Whether it is one command alone, so that its meaning is the meaning of that command. */
  readonly isAlone: boolean;
}

/** A command of a line with the cheatsheet commands that do the same. */
export interface Told {
  readonly command: ExplainedCommand;
  readonly entries: readonly Entry[];
}

/** Finds the cheatsheet commands that do the same as a command. */
export function entriesLike({ name, isKnown }: ExplainedCommand, { table, sheets }: Knowledge): readonly Entry[] {
  const last = new RegExp(`[ /]${(name.split(' ').at(-1) ?? '').replace(/[^\w-]/g, '.')} `);
  // Most commands are left out before they are taken apart, which takes a thousand times as long as this.
  const near = isKnown ? sheets.filter(({ command }) => last.test(` ${command} `)) : [];
  return near.flatMap((entry) => {
    const parts = takeApart(entry.command, table);
    const commands = commandsIn(parts);
    const same = commands.find((other) => other.name === name);
    return same === undefined || parts.some(({ role }) => role.is === 'help')
      ? []
      : [{ entry, options: same.options, words: wordsOf(same, parts), isAlone: commands.length === 1 }];
  });
}

function wordsOf(command: ExplainedCommand, parts: readonly LinePart[]): readonly string[] {
  return command.parts.flatMap((place) => {
    const part = parts[place];
    return part?.role.is === 'word' && !part.source.includes('<') ? [part.source] : [];
  });
}

/** Gives how many words of a cheatsheet command stand in a line. */
export function alikeness({ entry }: Entry, line: string): number {
  const words = new Set(line.split(/[\s'"]+/));
  return new Set(entry.command.split(/[\s'"]+/).filter((word) => words.has(word))).size;
}

/** Counts the options for which something holds. */
export function countOf(options: ReadonlySet<string>, counts: (option: string) => boolean): number {
  return [...options].filter(counts).length;
}
