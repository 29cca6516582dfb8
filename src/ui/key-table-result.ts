import { HELP, SCROLL_LINES } from './key-bindings.js';

/** The keys at the end of a session. No key stands twice in one context. */
export const RESULT_KEYS = {
  /** Nothing was missed. */
  result: [{ action: 'leave', keys: ['Enter', 'q', 'Esc'], hint: 'leave', help: 'Leave' }, ...SCROLL_LINES, HELP],
  /** There are missed questions. */
  missed: [
    { action: 'leave', keys: ['Enter', 'q', 'Esc'], hint: 'leave', help: 'Leave' },
    { action: 'again', keys: ['r'], hint: 'missed once more', help: 'Ask the missed questions once more' },
    { action: 'open', keys: ['o'], hint: 'note', help: 'Open the note that teaches the question under the cursor' },
    { action: 'next-option', keys: ['Down', 'j'], help: 'Go to the next question that was missed' },
    { action: 'previous-option', keys: ['Up', 'k'], help: 'Go to the question before' },
    { action: 'page-down', keys: ['Space', 'PageDown'], help: 'Scroll a page down' },
    { action: 'page-up', keys: ['b', 'PageUp'], help: 'Scroll a page up' },
    { action: 'top', keys: ['g', 'Home'], help: 'Go to the top' },
    { action: 'bottom', keys: ['G', 'End'], help: 'Go to the bottom' },
    HELP,
  ],
} as const;

/** The states of a result in which keys act. */
export type ResultContext = keyof typeof RESULT_KEYS;
