import { cleanLine } from '../../text/clean.js';
import { beside, blanks, type Setting } from '../../text/lines.js';
import type { Painted } from '../../text/painted.js';
import { cellWidth } from '../../text/width.js';
import { phrase } from '../../ui/phrase.js';
import { PARTS, type PartName, type StatisticsState } from './statistics-state.js';

const NAMES: Readonly<Record<PartName, string>> = {
  overview: 'Overview',
  topics: 'Topics',
  exam: 'Exam',
  memory: 'Memory',
  weak: 'Weak spots',
};

/** Gives the line at the top: the parts with their numbers, the one that is shown in brackets. */
export function statisticsTitle({ page, part }: StatisticsState, setting: Setting): Painted {
  if (page === 'help') {
    return phrase('title', 'Keys', setting);
  }
  const tabs = beside(...PARTS.map((name, index) => tabOf(name, `${index + 1} ${NAMES[name]}`, part, setting)));
  const title = beside(phrase('title', 'Statistics', setting), blanks(2));
  return cellWidth(title) + cellWidth(tabs) <= setting.width ? beside(title, tabs) : tabs;
}

function tabOf(name: PartName, text: string, shown: PartName, setting: Setting): Painted {
  return name === shown ? phrase('selected', `[${text}]`, setting) : beside(blanks(1), cleanLine(text), blanks(1));
}
