import { cleanLine } from '../../text/clean.js';
import { paragraph } from '../../text/figure.js';
import type { Painted } from '../../text/painted.js';
import { domainsLines, examLines, poolLines, verdictLines } from '../../text/readiness-text.js';
import { phrase } from '../../ui/phrase.js';
import { inColumns, type PartSetting, stacked } from './part-setting.js';
import type { StatisticsFacts } from './statistics-facts.js';

/** Sets how ready the learner is for an exam, whichever comes up at a number that counts on and on. */
export function examPartLines(number: number, facts: StatisticsFacts, setting: PartSetting): readonly Painted[] {
  const { exams, standingOf } = facts;
  const place = number % Math.max(1, exams.length);
  const exam = exams[place];
  if (exam === undefined) {
    return paragraph(cleanLine('There are no exams.'), setting);
  }
  const standing = standingOf(exam);
  const position = paragraph(phrase('muted', `Exam ${place + 1} of ${exams.length}`, setting), setting);
  const head = [...examLines(exam, setting), ...position, ...poolLines(standing, setting)];
  const figures = inColumns(
    (column) => verdictLines(standing, column),
    (column) => domainsLines(standing, column),
    setting,
  );
  return stacked([head, figures]);
}
