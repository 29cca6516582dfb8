import { CATEGORIES } from '../study/catalogue.js';
import type { Clean } from '../study/clean.js';
import { beside, blanks, counted, linesText, padEnd, padStart, type Setting } from './lines.js';
import { paint } from './paint.js';
import type { Painted } from './painted.js';
import { cellWidth } from './width.js';
import { truncate, wrapText } from './wrap.js';

/** A topic with how far the learner has come in it. */
export interface TopicRow {
  readonly id: Clean;
  readonly title: Clean;
  readonly category: Clean;
  readonly commands: number;
  readonly questions: number;
  /** Questions answered at least once. */
  readonly seen: number;
  readonly due: number;
}

/** Gives a topic a line, tab-separated: id, title, category, commands, questions, due. */
export function plainList(lines: readonly Clean[], dueOf: (id: string) => number): Clean {
  return lines.map((line) => `${line}\t${dueOf(line.slice(0, line.indexOf('\t')))}\n`).join('') as Clean;
}

const MARGIN = { first: blanks(1), rest: blanks(1) };

/** Sets the topics for people, by category. */
export function listLines(topics: readonly TopicRow[], setting: Setting): Painted {
  const idWidth = Math.max(...topics.map((topic) => cellWidth(topic.id)), 0);
  const seenWidth = Math.max(...topics.map((topic) => seenText(topic).length), 0);
  const categories = [...CATEGORIES.map(({ id, title }) => ({ id: id as string, title })), ...otherCategories(topics)];
  const lines: Painted[] = [];
  for (const { id, title } of categories) {
    const rows = topics.filter((topic) => topic.category === id);
    if (rows.length > 0) {
      const heading = beside(blanks(1), paint('heading', title as Clean, setting.color));
      lines.push(lines.length === 0 ? withColumnName(heading, setting) : heading);
      lines.push(...rows.map((topic) => topicLine(topic, { ...setting, idWidth, seenWidth })), beside());
    }
  }
  lines.push(...wrapText(paint('muted', totals(topics), setting.color), setting.width, MARGIN));
  return linesText(lines);
}

/** Says above the first row what its figures are. */
function withColumnName(heading: Painted, { width, color }: Setting): Painted {
  const name = paint('muted', 'seen' as Clean, color);
  return beside(padEnd(heading, width - DUE - cellWidth(name)), name);
}

function otherCategories(topics: readonly TopicRow[]): { id: string; title: string }[] {
  const known = new Set<string>(CATEGORIES.map(({ id }) => id));
  const others = new Set(topics.map((topic) => topic.category as string).filter((id) => !known.has(id)));
  return [...others].map((id) => ({ id, title: id }));
}

interface Columns extends Setting {
  readonly idWidth: number;
  readonly seenWidth: number;
}

const BAR = 10;
const DUE = 8;
/** A title cut to less than this says nothing. */
const SHORTEST_TITLE = 8;

function topicLine(topic: TopicRow, { width, color, idWidth, seenWidth }: Columns): Painted {
  const wide = width >= idWidth + seenWidth + BAR + DUE + 30;
  const bar = wide ? beside(progressBar(topic, color), blanks(2)) : beside();
  const right = beside(bar, padStart(seenText(topic), seenWidth), padStart(dueText(topic, color), DUE));
  const room = width - 3 - idWidth - 4 - cellWidth(right);
  const title = room < SHORTEST_TITLE ? beside() : padEnd(truncate(topic.title, room), room);
  return beside(blanks(3), padEnd(paint('accent', topic.id, color), idWidth), blanks(2), title, blanks(2), right);
}

function seenText({ seen, questions }: TopicRow): Clean {
  return `${seen}/${questions}` as Clean;
}

function dueText({ due }: TopicRow, color: boolean): Painted {
  return due === 0 ? beside() : paint('attention', `${due} due` as Clean, color);
}

/** Draws how many of a topic's questions were answered at least once. */
function progressBar({ seen, questions }: TopicRow, color: boolean): Painted {
  const share = questions === 0 ? 0 : seen / questions;
  const full = seen === 0 ? 0 : Math.max(1, Math.round(share * BAR));
  return beside(
    paint('right', '━'.repeat(full) as Clean, color),
    paint('muted', '─'.repeat(BAR - full) as Clean, color),
  );
}

function totals(topics: readonly TopicRow[]): Clean {
  const sum = (of: (topic: TopicRow) => number): number => topics.reduce((total, topic) => total + of(topic), 0);
  const parts = [
    counted(topics.length, 'topic'),
    counted(
      sum((topic) => topic.commands),
      'command',
    ),
    counted(
      sum((topic) => topic.questions),
      'question',
    ),
    `${sum((topic) => topic.due)} due`,
  ];
  return parts.join(' · ') as Clean;
}
