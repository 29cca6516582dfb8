/** What keys do in a context. */
export interface KeyBinding {
  readonly action: string;
  /** Names as `KeyPress` has them. */
  readonly keys: readonly string[];
  /** How the keys are written for people, where naming each would be long. */
  readonly shown?: string;
  /** A word or two for the hint line; absent: in the help alone. */
  readonly hint?: string;
  /** The first to be left out of a hint line that is too short for all. */
  readonly minor?: true;
  /** What it does, for the help. */
  readonly help: string;
}

/** A page at a time, where letters are text or stand for something else. */
export const SCROLL_PAGES = [
  { action: 'page-down', keys: ['PageDown'], help: 'Scroll a page down' },
  { action: 'page-up', keys: ['PageUp'], help: 'Scroll a page up' },
] as const;

/** What scrolls a text. */
export const SCROLL_LINES = [
  { action: 'line-down', keys: ['Down', 'j'], help: 'Scroll a line down' },
  { action: 'line-up', keys: ['Up', 'k'], help: 'Scroll a line up' },
  { action: 'page-down', keys: ['Space', 'PageDown'], help: 'Scroll a page down' },
  { action: 'page-up', keys: ['b', 'PageUp'], help: 'Scroll a page up' },
  { action: 'top', keys: ['g', 'Home'], help: 'Go to the top' },
  { action: 'bottom', keys: ['G', 'End'], help: 'Go to the bottom' },
] as const;

/** Every screen explains its keys. */
export const HELP = { action: 'help', keys: ['?'], hint: 'help', help: 'Show these keys' } as const;

/** Leaves a screen that nothing is done on. */
export const BACK = { action: 'leave', keys: ['q', 'Esc'], hint: 'back', help: 'Go back' } as const;

/** What edits a text field alike wherever one is. */
export const EDIT = [
  { action: 'left', keys: ['Left'], help: 'Move the cursor left' },
  { action: 'right', keys: ['Right'], help: 'Move the cursor right' },
  { action: 'delete-before', keys: ['Backspace'], help: 'Delete the character before the cursor' },
  { action: 'delete-after', keys: ['Delete'], help: 'Delete the character after the cursor' },
  {
    action: 'delete-word',
    keys: ['Ctrl-W', 'Alt-Backspace'],
    shown: 'Ctrl-W',
    help: 'Delete the word before the cursor',
  },
] as const;
