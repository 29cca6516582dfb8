import type { Clean } from '../../study/clean.js';
import { cleanLine } from '../../text/clean.js';
import { beside, blanks, counted, type Setting } from '../../text/lines.js';
import type { Painted } from '../../text/painted.js';
import { cellWidth } from '../../text/width.js';
import { truncate } from '../../text/wrap.js';
import { fieldLine } from '../../ui/field-line.js';
import { phrase } from '../../ui/phrase.js';
import type { TextField } from '../../ui/text-field.js';
import { type CheatsheetState, selectedOf, wordsOf } from './cheatsheet-state.js';

/** How the line at the top is set. */
export interface TitleSetting extends Setting {
  /** Says whose commands these are. */
  readonly title: Clean;
  /** The only topic; absent: the groups name theirs. */
  readonly topic?: Clean | undefined;
}

const GAP = 2;
/** Cells that a filter keeps beside a long title. */
const FILTER_ROOM = 24;

/** Gives the line at the top: the filter, or where the command stands that is shown; at the right edge a count. */
export function cheatsheetTitle(state: CheatsheetState, setting: TitleSetting): Painted {
  const count = phrase('muted', countOf(state), setting);
  const room = setting.width - cellWidth(count) - GAP;
  const line = leftOf(state, { ...setting, width: room });
  return beside(line, blanks(setting.width - cellWidth(line) - cellWidth(count)), count);
}

function leftOf(state: CheatsheetState, setting: TitleSetting): Painted {
  const { title, topic, width } = setting;
  const { field, isFiltering, page } = state;
  if (page.kind === 'command') {
    const place = [topic, selectedOf(state)?.group].filter((part) => part !== undefined).join(' · ');
    return truncate(phrase('title', place, setting), width);
  }
  if (!isFiltering && field.text === '') {
    return truncate(phrase('title', title, setting), width);
  }
  const whose = beside(truncate(phrase('title', title, setting), width - FILTER_ROOM), blanks(GAP));
  const rest = { ...setting, width: width - cellWidth(whose) };
  const kept = beside(phrase('accent', '/', setting), blanks(1), cleanLine(field.text));
  return beside(whose, isFiltering ? filterLine(field, rest) : truncate(kept, rest.width));
}

function filterLine(field: TextField, setting: Setting): Painted {
  const line = fieldLine(field, setting);
  return field.text === '' ? beside(line, phrase('muted', 'type to filter', setting)) : line;
}

function countOf(state: CheatsheetState): string {
  const { commands, found, cursor, page } = state;
  if (page.kind === 'command') {
    return `${cursor + 1}/${found.length}`;
  }
  return wordsOf(state).length === 0 ? counted(commands.length, 'command') : `${found.length} of ${commands.length}`;
}
