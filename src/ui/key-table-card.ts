import { HELP, SCROLL_LINES, SCROLL_PAGES } from './key-bindings.js';
import { HINT_HELP, LEAVE, MARK, UNDO } from './key-bindings-quiz.js';

/** The keys of a card, before and after it is turned. Those that turn it never say that it was known. */
export const CARD_KEYS = {
  card: [
    { action: 'turn', keys: ['Enter', 'Space'], hint: 'turn', help: 'Show the other side of the card' },
    { action: 'hint', keys: ['h'], hint: 'hint', help: HINT_HELP },
    MARK,
    UNDO,
    { action: 'line-down', keys: ['Down', 'j'], help: 'Scroll a line down' },
    { action: 'line-up', keys: ['Up', 'k'], help: 'Scroll a line up' },
    ...SCROLL_PAGES,
    HELP,
    LEAVE,
  ],
  turned: [
    { action: 'judge', keys: ['y'], hint: 'knew it', help: 'Say that you knew it' },
    { action: 'judge', keys: ['n'], hint: "didn't", help: "Say that you didn't know it; it comes back soon" },
    {
      action: 'rate',
      keys: ['1', '2', '3', '4'],
      shown: '1-4',
      hint: 'grade',
      help: "Say how well you knew it: again (you didn't), hard, good or easy; it decides when the card comes back",
    },
    { ...MARK, minor: true },
    UNDO,
    ...SCROLL_LINES,
    HELP,
    LEAVE,
  ],
} as const;
