import type { Clean } from '../../study/clean.js';
import { beside, blanks, counted, type Setting } from '../../text/lines.js';
import type { Painted } from '../../text/painted.js';
import { cellWidth } from '../../text/width.js';
import { truncate } from '../../text/wrap.js';
import { fieldLine } from '../../ui/field-line.js';
import { phrase } from '../../ui/phrase.js';
import { type CheatsheetState, selectedOf, wordsOf } from './cheatsheet-state.js';

/** How the line at the top is set. */
export interface TitleSetting extends Setting {
  /** Says whose commands these are. */
  readonly title: Clean;
}

const GAP = 2;

/** Gives the line at the top: the filter, or where the command stands that is shown; at the right edge a count. */
export function cheatsheetTitle(state: CheatsheetState, setting: TitleSetting): Painted {
  const count = phrase('muted', countOf(state), setting);
  const room = setting.width - cellWidth(count) - GAP;
  const line = leftOf(state, { ...setting, width: room });
  return beside(line, blanks(setting.width - cellWidth(line) - cellWidth(count)), count);
}

function leftOf(state: CheatsheetState, setting: TitleSetting): Painted {
  const { field, isFiltering, page } = state;
  if (page.kind === 'command') {
    return truncate(phrase('title', selectedOf(state)?.group ?? setting.title, setting), setting.width);
  }
  if (isFiltering) {
    const line = fieldLine(field, setting);
    return field.text === '' ? beside(line, phrase('muted', 'type to filter', setting)) : line;
  }
  return truncate(
    field.text === '' ? phrase('title', setting.title, setting) : phrase('title', `/ ${field.text}`, setting),
    setting.width,
  );
}

function countOf(state: CheatsheetState): string {
  const { commands, found, cursor, page } = state;
  if (page.kind === 'command') {
    return `${cursor + 1}/${found.length}`;
  }
  return wordsOf(state).length === 0 ? counted(commands.length, 'command') : `${found.length} of ${commands.length}`;
}
