import type { Exam } from '../study/catalogue.js';
import type { Clean } from '../study/clean.js';
import { type TaskOfExam, tasksOf } from '../study/exam/exam-task.js';
import { beside, blanks, linesText, padEnd, type Setting } from './lines.js';
import { paint } from './paint.js';
import type { Painted } from './painted.js';
import { cellWidth } from './width.js';
import { wrapText } from './wrap.js';

/** Gives a task a line, tab-separated: as questions name it, its domain, what it is about. */
export function plainTasks(tasks: readonly TaskOfExam[]): Clean {
  return tasks.map(({ tag, domain, text }) => `${tag}\t${domain}\t${text}\n`).join('') as Clean;
}

const MARGIN = 1;
const GAP = 2;

/** Sets the tasks of exams for people, below their domains. */
export function taskLines(exams: readonly Exam[], { width, color }: Setting): Painted {
  const column = Math.max(0, ...tasksOf(exams).map(({ tag }) => cellWidth(tag))) + GAP;
  const rest = blanks(MARGIN + column);
  const blocks = exams.flatMap((exam) =>
    exam.domains.map((domain) => [
      ...wrapText(paint('heading', `${exam.code}: ${domain.name}` as Clean, color), width, {
        first: blanks(MARGIN),
        rest: blanks(MARGIN),
      }),
      ...tasksOf([{ ...exam, domains: [domain] }]).flatMap(({ tag, text }) =>
        wrapText(text, width, {
          first: beside(blanks(MARGIN), padEnd(paint('accent', tag, color), column)),
          rest,
        }),
      ),
    ]),
  );
  return linesText(blocks.flatMap((block, index) => (index === 0 ? block : [beside(), ...block])));
}
