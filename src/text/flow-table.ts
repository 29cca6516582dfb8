import type { Clean } from '../study/clean.js';
import { bareLine, type FlowLine, lineWidth, type SetLine, wordWidth, wrapLine } from './flow-line.js';
import { paint } from './paint.js';
import type { Painted } from './painted.js';

/** How a column stands: left, right, centred. */
export type FlowAlign = 'l' | 'r' | 'c';

/** A table, its cells painted and measured. */
export interface FlowTable {
  readonly head: readonly FlowLine[];
  readonly rows: readonly (readonly FlowLine[])[];
  readonly align: readonly FlowAlign[];
  /** Stands in front of each line. */
  readonly rest?: Painted;
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
  const widths = columnWidths([head, ...rows], room - GAP * (head.length - 1));
  if (widths === undefined) return stackedLines(head, rows, room);
  const columns: Columns = { widths, align: table.align, separator: ` ${paint('muted', '│' as Clean, color)} ` };
  const rule = paint('muted', widths.map((width) => '─'.repeat(width)).join('─┼─') as Clean, color);
  return [...rowLines(head, columns), rule, ...rows.flatMap((row) => rowLines(row, columns))];
}

/** Gives the widths of the columns: the natural ones, or else the widest are cut to one width so that all fit. */
function columnWidths(rows: TableRows, room: number): number[] | undefined {
  const natural = columnwise(rows, lineWidth);
  if (sum(natural) <= room) return natural;
  const least = columnwise(rows, wordWidth).map((width) => Math.min(width, LONGEST_WHOLE_WORD));
  if (sum(least) > room) return undefined;
  const cutTo = (most: number) => natural.map((width, column) => Math.min(width, Math.max(most, least[column] ?? 0)));
  let most = Math.ceil(room / natural.length);
  while (sum(cutTo(most + 1)) <= room) most++;
  while (sum(cutTo(most)) > room) most--;
  return cutTo(most);
}

/** Gives the greatest of a measure in each column, 1 at least. */
function columnwise(rows: TableRows, measure: (cell: FlowLine) => number): number[] {
  const columns = rows[0] ?? [];
  return columns.map((_, column) => rows.reduce((most, row) => Math.max(most, measure(row[column] ?? NOTHING)), 1));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

type TableRows = readonly (readonly FlowLine[])[];

interface Columns {
  readonly widths: readonly number[];
  readonly align: readonly FlowAlign[];
  readonly separator: string;
}

/** Gives the lines of one row: as many as its longest cell needs. */
function rowLines(row: readonly FlowLine[], { widths, align, separator }: Columns): string[] {
  const cells = widths.map((width, column) => wrapLine(row[column] ?? NOTHING, width));
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    widths
      .map((width, column) => aligned(cells[column]?.[line] ?? NO_LINE, width, align[column]))
      .join(separator)
      .trimEnd(),
  );
}

const NOTHING: FlowLine = { text: '' as Clean };
const NO_LINE: SetLine = { line: '' as Painted, cells: 0 };

/** How much of a column's free cells stand on the left. */
const BLANKS_LEFT: Readonly<Record<FlowAlign, number>> = { l: 0, c: 0.5, r: 1 };

function aligned({ line, cells }: SetLine, width: number, align: FlowAlign = 'l'): string {
  const free = width - cells;
  const left = Math.floor(free * BLANKS_LEFT[align]);
  return ' '.repeat(left) + line + ' '.repeat(free - left);
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
  return lines.map(({ line }, index) => (index === 0 ? line : HANGING + line));
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
