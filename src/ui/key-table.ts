import { type KeyBinding, SCROLL_LINES } from './key-bindings.js';
import { CHEATSHEET_KEYS } from './key-table-cheatsheet.js';
import { EXAM_KEYS } from './key-table-exam.js';
import { HOME_KEYS } from './key-table-home.js';
import { QUIZ_KEYS } from './key-table-quiz.js';
import { READER_KEYS } from './key-table-reader.js';
import { RESULT_KEYS } from './key-table-result.js';
import { STATISTICS_KEYS } from './key-table-statistics.js';

/**
 * Every key of every screen, by context: what it does, how the hint line names it and how the help explains it. Input,
 * hints and help are all drawn from here, so they can't disagree.
 */

/** The keys of each context. No key stands twice in one context. */
export const KEY_TABLE = {
  ...QUIZ_KEYS,
  help: [{ action: 'close', keys: ['?', 'q', 'Esc', 'Enter'], hint: 'close', help: 'Close the help' }, ...SCROLL_LINES],
  ...CHEATSHEET_KEYS,
  ...EXAM_KEYS,
  ...HOME_KEYS,
  ...READER_KEYS,
  ...RESULT_KEYS,
  ...STATISTICS_KEYS,
} as const satisfies Readonly<Record<string, readonly KeyBinding[]>>;

export type KeyContext = keyof typeof KEY_TABLE;

/** What the keys of a context can do. */
export type KeyAction<Context extends KeyContext> = (typeof KEY_TABLE)[Context][number]['action'];

/** What a screen makes of the keys of a context where it has no use for all of them. */
export interface KeysNow {
  /** How the keys of an action are written now. */
  readonly shown?: Readonly<Partial<Record<KeyAction<KeyContext>, string>>>;
  /** What would come to nothing now: it is left to the help. */
  readonly idle?: readonly KeyAction<KeyContext>[];
}

/** Gives the keys of a context as they are written now. */
export function bindingsOf(context: KeyContext, { shown = {} }: KeysNow = {}): readonly KeyBinding[] {
  return KEY_TABLE[context].map((binding) => {
    const now = shown[binding.action];
    return now === undefined ? binding : { ...binding, shown: now };
  });
}

/** Gives what a key does in a context; nothing when it does nothing there. */
export function actionOf<Context extends KeyContext>(context: Context, key: string): KeyAction<Context> | undefined {
  const bindings: readonly KeyBinding[] = KEY_TABLE[context];
  return bindings.find(({ keys }) => keys.includes(key))?.action as KeyAction<Context> | undefined;
}

const SHOWN: Readonly<Record<string, string>> = {
  Up: '↑',
  Down: '↓',
  Left: '←',
  Right: '→',
  PageUp: 'PgUp',
  PageDown: 'PgDn',
};

/** Writes the keys of a binding for people, the first alone or all of them. */
export function shownKeys({ keys, shown }: KeyBinding, which: 'first' | 'all'): string {
  const names = which === 'first' ? keys.slice(0, 1) : keys;
  return shown ?? names.map((name) => SHOWN[name] ?? name).join(' ');
}
