import { cleanLine } from '../text/clean.js';
import { beside, blanks, type Setting } from '../text/lines.js';
import { joinPainted, type Painted } from '../text/painted.js';
import { cellWidth } from '../text/width.js';
import type { KeyBinding } from './key-bindings.js';
import { bindingsOf, type KeyContext, type KeysNow, shownKeys } from './key-table.js';
import { phrase } from './phrase.js';

const SEPARATOR = cleanLine('  ');

interface Hint {
  readonly line: Painted;
  readonly minor: boolean;
}

/** Gives the line that names the keys of a context; what doesn't fit is left to the help, minor ones first. */
export function hintLine(context: KeyContext, setting: Setting, now: KeysNow = {}): Painted {
  const idle: readonly string[] = now.idle ?? [];
  const bindings = bindingsOf(context, now).filter(({ action }) => !idle.includes(action));
  const hints = bindings.flatMap((binding): readonly Hint[] =>
    binding.hint === undefined ? [] : [{ line: hintOf(binding, binding.hint, setting), minor: binding.minor === true }],
  );
  let fitting: ReadonlySet<Hint> = new Set();
  for (const hint of [...hints.filter(({ minor }) => !minor), ...hints.filter(({ minor }) => minor)]) {
    const more = new Set([...fitting, hint]);
    fitting = cellWidth(joined(more)) <= setting.width ? more : fitting;
  }
  return joined(hints.filter((hint) => fitting.has(hint)));
}

function joined(hints: Iterable<Hint>): Painted {
  return joinPainted(
    [...hints].map(({ line }) => line),
    SEPARATOR,
  );
}

function hintOf(binding: KeyBinding, hint: string, setting: Setting): Painted {
  return beside(phrase('accent', shownKeys(binding, 'first'), setting), blanks(1), phrase('muted', hint, setting));
}
