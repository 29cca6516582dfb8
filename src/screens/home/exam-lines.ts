import { cleanLine } from '../../text/clean.js';
import { beside, blanks, counted, padEnd, padStart, type Setting } from '../../text/lines.js';
import { paint } from '../../text/paint.js';
import { asPainted, type Painted, type Showable } from '../../text/painted.js';
import { cellWidth } from '../../text/width.js';
import { truncate, wrapText } from '../../text/wrap.js';
import { phrase } from '../../ui/phrase.js';
import type { HomeExam } from './home-facts.js';

const BLANK = asPainted(blanks(1));
const SIGN = 2;
const GAP = 2;
const COUNT = 'questions'.length;
const MINUTES = GAP + 'minutes'.length;

/** Gives the exams to choose from, with a sign before the one under the cursor, and below them how to learn for it. */
export function examLines(exams: readonly HomeExam[], cursor: number, setting: Setting): readonly Painted[] {
  const codes = Math.max(...exams.map(({ code }) => cellWidth(code)), 0);
  const names = exams.map(({ code, name }) => beside(padEnd(code, codes), blanks(GAP), name));
  const left = setting.width - COUNT - MINUTES;
  const hasSizes = Math.max(...names.map(cellWidth), 0) <= left - SIGN - GAP;
  const nameWidth = (hasSizes ? left - GAP : setting.width) - SIGN;
  const lines = exams.map((exam, index) => {
    const name = truncate(names[index] ?? exam.name, nameWidth);
    const isSelected = index === cursor;
    const line = isSelected
      ? beside(phrase('selected', '›', setting), blanks(1), paint('selected', name, setting.color))
      : beside(blanks(SIGN), name);
    return hasSizes ? beside(padEnd(line, left), sizeColumns(exam)) : line;
  });
  const heading = padEnd(phrase('heading', 'Which exam do you want to sit?', setting), left);
  const head = hasSizes ? beside(heading, phrase('muted', `questions${' '.repeat(GAP)}minutes`, setting)) : heading;
  return [head, BLANK, ...lines, BLANK, ...adviceLines(exams[cursor], hasSizes, setting)];
}

function sizeColumns({ questions, minutes }: HomeExam): Showable {
  return beside(padStart(cleanLine(String(questions)), COUNT), padStart(cleanLine(String(minutes)), MINUTES));
}

function adviceLines(selected: HomeExam | undefined, hasSizes: boolean, { width, color }: Setting): readonly Painted[] {
  if (selected === undefined) {
    return [];
  }
  const { id, questions, minutes } = selected;
  const size = hasSizes ? '' : `${counted(questions, 'question')}, ${counted(minutes, 'minute')}. `;
  const advice = `${size}To learn for this one until its day, type \`awsstudy exam set ${id} YYYY-MM-DD\`.`;
  return wrapText(paint('muted', cleanLine(advice), color), width);
}
