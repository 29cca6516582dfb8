import type { GroupedCommand } from '../../study/command-filter.js';
import { blanks, type Setting } from '../../text/lines.js';
import { paint } from '../../text/paint.js';
import { asPainted, type Painted } from '../../text/painted.js';
import { wrapText } from '../../text/wrap.js';
import { phrase } from '../../ui/phrase.js';
import { type LineRange, revealed } from '../../ui/scroll.js';
import { type CheatsheetState, wordsOf } from './cheatsheet-state.js';
import { type CommandSetting, commandLine, meaningLine, selectedLines } from './command-lines.js';
import { matchesOf } from './matches.js';

/** Paints a line of the list. Only those in sight are painted: there may be thousands. */
type Row = () => Painted;

interface List {
  readonly rows: readonly Row[];
  readonly focus: LineRange;
}

/** How many lines a command takes that is not under the cursor. */
export const COMMAND_LINES = 2;

const BLANK_LINE = asPainted(blanks(1));

/** The part of the list that is in sight. */
export interface ListWindow {
  readonly lines: readonly Painted[];
  /** The first line in sight, counted from 0. */
  readonly offset: number;
}

/** Gives the lines of the list that are in sight, those of the command under the cursor among them. */
export function listWindow(state: CheatsheetState, setting: Setting & { readonly height: number }): ListWindow {
  const words = wordsOf(state);
  if (state.found.length === 0) {
    return { lines: wrapText(phrase('muted', nothingHolds(words), setting), setting.width), offset: 0 };
  }
  const look: CommandSetting = { ...setting, matches: matchesOf(words), isFiltered: words.length > 0 };
  const { rows, focus } = listOf(state, look);
  const offset = revealed(state.offset, focus, { lines: rows.length, height: setting.height });
  return { lines: rows.slice(offset, offset + setting.height).map((paintRow) => paintRow()), offset };
}

/** Gives all rows of the list, and which of them must be in sight. */
function listOf({ found, cursor }: CheatsheetState, look: CommandSetting): List {
  const rows: Row[] = [];
  let focus: LineRange = { first: 0, last: 0 };
  for (const [index, command] of found.entries()) {
    const first = rows.length;
    if (!look.isFiltered && command.group !== found[index - 1]?.group) {
      rows.push(...headingRows(command, first > 0, look));
    }
    rows.push(...(index === cursor ? selectedRows(command, look) : commandRows(command, look)));
    if (index === cursor) {
      focus = { first, last: rows.length - 1 };
    }
  }
  return { rows, focus };
}

function headingRows({ group }: GroupedCommand, isBelowOthers: boolean, { color }: CommandSetting): readonly Row[] {
  const heading = () => paint('heading', group, color);
  return isBelowOthers ? [() => BLANK_LINE, heading] : [heading];
}

function selectedRows(command: GroupedCommand, look: CommandSetting): readonly Row[] {
  return selectedLines(command, look).map((line) => () => line);
}

function commandRows(command: GroupedCommand, look: CommandSetting): readonly Row[] {
  return [() => meaningLine(command, look), () => commandLine(command, look)];
}

function nothingHolds(words: readonly string[]): string {
  return `No command holds ${words.length > 1 ? 'all of ' : ''}\`${words.join(' ')}\`.`;
}
