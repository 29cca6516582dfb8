import type { GroupedCommand } from '../../study/command-filter.js';
import { beside, blanks, padStart, type Setting } from '../../text/lines.js';
import type { Painted } from '../../text/painted.js';
import { cellWidth } from '../../text/width.js';
import { truncate, wrapText } from '../../text/wrap.js';
import { phrase } from '../../ui/phrase.js';
import { type MatchSetting, markCommand, markMatches } from './matches.js';

/** How commands of the list are set. */
export interface CommandSetting extends Setting, MatchSetting {
  /** A filtered list has no headings: the group stands beside each command. */
  readonly isFiltered: boolean;
}

/** How far the meaning stands in, behind the sign of the selected command. */
const MEANING_INDENT = 2;
const COMMAND_INDENT = 4;
const CONTINUED_INDENT = 6;
const GAP = 2;
/** Less of a group says nothing. */
const LEAST_GROUP = 12;

/** Gives what a command is for, on one line. The mark of a command that destroys or costs is never cut off. */
export function meaningLine(command: GroupedCommand, setting: CommandSetting): Painted {
  const mark = markOf(command, setting);
  const room = setting.width - MEANING_INDENT - cellWidth(mark);
  const meaning = truncate(markMatches(undefined, command.meaning, setting), room);
  return withGroup(beside(blanks(MEANING_INDENT), meaning, mark), command, setting);
}

/** Gives a command on one line. */
export function commandLine({ command }: GroupedCommand, setting: CommandSetting): Painted {
  const line = markCommand('muted', command, setting);
  return beside(blanks(COMMAND_INDENT), truncate(line, setting.width - COMMAND_INDENT));
}

/** Gives the lines of the command under the cursor, whole. */
export function selectedLines(command: GroupedCommand, setting: CommandSetting): readonly Painted[] {
  const meaning = beside(markMatches('selected', command.meaning, setting), markOf(command, setting));
  const sign = beside(phrase('accent', '›', setting), blanks(1));
  const [first = sign, ...rest] = wrapText(meaning, setting.width, { first: sign, rest: blanks(MEANING_INDENT) });
  return [
    withGroup(first, command, setting),
    ...rest,
    ...wrapText(markCommand(undefined, command.command, setting), setting.width, {
      first: blanks(COMMAND_INDENT),
      rest: blanks(CONTINUED_INDENT),
    }),
  ];
}

function markOf({ mark }: GroupedCommand, setting: CommandSetting): Painted {
  return mark === undefined ? beside() : beside(blanks(1), phrase('warning', `(${mark})`, setting));
}

/** Puts the group at the right edge, where there is room for it or for its beginning. */
function withGroup(line: Painted, { group }: GroupedCommand, setting: CommandSetting): Painted {
  const room = setting.width - cellWidth(line) - GAP;
  if (!setting.isFiltered || room < Math.min(LEAST_GROUP, cellWidth(group))) {
    return line;
  }
  return beside(line, blanks(GAP), padStart(truncate(markMatches('muted', group, setting), room), room));
}
