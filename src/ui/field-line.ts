import { beside, blanks, type Setting } from '../text/lines.js';
import type { Painted } from '../text/painted.js';
import { phrase } from './phrase.js';
import { type TextField, visibleField } from './text-field.js';

/** Gives the line that is typed in; the bar says where typing goes on. */
export function fieldLine(field: TextField, setting: Setting): Painted {
  const { before, after } = visibleField(field, setting.width - 3);
  return beside(phrase('accent', '›', setting), blanks(1), before, phrase('accent', '▏', setting), after);
}
