import type { Clean } from '../../study/clean.js';
import { beside, blanks, type Setting } from '../../text/lines.js';
import { joinPainted, type Painted } from '../../text/painted.js';
import { cellWidth } from '../../text/width.js';
import { truncate } from '../../text/wrap.js';
import { fieldLine } from '../../ui/field-line.js';
import { outOfSight } from '../../ui/page.js';
import { phrase } from '../../ui/phrase.js';
import { outlineOf, outlineOffset } from './outline-lines.js';
import { type Ground, offsetAt, sectionAt } from './reader-place.js';
import type { ReaderState } from './reader-state.js';

const GAP = 2;

/** Gives the line at the top: the topic, the section that is read and whether it was read before, how far one is. */
export function readerTitle(state: ReaderState, title: Clean, { ground, ...setting }: LineSetting): Painted {
  if (state.pane.kind === 'help') {
    return phrase('title', 'Keys', setting);
  }
  const share = phrase('muted', `${percentOf(state, ground)} %`, setting);
  const section = ground.text.sections[sectionAt(state.place, ground)];
  const about = beside(
    phrase('title', title, setting),
    phrase('muted', section === undefined || section.title === '' ? '' : ` · ${section.title}`, setting),
  );
  const tick = section !== undefined && state.read.includes(section.slug) ? phrase('right', ' ✓', setting) : beside();
  const room = setting.width - cellWidth(share) - cellWidth(tick) - GAP;
  const left = beside(truncate(about, room), tick);
  return beside(left, blanks(setting.width - cellWidth(left) - cellWidth(share)), share);
}

/** Where a line stands, and what it is about. */
export interface LineSetting extends Setting {
  readonly ground: Ground;
}

/** How much of the notes is above the end of the window. */
function percentOf({ place }: ReaderState, ground: Ground): number {
  const { lines } = ground.text;
  return Math.min(100, Math.round((100 * (offsetAt(place, ground) + ground.height)) / Math.max(1, lines.length)));
}

/** Gives the line above the keys: the search, what the last key came to, what is not saved. */
export function readerNotice(state: ReaderState, { ground, ...setting }: LineSetting): Painted {
  const { pane, notice, saving } = state;
  const counter = phrase('muted', counterOf(state, ground), setting);
  if (pane.kind === 'find') {
    const field = fieldLine(pane.field, { ...setting, width: setting.width - cellWidth(counter) - GAP });
    return beside(field, blanks(setting.width - cellWidth(field) - cellWidth(counter)), counter);
  }
  const parts = [
    phrase('warning', saving.saved ? '' : `! Not saved: ${saving.reason}`, setting),
    notice ?? counter,
    phrase('muted', listSight(state, ground), setting),
  ];
  const said = parts.filter((part): part is Painted => part !== '');
  return truncate(joinPainted(said, '  '), setting.width);
}

/** Says which of how many places found it is; nothing while nothing is looked for. */
function counterOf({ search, pane }: ReaderState, { text }: Ground): string {
  if (search === undefined) {
    return '';
  }
  const { length } = text.find(search.wanted);
  const count = length === 0 ? 'not found' : `${search.current + 1} of ${length}`;
  return pane.kind === 'find' ? count : `Found \`${search.wanted.trim()}\`, ${count}`;
}

/** Says how much of the help or the outline is out of sight; the text has its share at the top. */
function listSight(state: ReaderState, ground: Ground): string {
  const { pane } = state;
  const { height, help, text } = ground;
  switch (pane.kind) {
    case 'help':
      return outOfSight({ lines: { length: help } }, pane.offset, height);
    case 'outline':
      return outOfSight({ lines: text.sections }, outlineOffset(outlineOf(state, ground), height), height);
    case 'text':
    case 'find':
      return '';
  }
}
