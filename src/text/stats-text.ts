import type { Clean } from '../study/clean.js';
import { percentText } from './figure.js';
import { beside, blanks, counted, linesText, padEnd, padStart, type Setting } from './lines.js';
import { paint } from './paint.js';
import type { Painted } from './painted.js';
import { cellWidth } from './width.js';
import { truncate, wrapText } from './wrap.js';

/** What was answered in a topic. */
export interface StatsRow {
  readonly id: Clean;
  readonly title: Clean;
  readonly questions: number;
  /** Questions answered at least once. */
  readonly seen: number;
  /** Answers given in all. */
  readonly answers: number;
  readonly correct: number;
  readonly due: number;
  /** ISO 8601, UTC; null when the topic was never studied. */
  readonly lastStudied: Clean | null;
  /** The share of its questions that you would know now; absent where it was not worked out. */
  readonly mastery?: number;
}

/** What was answered in all, to questions that were reset or are gone too. */
export interface StatsTotal {
  readonly answers: number;
  readonly correct: number;
}

/** Gives a topic a line, tab-separated: id, questions, seen, answers, right answers, due, last studied. */
export function plainStats(topics: readonly StatsRow[]): Clean {
  return topics
    .map((row) =>
      [row.id, row.questions, row.seen, row.answers, row.correct, row.due, row.lastStudied ?? ''].join('\t'),
    )
    .map((line) => `${line}\n`)
    .join('') as Clean;
}

/** A column of the table, with its heading. In a narrow window those with the higher rank are left out first. */
interface Column {
  readonly heading: string;
  readonly rank: number;
  readonly cell: (row: StatsRow) => string;
}

const COLUMNS: readonly Column[] = [
  { heading: 'seen', rank: 2, cell: ({ seen, questions }) => `${seen}/${questions}` },
  { heading: 'mastery', rank: 0, cell: ({ mastery }) => (mastery === undefined ? '' : percentText(mastery)) },
  { heading: 'answers', rank: 3, cell: ({ answers }) => String(answers) },
  {
    heading: 'right',
    rank: 1,
    cell: ({ answers, correct }) => (answers === 0 ? '' : percentText(correct / answers)),
  },
  { heading: 'due', rank: 0, cell: ({ due }) => String(due) },
];

/** Sets the figures for people. */
export function statsLines(topics: readonly StatsRow[], total: StatsTotal, setting: Setting): Painted {
  const { width, color } = setting;
  const answered = topics.filter((row) => row.answers > 0);
  if (total.answers === 0 && answered.length === 0) {
    const sentence = beside(
      'No answers yet. Start with ' as Clean,
      paint('code', 'awsstudy quiz' as Clean, color),
      '.' as Clean,
    );
    return linesText(wrapText(sentence, width, { first: blanks(1), rest: blanks(1) }));
  }
  const all = totalRow(topics, total);
  const idWidth = Math.min(width - 1, Math.max(...answered.map((row) => cellWidth(row.id)), all.id.length));
  const shown = columnsFor([...answered, all], width - 1 - idWidth);
  const line = (name: Painted, cells: readonly Painted[]): Painted =>
    beside(blanks(1), padEnd(truncate(name, idWidth), idWidth), ...cells);
  const lineOf = (name: Painted, row: StatsRow): Painted =>
    line(
      name,
      shown.map(({ cell, cells }) => padStart(cell(row) as Clean, cells)),
    );
  const headings = shown.map(({ heading, cells }) => padStart(paint('muted', heading as Clean, color), cells));
  const isWhole = answered.length === 1 && total.answers === answered[0]?.answers;
  return linesText([
    line(beside(), headings),
    ...answered.map((row) => lineOf(paint('accent', row.id, color), row)),
    ...(isWhole ? [] : [lineOf(paint('strong', all.id, color), all)]),
    ...elsewhere(answered, total, setting),
  ]);
}

/** Says what stands in the total and in no row. */
function elsewhere(rows: readonly StatsRow[], total: StatsTotal, { width, color }: Setting): readonly Painted[] {
  const answers = total.answers - rows.reduce((sum, row) => sum + row.answers, 0);
  const sentence = `${counted(answers, 'answer')} of all ${answers === 1 ? 'is' : 'are'} to questions that were reset or are no longer there.`;
  return answers > 0
    ? wrapText(paint('muted', sentence as Clean, color), width, { first: blanks(1), rest: blanks(1) })
    : [];
}

/** Gives the columns that fit, each with the cells it takes. */
function columnsFor(rows: readonly StatsRow[], room: number): readonly (Column & { readonly cells: number })[] {
  const hasMastery = rows.some(({ mastery }) => mastery !== undefined);
  let fitting = COLUMNS.filter(({ heading }) => hasMastery || heading !== 'mastery').map((column) => ({
    ...column,
    cells: 2 + Math.max(column.heading.length, ...rows.map((row) => column.cell(row).length)),
  }));
  while (fitting.length > 1 && fitting.reduce((sum, { cells }) => sum + cells, 0) > room) {
    const last = Math.max(...fitting.map(({ rank }) => rank));
    const dropped = fitting.findIndex(({ rank }) => rank === last);
    fitting = fitting.filter((_, index) => index !== dropped);
  }
  return fitting;
}

/** Adds the rows up; the answers are those of the whole. */
export function totalRow(topics: readonly StatsRow[], { answers, correct }: StatsTotal): StatsRow {
  const sum = (of: (row: StatsRow) => number): number => topics.reduce((all, row) => all + of(row), 0);
  const questions = sum((row) => row.questions);
  const hasMastery = topics.some(({ mastery }) => mastery !== undefined);
  const known = sum((row) => (row.mastery ?? 0) * row.questions);
  return {
    id: 'all topics' as Clean,
    title: '' as Clean,
    questions,
    seen: sum((row) => row.seen),
    answers,
    correct,
    due: sum((row) => row.due),
    lastStudied: null,
    ...(hasMastery && questions > 0 && { mastery: known / questions }),
  };
}
