import { cleanLine } from '../../text/clean.js';
import { headingLine, paragraph } from '../../text/figure.js';
import type { Setting } from '../../text/lines.js';
import { pairLines, weakLine } from '../../text/stats-weakness-text.js';
import { paneLines } from '../../ui/panes.js';
import type { LineRange } from '../../ui/scroll.js';
import { type EntryLines, type ListColumn, listColumn } from './list-column.js';
import type { Part } from './part.js';
import { columnsOf, GAP, type PartSetting } from './part-setting.js';
import type { StatisticsFacts } from './statistics-facts.js';
import type { StatisticsState } from './statistics-state.js';
import { type WeakEntry, weakEntries } from './weak-entries.js';

/** The share of a wide window that the sections take; pairs are told in whole sentences. */
const SECTIONS_SHARE = 0.42;

/** Sets the sections and the pairs of things that are not known well: one list for the cursor. */
export function weakPart(state: StatisticsState, facts: StatisticsFacts, setting: PartSetting): Part {
  const entries = weakEntries(facts);
  const cursor = Math.min(state.cursors.weak, entries.length - 1);
  const { left, right } = setting.isWide ? columnsOf(setting, SECTIONS_SHARE) : { left: setting, right: setting };
  const sections = entries.filter(({ kind }) => kind === 'section');
  const pairs = entries.filter(({ kind }) => kind === 'confusion');
  const weakest = weakColumn(WEAKEST, sections, { ...left, cursor });
  const confused = weakColumn(CONFUSIONS, pairs, { ...right, cursor: cursor - sections.length });
  if (setting.isWide) {
    const panes = { left: weakest.lines, right: confused.lines, leftWidth: left.width };
    return { lines: paneLines(panes, setting), focus: weakest.focus ?? confused.focus ?? TOP };
  }
  const lines = [...weakest.lines, GAP, ...confused.lines];
  return { lines, focus: weakest.focus ?? below(confused.focus ?? TOP, weakest.lines.length + 1) };
}

interface WeakHeading {
  readonly heading: string;
  /** Stands below it when there is nothing. */
  readonly none: string;
}

const WEAKEST: WeakHeading = {
  heading: 'Weakest sections',
  none: 'None. A section is weak when you know less than 90 % of it. At least two are compared, each with three answers or more.',
};
const CONFUSIONS: WeakHeading = { heading: 'Confusions', none: 'Nothing was picked for anything else yet.' };
const TOP: LineRange = { first: 0, last: 0 };

function weakColumn(
  { heading, none }: WeakHeading,
  entries: readonly WeakEntry[],
  setting: Setting & { readonly cursor: number },
): ListColumn {
  const first = headingLine(cleanLine(heading), setting);
  const head = entries.length > 0 ? [first] : [first, ...paragraph(cleanLine(none), setting)];
  return listColumn(head, entries.map(entryLines), setting);
}

function entryLines(entry: WeakEntry): EntryLines {
  return (setting) =>
    entry.kind === 'section' ? [weakLine(entry.standing, setting)] : pairLines(entry.confusion, setting);
}

function below({ first, last }: LineRange, lines: number): LineRange {
  return { first: first + lines, last: last + lines };
}
