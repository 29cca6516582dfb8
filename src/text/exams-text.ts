import type { Clean } from '../study/clean.js';
import { beside, blanks, counted, linesText, padEnd, padStart, type Setting } from './lines.js';
import { paint } from './paint.js';
import type { Painted } from './painted.js';
import { cellWidth } from './width.js';
import { truncate } from './wrap.js';

/** An exam as the list of exams shows it. */
export interface ExamRow {
  readonly id: Clean;
  readonly name: Clean;
  readonly questions: number;
  readonly minutes: number;
  /** Minutes that are left of the attempt under way; 0 when its time is over and it is not submitted yet. */
  readonly open?: number;
}

const OVER = 'over, not yet scored';

/** Gives an exam a line, tab-separated: id, name, questions, minutes, and the minutes left of the attempt under way. */
export function plainExams(exams: readonly ExamRow[]): Clean {
  return exams
    .map(
      ({ id, name, questions, minutes, open = '' }) =>
        `${[id, name, questions, minutes, open === 0 ? OVER : open].join('\t')}\n`,
    )
    .join('') as Clean;
}

/** Sets the exams for people. */
export function examLines(exams: readonly ExamRow[], { width, color }: Setting): Painted {
  const idWidth = Math.max(...exams.map(({ id }) => cellWidth(id)));
  const rows = exams.map(({ id, name, questions, minutes, open }) => {
    const size = `${questions} questions  ${padStart(String(minutes) as Clean, 3)} minutes` as Clean;
    const room = Math.max(0, width - idWidth - size.length - 7);
    const row = beside(
      blanks(3),
      padEnd(paint('accent', id, color), idWidth),
      blanks(2),
      padEnd(truncate(name, room), room),
      blanks(2),
      paint('muted', size, color),
    );
    const state = open === 0 ? OVER : `under way: ${counted(open ?? 0, 'minute')} left`;
    return open === undefined ? [row] : [row, beside(blanks(idWidth + 5), paint('warning', state as Clean, color))];
  });
  return linesText(rows.flat());
}
