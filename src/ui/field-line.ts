import { cleanLine } from '../text/clean.js';
import { paintCommand } from '../text/highlight.js';
import { beside, blanks, type Setting } from '../text/lines.js';
import type { Painted } from '../text/painted.js';
import { paintedSlice, spansOf } from '../text/spans.js';
import { wrapText } from '../text/wrap.js';
import { phrase } from './phrase.js';
import { type TextField, visibleField } from './text-field.js';

/** Gives the line that is typed in; the bar says where typing goes on. */
export function fieldLine(field: TextField, setting: Setting): Painted {
  const { before, after } = visibleField(field, setting.width - 3);
  return beside(phrase('accent', '›', setting), blanks(1), before, phrase('accent', '▏', setting), after);
}

/** Gives the lines of a command that is typed in, all of it in sight and painted as a shell reads it. */
export function commandLines({ text, cursor }: TextField, setting: Setting): readonly Painted[] {
  const command = spansOf(paintCommand(cleanLine(text), setting.color));
  const before = paintedSlice(command, 0, cursor);
  const after = paintedSlice(command, cursor, command.text.length);
  const first = beside(phrase('accent', '›', setting), blanks(1));
  return wrapText(beside(before, phrase('accent', '▏', setting), after), setting.width, { first, rest: blanks(2) });
}
