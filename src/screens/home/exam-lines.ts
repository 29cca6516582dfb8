import { cleanLine } from '../../text/clean.js';
import { beside, blanks, padEnd, type Setting } from '../../text/lines.js';
import { paint } from '../../text/paint.js';
import { asPainted, type Painted } from '../../text/painted.js';
import { cellWidth } from '../../text/width.js';
import { truncate, wrapText } from '../../text/wrap.js';
import { phrase } from '../../ui/phrase.js';
import type { HomeExam } from './home-facts.js';

const BLANK = asPainted(blanks(1));
const ADVICE = cleanLine(
  'Learn for one of them and it stands on the home screen: `awsstudy exam set saa-c03` with its day as YYYY-MM-DD.',
);

/** Gives the exams to choose from, with a sign before the one under the cursor. */
export function examLines(exams: readonly HomeExam[], cursor: number, setting: Setting): readonly Painted[] {
  const codes = Math.max(...exams.map(({ code }) => cellWidth(code)), 0);
  const lines = exams.map(({ code, name }, index) => {
    const isSelected = index === cursor;
    const line = truncate(beside(padEnd(code, codes), blanks(2), name), setting.width - 2);
    return isSelected
      ? beside(phrase('selected', '›', setting), blanks(1), paint('selected', line, setting.color))
      : beside(blanks(2), line);
  });
  const heading = phrase('heading', 'Which exam do you want to sit?', setting);
  return [heading, BLANK, ...lines, BLANK, ...wrapText(paint('muted', ADVICE, setting.color), setting.width)];
}
