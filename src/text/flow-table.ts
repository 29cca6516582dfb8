import type { Clean } from '../study/clean.js';
import { bareLine, type FlowLine, lineWidth, wholeLine, wordWidth, wrapLine } from './flow-line.js';
import { blanks } from './lines.js';
import { paint } from './paint.js';
import type { Painted } from './painted.js';
import { paintedSlice } from './spans.js';
import { cellWidth } from './width.js';
import { cutLines } from './wrap.js';

/** How a column stands: left, right, centred. */
export type FlowAlign = 'l' | 'r' | 'c';

/** A table, its cells painted and measured. */
export interface FlowTable {
  readonly head: readonly FlowLine[];
  readonly rows: readonly (readonly FlowLine[])[];
  readonly align: readonly FlowAlign[];
  /** Of each column, with colours. */
  readonly columns: readonly ColumnWidth[];
  /** The same without colours, where backticks stand around code; absent where nothing is painted as code. */
  readonly bareColumns?: readonly ColumnWidth[];
  /** Stands in front of each line. */
  readonly rest?: Painted;
}

/** The cells that a column takes when nothing is wrapped, and those of its longest word; both 1 at least. */
export type ColumnWidth = readonly [natural: number, word: number];

/** Measures the columns of a table. Done when topics are compiled, because a look at every word takes long. */
export function measureColumns(head: readonly FlowLine[], rows: TableRows): Pick<FlowTable, 'columns' | 'bareColumns'> {
  const columns = columnsOf([head, ...rows]);
  const bareColumns = columnsOf([head, ...rows].map((row) => row.map(bareLine)));
  return JSON.stringify(columns) === JSON.stringify(bareColumns) ? { columns } : { columns, bareColumns };
}

function columnsOf(rows: TableRows): readonly ColumnWidth[] {
  return (rows[0] ?? []).map((_, column) => {
    const cells = rows.map((row) => row[column] ?? NOTHING);
    return [Math.max(1, ...cells.map(lineWidth)), Math.max(1, ...cells.map(wordWidth))];
  });
}

/** How wide a table may be, what stands in front of it not counted, and whether it has colours. */
export interface TableOptions {
  readonly room: number;
  readonly color: boolean;
}

/** Between two columns stand a separator and a blank on either side of it. */
const GAP = 3;
/** A column is never made narrower than its longest word, unless the word is longer than this. */
const LONGEST_WHOLE_WORD = 16;

/** Gives the lines of a table, its cells wrapped so that it fits; where even that can't be read, a line a cell. */
export function tableLines(table: FlowTable, { room, color }: TableOptions): string[] {
  const head = color ? table.head : table.head.map(bareLine);
  const rows = color ? table.rows : table.rows.map((row) => row.map(bareLine));
  const columnWidths = color ? table.columns : (table.bareColumns ?? table.columns);
  const widths = fittedWidths(columnWidths, room - GAP * (head.length - 1));
  if (widths === undefined) return stackedLines(head, rows, room);
  const columns: Columns = { widths, align: table.align, separator: ` ${paint('muted', '│' as Clean, color)} ` };
  const rule = paint('muted', widths.map((width) => '─'.repeat(width)).join('─┼─') as Clean, color);
  return [...rowLines(head, columns), rule, ...rows.flatMap((row) => rowLines(row, columns))];
}

/** Gives the widths of the columns: the natural ones, or else the widest are cut to one width so that all fit. */
function fittedWidths(columns: readonly ColumnWidth[], room: number): readonly number[] | undefined {
  if (widthUpTo(columns, 0) > room) return undefined;
  let fits = 0;
  let tooWide = room + 1;
  while (tooWide - fits > 1) {
    const middle = (fits + tooWide) >> 1;
    if (widthUpTo(columns, middle) <= room) fits = middle;
    else tooWide = middle;
  }
  return columns.map((column) => cutWidth(column, fits));
}

