import { cleanLine } from '../../text/clean.js';
import { headingLine, paragraph, percentText } from '../../text/figure.js';
import { beside, blanks, counted, type Setting } from '../../text/lines.js';
import type { Painted } from '../../text/painted.js';
import { sectionLines } from '../../text/stats-mastery-text.js';
import type { StatsRow } from '../../text/stats-text.js';
import { listColumn } from './list-column.js';
import type { Part } from './part.js';
import { columnsOf, type PartSetting, stacked } from './part-setting.js';
import type { StatisticsFacts } from './statistics-facts.js';
import type { StatisticsState } from './statistics-state.js';
import { type TopicEntry, topicEntries } from './topic-entries.js';
import { topicHead, topicLine } from './topic-line.js';

/** The share of a wide window that the list takes. */
const LIST_SHARE = 0.56;

/** Sets the topics with how well they are known; in a wide window the one under the cursor stands beside them. */
export function topicsPart(state: StatisticsState, facts: StatisticsFacts, setting: PartSetting): Part {
  const entries = topicEntries(state, facts);
  const cursor = Math.min(state.cursors.topics, entries.length - 1);
  const { left, right } = columnsOf(setting, LIST_SHARE);
  const column: Setting = setting.isWide ? left : setting;
  const { lines, focus = { first: 0, last: 0 } } = listColumn(
    [beside(blanks(3), topicHead({ ...column, width: column.width - 3 }))],
    entries.map((entry) => (inner, isSelected) => [topicLine(entry, inner, isSelected)]),
    { ...column, cursor },
  );
  const topic = facts.topics.find(({ id }) => id === entries[cursor]?.place.topic);
  const part: Part = { lines, focus: { ...focus, last: focus.last + sectionsBelow(entries, cursor) } };
  return setting.isWide && topic !== undefined
    ? { ...part, aside: { lines: detailLines(topic, facts, right), leftWidth: left.width } }
    : part;
}

/** Counts the sections below a topic: they come into sight with it. */
function sectionsBelow(entries: readonly TopicEntry[], cursor: number): number {
  const { topic, section } = entries[cursor]?.place ?? {};
  return section === undefined ? entries.filter(({ place }) => place.topic === topic).length - 1 : 0;
}

/** Sets a topic alone: what was answered, and its sections. */
function detailLines(topic: StatsRow, { sectionsOf }: StatisticsFacts, setting: Setting): readonly Painted[] {
  const { id, title, seen, questions, answers, correct, due, lastStudied } = topic;
  const facts = [
    `${seen} of ${counted(questions, 'question')} seen, ${due} due`,
    ...(answers > 0 ? [`${counted(answers, 'answer')}, ${percentText(correct / answers)} right`] : []),
    lastStudied === null ? 'Not studied yet' : `Last studied on ${lastStudied.slice(0, 10)}`,
  ];
  return stacked([
    [headingLine(title, setting), ...facts.flatMap((fact) => paragraph(cleanLine(fact), setting))],
    sectionLines(sectionsOf(id), setting),
  ]);
}
