import type { CheatsheetEntry } from '../study/catalogue.js';
import type { Clean } from '../study/clean.js';
import { tidyLine } from './boxed.js';
import { commandFault, meaningOf } from './command-entry.js';
import type { Deck, ImportFormat, ImportSource, LeftOut } from './deck.js';
import { oneLine, titleOf } from './source-text.js';
import { commandOfTldr } from './tldr-command.js';

/** Pages of tldr, one or several behind each other: each becomes a group of commands. */
export const tldr: ImportFormat = { name: 'tldr', title: 'pages of tldr', recognise, read };

const PAGE = /^# +(\S.*)$/;
const EXAMPLE = /^[-*] +(\S.*)$/;
const COMMAND = /^`(.+)`$/;
/** A page is known by its first lines. */
const LOOKED_AT = 4_000;

function recognise({ text }: ImportSource): number {
  const lines = text.trimStart().slice(0, LOOKED_AT).split('\n');
  const isPage = PAGE.test(lines[0] ?? '') && lines.some((line) => line.startsWith('> '));
  return isPage && lines.some((line) => COMMAND.test(line)) ? 0.9 : 0;
}

/** What was read so far. */
interface Reading {
  readonly groups: { readonly title: Clean; readonly entries: CheatsheetEntry[] }[];
  readonly left: LeftOut[];
  /** The description that waits for its command. */
  waiting: { readonly line: number; readonly text: string } | undefined;
}

function read(source: ImportSource): Deck {
  const reading: Reading = { groups: [], left: [], waiting: undefined };
  for (const [index, line] of source.text.split('\n').entries()) {
    readLine(reading, line.trim(), index + 1);
  }
  endWaiting(reading);
  const groups = reading.groups.filter(({ entries }) => entries.length > 0);
  return { topics: groups.length === 0 ? [] : [{ title: titleOf(source), questions: [], groups }], left: reading.left };
}

function readLine(reading: Reading, line: string, number: number): void {
  const [page, example, command] = [PAGE, EXAMPLE, COMMAND].map((pattern) => pattern.exec(line)?.[1]);
  if (page !== undefined) {
    endWaiting(reading);
    reading.groups.push({ title: tidyLine(page), entries: [] });
  } else if (example !== undefined) {
    endWaiting(reading);
    reading.waiting = { line: number, text: example };
  } else if (command !== undefined) {
    addCommand(reading, command, number);
  } else if (line !== '' && !line.startsWith('>')) {
    leave(reading, number, 'It is no description, example or command of a page');
  }
}

function endWaiting(reading: Reading): void {
  if (reading.waiting !== undefined) {
    leave(reading, reading.waiting.line, 'It has no command below it');
  }
  reading.waiting = undefined;
}

function addCommand(reading: Reading, text: string, line: number): void {
  const { waiting, groups } = reading;
  const group = groups.at(-1);
  const command = commandOfTldr(text);
  const fault = waiting === undefined || group === undefined ? 'It has no description above it' : commandFault(command);
  reading.waiting = undefined;
  if (fault === undefined && waiting !== undefined) {
    group?.entries.push({ command, ...meaningOf(waiting.text) });
  } else {
    leave(reading, line, fault ?? '');
  }
}

function leave({ left }: Reading, line: number, reason: string): void {
  left.push({ line, reason: oneLine(reason) });
}
