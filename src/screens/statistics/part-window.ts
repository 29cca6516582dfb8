import type { Painted } from '../../text/painted.js';
import { hasTwoPanes, layoutOf } from '../../ui/layout.js';
import { paneLines } from '../../ui/panes.js';
import { clampOffset, revealed, type ScrollMove, scrolled } from '../../ui/scroll.js';
import type { WindowSize } from '../../ui/terminal/window.js';
import type { Part } from './part.js';
import type { PartSetting } from './part-setting.js';
import type { StatisticsFacts } from './statistics-facts.js';
import { placesOf, setPart } from './statistics-part.js';
import { type StatisticsAction, type StatisticsState, shownPart } from './statistics-state.js';

/** What is shown, of what, and where. */
export interface StatisticsView {
  readonly state: StatisticsState;
  readonly facts: StatisticsFacts;
  readonly size: WindowSize;
  readonly color: boolean;
}

/** The lines of a part that are in sight. */
export interface PartWindow {
  readonly lines: readonly Painted[];
  /** The whole part. */
  readonly all: Part;
  /** The first line in sight, counted from 0. */
  readonly offset: number;
}

/** Gives how the body of a window is set. */
export function settingOf({ size, color }: Pick<StatisticsView, 'size' | 'color'>): PartSetting {
  const { width, body } = layoutOf(size, 'panes');
  return { width, color, height: body, isWide: hasTwoPanes(size) };
}

/** Gives the lines in sight: of a list those of the entry under the cursor among them. */
export function partWindow(view: StatisticsView): PartWindow {
  const { state, facts } = view;
  const setting = settingOf(view);
  const all = setPart(state, facts, setting);
  const { lines, focus, aside } = all;
  const viewport = { lines: lines.length, height: setting.height };
  const wanted = state.offsets[shownPart(state)];
  const offset =
    placesOf(state, facts) === undefined ? clampOffset(wanted, viewport) : revealed(wanted, focus, viewport);
  const left = lines.slice(offset, offset + setting.height);
  return {
    lines: aside === undefined ? left : paneLines({ left, right: aside.lines, leftWidth: aside.leftWidth }, setting),
    all,
    offset,
  };
}

/** Gives what a move does: it scrolls what is read, and moves the cursor of a list. */
export function movedBy(view: StatisticsView, move: ScrollMove): StatisticsAction {
  const { state, facts } = view;
  const { offset, all } = partWindow(view);
  const { height } = settingOf(view);
  const places = placesOf(state, facts);
  if (places === undefined) {
    return { kind: 'scroll', offset: scrolled(offset, move, { lines: all.lines.length, height }) };
  }
  // The cursor goes to the last entry, a window only so far that its last page is full.
  const reach = { lines: places.length + height - 1, height };
  return { kind: 'select', cursor: scrolled(state.cursors[state.part], move, reach), offset };
}
