import { cleanLine } from '../text/clean.js';
import { blanks, padEnd, type Setting } from '../text/lines.js';
import type { Painted } from '../text/painted.js';
import { wrapText } from '../text/wrap.js';
import { bindingsOf, type KeyContext, type KeysNow, shownKeys } from './key-table.js';
import { phrase } from './phrase.js';

const LEAST_KEYS = 16;
const GAP = 2;

/** Gives the lines that explain the keys of a context. */
export function helpLines(context: KeyContext, setting: Setting, now: KeysNow = {}): readonly Painted[] {
  const bindings = bindingsOf(context, now);
  const keys = bindings.map((binding) => shownKeys(binding, 'all'));
  const width = Math.max(LEAST_KEYS, ...keys.map((shown) => shown.length + GAP));
  return bindings.flatMap(({ help }, index) => {
    const first = padEnd(phrase('accent', keys[index] ?? '', setting), width);
    return wrapText(cleanLine(help), setting.width, { first, rest: blanks(width) });
  });
}
