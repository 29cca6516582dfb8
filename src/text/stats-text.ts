import type { Clean } from '../study/clean.js';
import { beside, blanks, linesText, padEnd, padStart, type Setting } from './lines.js';
import { paint } from './paint.js';
import type { Painted } from './painted.js';
import { cellWidth } from './width.js';

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

const HEADINGS = ['seen', 'answers', 'right', 'due'];
const COLUMN = 9;

/** Sets the figures for people. */
export function statsLines(topics: readonly StatsRow[], { color }: Setting): Painted {
  const answered = topics.filter((row) => row.answers > 0);
  if (answered.length === 0) {
    return linesText([
      beside(
        blanks(1),
        'No answers yet. Start with ' as Clean,
        paint('code', 'awsstudy quiz' as Clean, color),
        '.' as Clean,
      ),
    ]);
  }
  const idWidth = Math.max(...answered.map((row) => cellWidth(row.id)), 'all topics'.length);
  const line = (name: Painted, cells: readonly Painted[]): Painted =>
    beside(blanks(1), padEnd(name, idWidth), ...cells.map((cell) => padStart(cell, COLUMN)));
  const cellsOf = (row: StatsRow): readonly Painted[] =>
    [`${row.seen}/${row.questions}`, String(row.answers), percent(row), String(row.due)].map((cell) =>
      beside(cell as Clean),
    );
  return linesText([
    line(
      beside(),
      HEADINGS.map((heading) => paint('muted', heading as Clean, color)),
    ),
    ...answered.map((row) => line(paint('accent', row.id, color), cellsOf(row))),
    ...(answered.length > 1 ? [line(paint('strong', 'all topics' as Clean, color), cellsOf(total(topics)))] : []),
  ]);
}

function percent({ answers, correct }: StatsRow): string {
  return answers === 0 ? '' : `${Math.round((100 * correct) / answers)} %`;
}

function total(topics: readonly StatsRow[]): StatsRow {
  const sum = (of: (row: StatsRow) => number): number => topics.reduce((all, row) => all + of(row), 0);
  return {
    id: '' as Clean,
    title: '' as Clean,
    questions: sum((row) => row.questions),
    seen: sum((row) => row.seen),
    answers: sum((row) => row.answers),
    correct: sum((row) => row.correct),
    due: sum((row) => row.due),
    lastStudied: null,
  };
}
