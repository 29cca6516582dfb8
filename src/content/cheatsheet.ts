import type { CheatsheetEntry, CheatsheetGroup } from '../study/catalogue.js';
import { crookedPlaceholders } from '../study/drills/crooked-placeholders.js';
import { shellFault } from '../study/drills/shell-fault.js';
import type { Problem } from '../study/problem.js';
import { cleanLine } from '../text/clean.js';
import { type Piece, piecesOf } from './cheatsheet-pieces.js';
import { type Place, type Report, reporterFor, TOP } from './fault.js';
import type { SourceFile } from './source-file.js';

/** The groups of a cheatsheet; its title is that of the notes. */
export interface CheatsheetDraft {
  readonly file: string;
  readonly groups: readonly CheatsheetGroup[];
}

/** Counts the commands of a cheatsheet. */
export function countCommands({ groups }: Pick<CheatsheetDraft, 'groups'>): number {
  return groups.reduce((sum, { entries }) => sum + entries.length, 0);
}

const LONGEST_MEANING = 69;

type Meaning = Extract<Piece, { kind: 'meaning' }>;

/** Where the reading of a cheatsheet stands. */
interface Reading {
  readonly report: Report;
  readonly groups: { readonly title: CheatsheetGroup['title']; readonly entries: CheatsheetEntry[] }[];
  /** The meaning that waits for its command. */
  waiting: Meaning | undefined;
}

/** Reads a cheatsheet: `## Group`, `- Meaning:` and below it a command, as one code span or a bash fence of one line. */
export function parseCheatsheet({ path, text }: SourceFile, problems: Problem[]): CheatsheetDraft {
  const reading: Reading = { report: reporterFor(path, problems), groups: [], waiting: undefined };
  piecesOf(text).forEach((piece, index) => {
    READERS[piece.kind](reading, piece, index);
  });
  endMeaning(reading);
  if (reading.groups.length === 0) {
    reading.report(TOP, 'cheatsheet-line', 'This cheatsheet has no group; start one with `## Group`.');
  }
  return { file: path, groups: reading.groups };
}

const READERS: Readonly<Record<Piece['kind'], (reading: Reading, piece: Piece, index: number) => void>> = {
  title: (reading, piece, index) => {
    if (index > 0) {
      refuseLine(reading, piece);
    }
  },
  group: (reading, { text }) => {
    endMeaning(reading);
    reading.groups.push({ title: cleanLine(text), entries: [] });
  },
  meaning: readMeaning,
  command: readCommand,
  fence: refuseFence,
  other: refuseLine,
};

function refuseLine({ report }: Reading, { place }: Piece): void {
  const advice = 'a cheatsheet holds `## Group`, `- Meaning:` and below it one command in backticks';
  report(place, 'cheatsheet-line', `This line can't be read; ${advice}.`);
}

function refuseFence(reading: Reading, { place }: Piece): void {
  reading.waiting = undefined;
  reading.report(
    place,
    'cheatsheet-line',
    "This fence can't be read; mark it bash and write one line in it, the command.",
  );
}

/** Reports a meaning whose command never came. */
function endMeaning(reading: Reading): void {
  if (reading.waiting !== undefined) {
    const message = 'This meaning has no command; write the command below it, in backticks.';
    reading.report(reading.waiting.place, 'missing-command', message);
  }
  reading.waiting = undefined;
}

function readMeaning(reading: Reading, piece: Piece): void {
  endMeaning(reading);
  if (piece.kind !== 'meaning') {
    return;
  }
  const { report } = reading;
  const text = piece.text.replace(/:$/, '');
  if (!piece.text.endsWith(':')) {
    report(piece.place, 'meaning', 'This meaning has no colon at its end; add it, and write the command below.');
  }
  const length = [...text].length;
  if (length > LONGEST_MEANING) {
    report(piece.place, 'too-long', `This meaning has ${length} characters; shorten it to ${LONGEST_MEANING}.`);
  }
  if (reading.groups.length === 0) {
    report(piece.place, 'cheatsheet-line', 'This meaning stands in no group; write a `## Group` above it.');
    reading.groups.push({ title: cleanLine(''), entries: [] });
  }
  reading.waiting = { ...piece, text };
}

function readCommand(reading: Reading, { text, place }: Piece): void {
  const { report, waiting, groups } = reading;
  reading.waiting = undefined;
  if (waiting === undefined) {
    report(place, 'cheatsheet-line', 'This command has no meaning of its own; write `- Meaning:` above it.');
    return;
  }
  checkCommand(text, place, report);
  const { text: meaning, mark } = waiting;
  const entry = { command: cleanLine(text), meaning: cleanLine(meaning), ...(mark === undefined ? {} : { mark }) };
  groups.at(-1)?.entries.push(entry);
}

function checkCommand(command: string, place: Place, report: Report): void {
  const crooked = crookedPlaceholders(command);
  for (const placeholder of crooked) {
    const message = `\`${placeholder}\` isn't written as a placeholder; use a-z, 0-9 and hyphens, as in \`<like-this>\`.`;
    report(place, 'placeholder', message);
  }
  // A shell reads a crooked placeholder as a redirection: one fault is enough.
  const fault = crooked.length > 0 ? undefined : shellFault(command);
  if (fault !== undefined) {
    report(place, 'shell', `A shell can't read this command: ${fault}.`);
  }
}
