import type { CheatsheetEntry, CheatsheetGroup } from '../study/catalogue.js';
import type { Clean } from '../study/clean.js';
import { highlight } from './highlight.js';
import { beside, blanks, linesText, type Setting } from './lines.js';
import { paint } from './paint.js';
import type { Painted } from './painted.js';
import { paintedSlice, spansOf } from './spans.js';
import { wrapText } from './wrap.js';

/** The cheatsheet of a topic. */
export interface TopicSheet {
  readonly topic: Clean;
  readonly title: Clean;
  readonly groups: readonly CheatsheetGroup[];
}

/** Gives what a command is for, with what it does to things that cost or can't be had back. */
export function meaningOf({ meaning, mark }: CheatsheetEntry): Clean {
  return (mark === undefined ? meaning : `${meaning} (${mark})`) as Clean;
}

/** Gives a command a line, `command  # meaning`; with several topics the topic and a tab in front. */
export function plainCheatsheet(sheets: readonly TopicSheet[], { meaning }: { readonly meaning: boolean }): Clean {
  return sheets
    .flatMap(({ topic, groups }) =>
      groups.flatMap(({ entries }) =>
        entries.map((entry) => {
          const line = meaning ? `${entry.command}  # ${meaningOf(entry)}` : entry.command;
          return `${sheets.length > 1 ? `${topic}\t` : ''}${line}\n`;
        }),
      ),
    )
    .join('') as Clean;
}

/** Sets cheatsheets for people: the meaning, and the command below it. */
export function cheatsheetLines(
  sheets: readonly TopicSheet[],
  setting: Setting & { readonly meaning: boolean },
): Painted {
  return linesText(sheets.flatMap((sheet) => sheetLines(sheet, setting)));
}

function sheetLines({ title, groups }: TopicSheet, setting: Setting & { readonly meaning: boolean }): Painted[] {
  return [
    beside(),
    beside(blanks(1), paint('title', title, setting.color)),
    ...groups.flatMap((group) => [
      beside(),
      beside(blanks(1), paint('heading', group.title, setting.color)),
      ...group.entries.flatMap((entry) => entryLines(entry, setting)),
    ]),
  ];
}

function entryLines(
  entry: CheatsheetEntry,
  { width, color, meaning }: Setting & { readonly meaning: boolean },
): Painted[] {
  const above = meaning ? [beside(), ...meaningLines(entry, width, color)] : [];
  const command = commandLines(entry.command, { width, color }, COMMAND_INDENT);
  return [...above, ...command];
}

function meaningLines(entry: CheatsheetEntry, width: number, color: boolean): Painted[] {
  const mark = entry.mark === undefined ? beside() : paint('warning', ` ! ${entry.mark}` as Clean, color);
  return wrapText(beside(entry.meaning, mark), width, { first: blanks(3), rest: blanks(3) });
}

const COMMAND_INDENT: CommandIndent = { first: 5, rest: 7 };

/** How many blanks stand in front of the first line of a command and of the others. */
interface CommandIndent {
  readonly first: number;
  readonly rest: number;
}

/** A word as a shell reads it: quotes hold it together. */
const SHELL_WORD = /(?:[^\s'"\\]|\\.|'[^']*'|"(?:\\.|[^"\\])*"|['"\\])+/g;

/**
 * Sets a command over lines that a shell reads as one: broken between words, never inside quotes, with a backslash at
 * each break. A word wider than the line is left to the terminal, so that what is copied still works.
 */
export function commandLines(command: Clean, { width, color }: Setting, indent: CommandIndent): Painted[] {
  const breaks = breaksOf(command, width - indent.rest - BREAK.length);
  const painted = spansOf(color ? highlight(command, 'bash') : command);
  return breaks.map((from, line) => {
    const to = breaks[line + 1];
    const part = paintedSlice(painted, from, to === undefined ? command.length : to - 1);
    return beside(
      blanks(line === 0 ? indent.first : indent.rest),
      part,
      to === undefined ? beside() : paint('muted', BREAK, color),
    );
  });
}

const BREAK = ' \\' as Clean;

/** Gives where each line of a command begins. An option stays with its value where both fit on a line. */
function breaksOf(command: string, room: number): number[] {
  const starts = [0];
  let start = 0;
  let option = 0;
  for (const { 0: word, index } of command.matchAll(SHELL_WORD)) {
    const end = index + word.length;
    if (index > start && end - start > room) {
      start = option > start && end - option <= room ? option : index;
      starts.push(start);
    }
    option = word.startsWith('-') ? index : 0;
  }
  return starts;
}
