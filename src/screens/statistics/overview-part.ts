import { confusedPairs } from '../../study/statistics/confusions.js';
import type { Figures } from '../../study/statistics/figures.js';
import { cleanLine } from '../../text/clean.js';
import { headingLine, paragraph, percentText, shareBar } from '../../text/figure.js';
import { beside, blanks, counted, type Setting } from '../../text/lines.js';
import type { Painted } from '../../text/painted.js';
import { calendarLines, outlookLines } from '../../text/stats-calendar-text.js';
import { retentionLines } from '../../text/stats-memory-text.js';
import { totalRow } from '../../text/stats-text.js';
import { confusionLines, weakestLines } from '../../text/stats-weakness-text.js';
import { inColumns, type PartSetting, stacked } from './part-setting.js';
import type { StatisticsFacts } from './statistics-facts.js';

/** Lines of the narrow overview that are not weeks, and of the left column of the wide one. */
const OTHERS = 15;
const OTHERS_LEFT = 8;
const LEAST_WEEKS = 4;
const MOST_WEAK = 5;
const MOST_PAIRS = 3;

/** Sets how much was studied, what is coming, and how much is remembered. */
export function overviewLines(facts: StatisticsFacts, setting: PartSetting): readonly Painted[] {
  const { figures, total } = facts;
  if (total.answers === 0) {
    return paragraph(cleanLine('No answers yet. Press r to answer your first questions.'), setting);
  }
  const room = setting.height - (setting.isWide ? OTHERS_LEFT : OTHERS);
  const weeks = Math.max(LEAST_WEEKS, Math.min(weeksStudied(figures), room));
  return inColumns(
    (column) => stacked([totalLines(facts, column), calendarLines(figures, weeks, column)]),
    (column) =>
      stacked([
        outlookLines(figures, column),
        retentionLines(figures, column),
        ...(setting.isWide ? weaknessBlocks(facts, column) : []),
      ]),
    setting,
  );
}

/** Counts the weeks since the first one with answers, of those there are figures of. */
function weeksStudied({ calendar }: Figures): number {
  return calendar.length - calendar.findIndex((week) => week.some(({ answers }) => answers > 0));
}

function totalLines({ topics, total, figures }: StatisticsFacts, setting: Setting): readonly Painted[] {
  const { answers, correct, seen, questions, due, mastery = 0 } = totalRow(topics, total);
  const bar = Math.min(30, setting.width - 20);
  const facts = [
    `${counted(answers, 'answer')}, ${percentText(correct / answers)} right`,
    `${seen} of ${counted(questions, 'question')} seen`,
    `${due} due now`,
    ...(figures.marked > 0 ? [`${figures.marked} marked`] : []),
  ];
  return [
    headingLine(cleanLine('So far'), setting),
    beside(blanks(3), shareBar(mastery, bar, setting.color), cleanLine(` ${percentText(mastery)} mastered`)),
    ...paragraph(cleanLine(facts.join(' · ')), setting),
  ];
}

function weaknessBlocks({ figures }: StatisticsFacts, setting: Setting): readonly (readonly Painted[])[] {
  const pairs = confusedPairs(figures.confusions).length === 0 ? [] : confusionLines(figures, MOST_PAIRS, setting);
  return [weakestLines(figures, MOST_WEAK, setting), pairs];
}