/** Gives the cells of all columns when none may be wider than so many, unless its words are. */
function widthUpTo(columns: readonly ColumnWidth[], most: number): number {
  return columns.reduce((total, column) => total + cutWidth(column, most), 0);
}

function cutWidth(column: ColumnWidth, most: number): number {
  return Math.min(column[0], Math.max(most, Math.min(column[1], LONGEST_WHOLE_WORD)));
}

type TableRows = readonly (readonly FlowLine[])[];

interface Columns {
  readonly widths: readonly number[];
  readonly align: readonly FlowAlign[];
  readonly separator: string;
}

/** Gives the lines of one row: as many as its longest cell needs. */
function rowLines(row: readonly FlowLine[], columns: Columns): string[] {
  const cells = columns.widths.map((width, column) => cellLines(row[column] ?? NOTHING, width, columns.align[column]));
  const count = cells.reduce((most, cell) => Math.max(most, cell.length), 0);
  return count === 1
    ? [rowLine(cells, 0, columns)]
    : Array.from({ length: count }, (_, line) => rowLine(cells, line, columns));
}

/** Gives one line of a row, without blanks at its end. */
function rowLine(cells: readonly (readonly string[])[], line: number, { widths, separator }: Columns): string {
  const last = widths.length - 1;
  let text = '';
  for (let column = 0; column < last; column++) {
    text += (cells[column]?.[line] ?? blanks(widths[column] ?? 0)) + separator;
  }
  return (text + (cells[last]?.[line] ?? '')).trimEnd();
}

const NOTHING: FlowLine = { text: '' as Clean };

/** Gives the lines of a cell, each as wide as its column. */
function cellLines(cell: FlowLine, width: number, align: FlowAlign = 'l'): string[] {
  const cells = lineWidth(cell);
  return cells <= width ? [aligned(wholeLine(cell), width - cells, align)] : wrappedCell(cell, width, align);
}

function wrappedCell(cell: FlowLine, width: number, align: FlowAlign): string[] {
  const lines: string[] = [];
  cutLines(cell, { first: width, rest: width }, (start, end) => {
    const cells = cell.isWide === true ? cellWidth(cell.text.slice(start, end)) : end - start;
    lines.push(aligned(paintedSlice(cell, start, end), width - cells, align));
  });
  return lines;
}

/** How much of a column's free cells stand on the left. */
const BLANKS_LEFT: Readonly<Record<FlowAlign, number>> = { l: 0, c: 0.5, r: 1 };

/** Gives a line of a cell among the cells that it leaves free. */
function aligned(line: Painted, free: number, align: FlowAlign): string {
  if (align === 'l') return line + blanks(free);
  const left = Math.floor(free * BLANKS_LEFT[align]);
  return blanks(left) + line + blanks(free - left);
}

/** Gives a table with a line a cell, `header: cell`, and a blank line between rows. */
function stackedLines(head: readonly FlowLine[], rows: TableRows, room: number): string[] {
  return rows.flatMap((row, index) => [
    ...(index === 0 ? [] : ['']),
    ...row.flatMap((cell, column) => labelledLines(head[column] ?? NOTHING, cell, room)),
  ]);
}

const HANGING = '  ';

/** Gives a cell behind its header; lines after the first hang below it. */
function labelledLines(label: FlowLine, cell: FlowLine, room: number): string[] {
  if (cell.text === '') return [];
  const lines = wrapLine(label.text === '' ? cell : joined(label, cell), room - HANGING.length);
  return lines.map((line, index) => (index === 0 ? line : HANGING + line));
}

function joined(label: FlowLine, cell: FlowLine): FlowLine {
  const before = `${label.text}: `;
  const moved = (cell.spans ?? []).map((span) => ({
    ...span,
    from: span.from + before.length,
    to: span.to + before.length,
  }));
  return { ...label, ...cell, text: (before + cell.text) as Clean, spans: [...(label.spans ?? []), ...moved] };
}
