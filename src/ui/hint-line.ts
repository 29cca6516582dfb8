import { cleanLine } from '../text/clean.js';
import { beside, blanks, type Setting } from '../text/lines.js';
import { joinPainted, type Painted } from '../text/painted.js';
import { cellWidth } from '../text/width.js';
import { KEY_TABLE, type KeyBinding, type KeyContext, shownKeys } from './key-table.js';
import { phrase } from './phrase.js';

const SEPARATOR = cleanLine('  ');

/** Gives the line that names the keys of a context; what doesn't fit is left to the help. */
export function hintLine(context: KeyContext, setting: Setting): Painted {
  const bindings: readonly KeyBinding[] = KEY_TABLE[context];
  const hints = bindings.flatMap((binding) =>
    binding.hint === undefined ? [] : [hintOf(binding, binding.hint, setting)],
  );
  const fitting: Painted[] = [];
  for (const hint of hints) {
    if (cellWidth(joinPainted([...fitting, hint], SEPARATOR)) <= setting.width) {
      fitting.push(hint);
    }
  }
  return joinPainted(fitting, SEPARATOR);
}

function hintOf(binding: KeyBinding, hint: string, setting: Setting): Painted {
  return beside(phrase('accent', shownKeys(binding, 'first'), setting), blanks(1), phrase('muted', hint, setting));
}
