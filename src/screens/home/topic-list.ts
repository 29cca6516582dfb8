import { blanks, type Setting } from '../../text/lines.js';
import { asPainted, type Painted } from '../../text/painted.js';
import { wrapText } from '../../text/wrap.js';
import { phrase } from '../../ui/phrase.js';
import { type LineRange, revealed } from '../../ui/scroll.js';
import type { HomeState } from './home-state.js';
import { headLine, topicLine } from './topic-line.js';

/** A line of the list: a heading, or a topic by its place among those found. */
type Row = { readonly category: string } | { readonly index: number };

/** The part of the list that is in sight. */
export interface ListWindow {
  readonly lines: readonly Painted[];
  /** The first line in sight, counted from 0, the head line apart. */
  readonly offset: number;
  /** Topics above and below those in sight. */
  readonly above: number;
  readonly below: number;
}

/** The head line stays where it is. */
const HEAD_LINES = 1;

/** Gives the lines of the list that are in sight, the topic under the cursor among them. */
export function listWindow(state: HomeState, setting: Setting & { readonly height: number }): ListWindow {
  if (state.found.length === 0) {
    const sentence = phrase('muted', `No topic holds \`${state.filter.text.trim()}\`.`, setting);
    return { lines: wrapText(sentence, setting.width), offset: 0, above: 0, below: 0 };
  }
  const rows = rowsOf(state);
  const height = setting.height - HEAD_LINES;
  const offset = revealed(state.offset, focusOf(rows, state), { lines: rows.length, height });
  const shown = rows.slice(offset, offset + height).map((row) => rowLine(row, state, setting));
  const [above, below] = [rows.slice(0, offset), rows.slice(offset + height)].map(countTopics);
  return { lines: [headLine(setting), ...shown], offset, above: above ?? 0, below: below ?? 0 };
}

function countTopics(rows: readonly Row[]): number {
  return rows.filter((row) => 'index' in row).length;
}

function rowsOf({ found }: HomeState): readonly Row[] {
  return found.flatMap(({ category }, index) =>
    category === found[index - 1]?.category ? [{ index }] : [{ category }, { index }],
  );
}

/** The heading of the first topic of a category is kept in sight with it. */
function focusOf(rows: readonly Row[], { cursor }: HomeState): LineRange {
  const last = rows.findIndex((row) => 'index' in row && row.index === cursor);
  const above = rows[last - 1];
  return { first: above !== undefined && 'category' in above ? last - 1 : last, last };
}

function rowLine(row: Row, { found, cursor }: HomeState, setting: Setting): Painted {
  if ('category' in row) {
    return phrase('heading', row.category, setting);
  }
  const topic = found[row.index];
  return topic === undefined ? asPainted(blanks(1)) : topicLine(topic, row.index === cursor, setting);
}
