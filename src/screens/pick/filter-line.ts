import { beside, blanks, counted, type Setting } from '../../text/lines.js';
import type { Painted } from '../../text/painted.js';
import { cellWidth } from '../../text/width.js';
import { fieldLine } from '../../ui/field-line.js';
import { phrase } from '../../ui/phrase.js';
import { type PickState, wordsOf } from './pick-state.js';

const GAP = 2;

/** Gives the line at the top: the filter, and at the right edge how many commands it lets through. */
export function filterLine(state: PickState, setting: Setting): Painted {
  const count = phrase('muted', countOf(state), setting);
  const room = setting.width - cellWidth(count) - GAP;
  const field = fieldLine(state.field, { ...setting, width: room });
  const line = state.field.text === '' ? beside(field, phrase('muted', 'type to filter', setting)) : field;
  return beside(line, blanks(setting.width - cellWidth(line) - cellWidth(count)), count);
}

function countOf(state: PickState): string {
  const { commands, found } = state;
  return wordsOf(state).length === 0 ? counted(commands.length, 'command') : `${found.length} of ${commands.length}`;
}
