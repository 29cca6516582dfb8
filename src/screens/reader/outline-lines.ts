import { beside, blanks, type Setting } from '../../text/lines.js';
import { paint } from '../../text/paint.js';
import type { Painted } from '../../text/painted.js';
import { cellWidth } from '../../text/width.js';
import { truncate } from '../../text/wrap.js';
import { phrase } from '../../ui/phrase.js';
import { clampOffset } from '../../ui/scroll.js';
import { type Ground, sectionAt } from './reader-place.js';
import type { ReaderState } from './reader-state.js';
import type { PlacedSection } from './reader-text.js';

/** The sections, and what is known of them. */
export interface OutlineView {
  readonly sections: readonly PlacedSection[];
  /** Slugs of the sections read. */
  readonly read: readonly string[];
  /** The section that is read. */
  readonly current: number;
  /** The section under the cursor, while one is chosen. */
  readonly cursor: number | undefined;
}

export interface OutlineSetting extends Setting {
  readonly height: number;
}

/** Gives the lines of the outline that fit, the cursor or the section that is read in the middle of them. */
export function outlineLines(view: OutlineView, setting: OutlineSetting): readonly Painted[] {
  const offset = outlineOffset(view, setting.height);
  return view.sections
    .slice(offset, offset + setting.height)
    .map((section, index) => sectionLine(section, offset + index, { view, setting }));
}

/** Gives the first section of the outline that is shown. */
export function outlineOffset({ sections, current, cursor }: OutlineView, height: number): number {
  const middle = (cursor ?? current) - Math.floor(height / 2);
  return clampOffset(middle, { lines: sections.length, height });
}

/** Gives what the outline shows. */
export function outlineOf({ place, pane, read }: ReaderState, ground: Ground): OutlineView {
  return {
    sections: ground.text.sections,
    read,
    current: sectionAt(place, ground),
    cursor: pane.kind === 'outline' ? pane.cursor : undefined,
  };
}

interface Outline {
  readonly view: OutlineView;
  readonly setting: OutlineSetting;
}

function sectionLine({ slug, title, level }: PlacedSection, index: number, { view, setting }: Outline): Painted {
  const { read, current, cursor } = view;
  const front = beside(
    signOf(index, view, setting),
    blanks(1),
    read.includes(slug) ? phrase('right', '✓', setting) : blanks(1),
    blanks(level === 3 ? 3 : 1),
  );
  const cut = truncate(title, setting.width - cellWidth(front));
  return beside(front, index === (cursor ?? current) ? paint('selected', cut, setting.color) : cut);
}

/** The arrow is where the learner is; while a section is chosen, a dot stays there. */
function signOf(index: number, { current, cursor }: OutlineView, setting: Setting): Painted {
  if (index === (cursor ?? current)) {
    return phrase('accent', '›', setting);
  }
  return index === current ? phrase('accent', '•', setting) : beside(blanks(1));
}
