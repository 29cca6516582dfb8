import { cleanLine } from '../text/clean.js';
import { blanks, padEnd, type Setting } from '../text/lines.js';
import type { Painted } from '../text/painted.js';
import { wrapText } from '../text/wrap.js';
import { KEY_TABLE, type KeyBinding, type KeyContext, shownKeys } from './key-table.js';
import { phrase } from './phrase.js';

const KEYS_WIDTH = 16;

/** Gives the lines that explain the keys of a context. */
export function helpLines(context: KeyContext, setting: Setting): readonly Painted[] {
  const bindings: readonly KeyBinding[] = KEY_TABLE[context];
  return bindings.flatMap((binding) => {
    const first = padEnd(phrase('accent', shownKeys(binding, 'all'), setting), KEYS_WIDTH);
    return wrapText(cleanLine(binding.help), setting.width, { first, rest: blanks(KEYS_WIDTH) });
  });
}
