/**
 * Every key of every screen, by context: what it does, how the hint line names it and how the help explains it. Input,
 * hints and help are all drawn from here, so they can't disagree.
 */

/** What keys do in a context. */
export interface KeyBinding {
  readonly action: string;
  /** Names as `KeyPress` has them. */
  readonly keys: readonly string[];
  /** How the keys are written for people, where naming each would be long. */
  readonly shown?: string;
  /** A word or two for the hint line; absent: in the help alone. */
  readonly hint?: string;
  /** What it does, for the help. */
  readonly help: string;
}

const SCROLL_PAGES = [
  { action: 'page-down', keys: ['PageDown'], help: 'Scroll a page down' },
  { action: 'page-up', keys: ['PageUp'], help: 'Scroll a page up' },
] as const;

const SCROLL_LINES = [
  { action: 'line-down', keys: ['Down', 'j'], help: 'Scroll a line down' },
  { action: 'line-up', keys: ['Up', 'k'], help: 'Scroll a line up' },
  { action: 'page-down', keys: ['Space', 'PageDown'], help: 'Scroll a page down' },
  { action: 'page-up', keys: ['b', 'PageUp'], help: 'Scroll a page up' },
  { action: 'top', keys: ['g', 'Home'], help: 'Go to the top' },
  { action: 'bottom', keys: ['G', 'End'], help: 'Go to the bottom' },
] as const;

const LEAVE = { action: 'leave', keys: ['q', 'Esc'], hint: 'leave', help: 'Leave; what you answered is kept' } as const;
const HELP = { action: 'help', keys: ['?'], hint: 'help', help: 'Show these keys' } as const;
const MARK = { action: 'mark', keys: ['m'], hint: 'mark', help: 'Mark the question, or take the mark off' } as const;
const SUBMIT = {
  action: 'submit',
  keys: ['Enter'],
  hint: 'answer',
  help: 'Answer; it never skips a question',
} as const;
const OPTION_KEYS = ['a', 'b', 'c', 'd', 'e', 'f', '1', '2', '3', '4', '5', '6'] as const;

const MOVE_AND_HELP = [
  { action: 'next-option', keys: ['Down', 'j'], help: 'Go to the next option' },
  { action: 'previous-option', keys: ['Up', 'k'], help: 'Go to the option before' },
  { action: 'hint', keys: ['h'], hint: 'hint', help: 'Show the hint; a right answer then counts as hard' },
  MARK,
  ...SCROLL_PAGES,
  HELP,
  LEAVE,
] as const;

/** What edits a text field alike wherever one is. */
const EDIT = [
  { action: 'left', keys: ['Left'], help: 'Move the cursor left' },
  { action: 'right', keys: ['Right'], help: 'Move the cursor right' },
  { action: 'delete-before', keys: ['Backspace'], help: 'Delete the character before the cursor' },
  { action: 'delete-after', keys: ['Delete'], help: 'Delete the character after the cursor' },
  { action: 'delete-word', keys: ['Ctrl-W'], help: 'Delete the word before the cursor' },
] as const;

/** The keys of each context. No key stands twice in one context. */
export const KEY_TABLE = {
  single: [
    SUBMIT,
    {
      action: 'option',
      keys: OPTION_KEYS,
      shown: 'a-f',
      hint: 'pick',
      help: 'Choose an option, by letter or number',
    },
    ...MOVE_AND_HELP,
  ],
  multiple: [
    SUBMIT,
    { action: 'option', keys: OPTION_KEYS, shown: 'a-f', hint: 'pick', help: 'Choose an option, or take it back' },
    { action: 'toggle', keys: ['Space'], help: 'Choose the option under the cursor, or take it back' },
    ...MOVE_AND_HELP,
  ],
  'true-false': [
    SUBMIT,
    {
      action: 'option',
      keys: ['t', 'f', 'a', 'b', '1', '2'],
      shown: 't f',
      hint: 'pick',
      help: 'Choose True or False',
    },
    ...MOVE_AND_HELP,
  ],
  field: [
    SUBMIT,
    { action: 'hint', keys: ['Ctrl-T'], hint: 'hint', help: 'Show the hint; a right answer then counts as hard' },
    { action: 'mark', keys: ['Ctrl-F'], hint: 'mark', help: MARK.help },
    { action: 'leave', keys: ['Esc'], hint: 'leave', help: LEAVE.help },
    ...EDIT,
    { action: 'start', keys: ['Home', 'Ctrl-A'], help: 'Move the cursor to the start' },
    { action: 'end', keys: ['End', 'Ctrl-E'], help: 'Move the cursor to the end' },
    { action: 'delete-line', keys: ['Ctrl-U'], help: 'Delete everything before the cursor' },
    { action: 'line-down', keys: ['Down'], help: 'Scroll a line down' },
    { action: 'line-up', keys: ['Up'], help: 'Scroll a line up' },
    ...SCROLL_PAGES,
  ],
  verdict: [
    { action: 'next', keys: ['Enter'], hint: 'go on', help: 'Go on to the next question' },
    MARK,
    ...SCROLL_LINES,
    HELP,
    LEAVE,
  ],
  result: [{ action: 'leave', keys: ['Enter', 'q', 'Esc'], hint: 'leave', help: 'Leave' }, ...SCROLL_LINES, HELP],
  help: [{ action: 'close', keys: ['?', 'q', 'Esc', 'Enter'], hint: 'close', help: 'Close the help' }, ...SCROLL_LINES],
  pick: [
    { action: 'submit', keys: ['Enter'], hint: 'pick', help: 'Pick the command under the cursor' },
    { action: 'line-down', keys: ['Down', 'Ctrl-N'], hint: 'next', help: 'Go to the next command' },
    { action: 'line-up', keys: ['Up', 'Ctrl-P'], hint: 'previous', help: 'Go to the command before' },
    { action: 'delete-line', keys: ['Ctrl-U'], hint: 'clear', help: 'Delete what you typed before the cursor' },
    { action: 'leave', keys: ['Esc'], hint: 'leave', help: 'Leave without a command' },
    { action: 'page-down', keys: ['PageDown'], help: 'Go a page down' },
    { action: 'page-up', keys: ['PageUp'], help: 'Go a page up' },
    { action: 'top', keys: ['Home'], help: 'Go to the first command' },
    { action: 'bottom', keys: ['End'], help: 'Go to the last command' },
    ...EDIT,
    { action: 'start', keys: ['Ctrl-A'], help: 'Move the cursor to the start' },
    { action: 'end', keys: ['Ctrl-E'], help: 'Move the cursor to the end' },
  ],
} as const satisfies Readonly<Record<string, readonly KeyBinding[]>>;

export type KeyContext = keyof typeof KEY_TABLE;

/** What the keys of a context can do. */
export type KeyAction<Context extends KeyContext> = (typeof KEY_TABLE)[Context][number]['action'];

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
