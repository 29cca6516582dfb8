import { cleanLine } from '../../text/clean.js';
import { beside, blanks, padStart, type Setting } from '../../text/lines.js';
import { asPainted, joinPainted, type Painted } from '../../text/painted.js';
import type { Meaning } from '../../text/palette.js';
import { wrapText } from '../../text/wrap.js';
import { phrase } from '../../ui/phrase.js';
import { revealed } from '../../ui/scroll.js';

/** What has become of a question, as the grid shows it. */
export interface CellState {
  /** One cell wide; it says without colour what the colour says. */
  readonly sign: string;
  readonly meaning: Meaning;
  /** What it is called below the grid. */
  readonly name: string;
}

/** A question in the grid. */
export interface Cell {
  readonly state: CellState;
  readonly flagged: boolean;
}

export interface GridView {
  /** In the order of the paper. */
  readonly cells: readonly Cell[];
  /** The states that are counted below the grid though no question has them. */
  readonly always: readonly CellState[];
  /** The question that is marked, counted from 0. */
  readonly at: number;
  /** Whether the keys move in the grid. */
  readonly hasFocus: boolean;
}

export interface GridSetting extends Setting {
  readonly perRow: number;
  readonly height: number;
}

const FLAG = '◆';
/** The sign of the marked question, that of its state, and the flag. */
const SIGNS_WIDTH = 3;
/** Holds a phrase of the legend together. */
const NO_BREAK = '\u00a0';

/** Gives how many cells a question takes in a grid of so many. */
export function cellWidthOf(questions: number): number {
  return digitsOf(questions) + SIGNS_WIDTH;
}

function digitsOf(questions: number): number {
  return Math.max(2, String(questions).length);
}

/** Gives the grid with what its signs mean; where it is too tall, the rows around the marked question. */
export function gridLines({ cells, always, at, hasFocus }: GridView, setting: GridSetting): readonly Painted[] {
  const { perRow, height } = setting;
  const legend = legendLines(cells, always, setting);
  const rows = Math.ceil(cells.length / perRow);
  const room = Math.max(1, height - legend.length - 1);
  const row = Math.floor(at / perRow);
  const first = revealed(0, { first: row, last: row }, { lines: rows, height: room });
  const digits = digitsOf(cells.length);
  const shown = Array.from({ length: Math.min(rows, room) }, (_, index) => {
    const start = (first + index) * perRow;
    const inRow = cells.slice(start, start + perRow);
    return beside(...inRow.map((cell, n) => cellOf(cell, { n: start + n, at, hasFocus, digits }, setting)));
  });
  return [...shown, asPainted(blanks(1)), ...legend];
}

interface CellPlace {
  readonly n: number;
  readonly at: number;
  readonly hasFocus: boolean;
  readonly digits: number;
}

function cellOf({ state, flagged }: Cell, { n, at, hasFocus, digits }: CellPlace, setting: Setting): Painted {
  const number = padStart(cleanLine(String(n + 1)), digits);
  return beside(
    n === at ? phrase('accent', '›', setting) : blanks(1),
    n === at ? phrase(hasFocus ? 'selected' : 'strong', number, setting) : number,
    phrase(state.meaning, state.sign, setting),
    flagged ? phrase('attention', FLAG, setting) : blanks(1),
  );
}

/** Says what the signs mean, and of how many questions. */
function legendLines(cells: readonly Cell[], always: readonly CellState[], setting: Setting): readonly Painted[] {
  const states = [...new Set([...always, ...cells.map(({ state }) => state)])];
  const flagged = cells.filter((cell) => cell.flagged).length;
  const parts = [
    ...states.map((state) => ({ ...state, count: cells.filter((cell) => cell.state === state).length })),
    ...(flagged === 0 ? [] : [{ sign: FLAG, meaning: 'attention' as const, name: 'flagged', count: flagged }]),
  ];
  const named = parts.map(({ sign, meaning, name, count }) =>
    beside(
      phrase(meaning, sign, setting),
      phrase('muted', `${NO_BREAK}${count}${NO_BREAK}${name.replaceAll(' ', NO_BREAK)}`, setting),
    ),
  );
  return wrapText(joinPainted(named, '   '), setting.width, { first: blanks(1), rest: blanks(1) });
}
