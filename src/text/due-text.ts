import type { Clean } from '../study/clean.js';
import { beside, blanks, counted, linesText, padEnd, padStart, type Setting } from './lines.js';
import { paint } from './paint.js';
import type { Painted } from './painted.js';
import { cellWidth } from './width.js';
import { truncate } from './wrap.js';

/** A topic with questions that are due. */
export interface DueRow {
  readonly id: Clean;
  readonly title: Clean;
  readonly due: number;
}

/** Gives a topic a line, tab-separated: id, due. */
export function plainDue(topics: readonly DueRow[]): Clean {
  return topics.map(({ id, due }) => `${id}\t${due}\n`).join('') as Clean;
}

/** Sets for people what is due. */
export function dueLines(topics: readonly DueRow[], { width, color }: Setting): Painted {
  const total = topics.reduce((sum, topic) => sum + topic.due, 0);
  if (total === 0) {
    return linesText([
      beside(blanks(1), 'Nothing is due. New questions: ' as Clean, paint('code', 'awsstudy quiz' as Clean, color)),
    ]);
  }
  const idWidth = Math.max(...topics.map((topic) => cellWidth(topic.id)));
  const countWidth = Math.max(...topics.map((topic) => String(topic.due).length));
  const rows = topics.map(({ id, title, due }) =>
    beside(
      blanks(3),
      padStart(paint('attention', String(due) as Clean, color), countWidth),
      blanks(2),
      padEnd(paint('accent', id, color), idWidth),
      blanks(2),
      truncate(title, Math.max(0, width - idWidth - countWidth - 7)),
    ),
  );
  const sum = `${counted(total, 'question')} due in ${counted(topics.length, 'topic')}` as Clean;
  return linesText([...rows, beside(), beside(blanks(1), paint('muted', sum, color))]);
}
