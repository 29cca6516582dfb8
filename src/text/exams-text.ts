import type { Clean } from '../study/clean.js';
import { beside, blanks, counted, linesText, padEnd, padStart, type Setting } from './lines.js';
import { paint } from './paint.js';
import type { Painted } from './painted.js';
import { cellWidth } from './width.js';
import { type Indent, wrapText } from './wrap.js';

/** An exam as the list of exams shows it. */
export interface ExamRow {
  readonly id: Clean;
  readonly name: Clean;
  readonly questions: number;
  readonly minutes: number;
  /** Minutes that are left of the attempt under way; 0 when its time is over and it is not submitted yet. */
  readonly open?: number;
}

const MARGIN = 3;
const GAP = 2;
/** In fewer columns a name would be a pillar of single words. */
const LEAST_NAME = 30;
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
  const rest = blanks(MARGIN + idWidth + GAP);
  const rows = exams.map((exam) => {
    const first = beside(blanks(MARGIN), padEnd(paint('accent', exam.id, color), idWidth), blanks(GAP));
    return [...sizedName(exam, { first, rest }, { width, color }), ...stateLines(exam, rest, color)];
  });
  return linesText(rows.flat());
}

/** Sets a name whole, its size behind the first line, or below it where too little room would be left for the name. */
function sizedName({ name, questions, minutes }: ExamRow, indent: Indent, { width, color }: Setting): Painted[] {
  const size = `${questions} questions  ${padStart(String(minutes) as Clean, 3)} minutes` as Clean;
  const room = width - GAP - size.length;
  if (room - cellWidth(indent.rest) < LEAST_NAME) {
    const below = `${counted(questions, 'question')}, ${counted(minutes, 'minute')}` as Clean;
    return [...wrapText(name, width, indent), beside(indent.rest, paint('muted', below, color))];
  }
  const [first = blanks(0), ...others] = wrapText(name, room, indent);
  return [beside(padEnd(first, room), blanks(GAP), paint('muted', size, color)), ...others];
}

function stateLines({ open }: ExamRow, rest: Clean, color: boolean): readonly Painted[] {
  const state = open === 0 ? OVER : `under way: ${counted(open ?? 0, 'minute')} left`;
  return open === undefined ? [] : [beside(rest, paint('attention', state as Clean, color))];
}
