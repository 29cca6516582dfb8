import { BACK, EDIT, HELP } from './key-bindings.js';

const FIND = { action: 'find', keys: ['/'], hint: 'find', help: 'Find words in the text' } as const;
const OUTLINE = { action: 'outline', keys: ['t'], hint: 'outline', help: 'Choose a section from the outline' } as const;
const LINK = { action: 'next-link', keys: ['Tab'], hint: 'link', help: 'Select the next link in view' } as const;
const FOLLOW_HELP = 'Follow the link that is selected; go back with Backspace';
const COPY_HELP = 'Copy the code in view, with another press the next, or the address that is selected';
const BACKWARD = { action: 'backward', keys: ['Backspace'], help: 'Go back to where you came from' } as const;
const NEXT = { action: 'next-match', keys: ['n'], help: 'Go to the next place found' } as const;
const PREVIOUS = { action: 'previous-match', keys: ['N'], help: 'Go to the place found before' } as const;
const FOLLOW = { action: 'follow', keys: ['Enter'], help: FOLLOW_HELP } as const;
const COPY = { action: 'copy', keys: ['y'], hint: 'copy', help: COPY_HELP } as const;

const SCROLL = [
  { action: 'line-down', keys: ['Down', 'j'], help: 'Scroll a line down' },
  { action: 'line-up', keys: ['Up', 'k'], help: 'Scroll a line up' },
  { action: 'page-up', keys: ['b', 'PageUp'], help: 'Scroll a page up' },
  { action: 'top', keys: ['g', 'Home'], help: 'Go to the top' },
  { action: 'bottom', keys: ['G', 'End'], help: 'Go to the bottom' },
] as const;

const QUIZ = { action: 'quiz', keys: ['Q'], hint: 'quiz', help: 'Answer questions on the section you read' } as const;
const COMMANDS = {
  action: 'commands',
  keys: ['c'],
  hint: 'commands',
  minor: true,
  help: 'Show the commands of the topic',
} as const;
const PREVIOUS_LINK = { action: 'previous-link', keys: ['Shift-Tab'], help: 'Select the link in view before' } as const;
const PAGE = { action: 'page-down', keys: ['Space', 'PageDown'], hint: 'page', help: 'Scroll a page down' } as const;
const QUIT = { action: 'quit', keys: ['q'], help: BACK.help } as const;

/** What acts while a search or a link is at hand too; these have the hint line first. */
const BEHIND = [
  { ...PAGE, minor: true },
  { ...OUTLINE, minor: true },
  { ...QUIZ, minor: true },
  COMMANDS,
  QUIT,
  BACKWARD,
  PREVIOUS_LINK,
  ...SCROLL,
] as const;

/** The keys of notes that are read. Esc takes back what was done last: a link selected, a search, then the visit. */
export const READER_KEYS = {
  reader: [
    PAGE,
    FIND,
    OUTLINE,
    { ...LINK, minor: true },
    { ...COPY, minor: true },
    QUIZ,
    COMMANDS,
    HELP,
    BACK,
    FOLLOW,
    PREVIOUS_LINK,
    BACKWARD,
    NEXT,
    PREVIOUS,
    ...SCROLL,
  ],
  'reader-found': [
    { ...NEXT, hint: 'next' },
    { ...PREVIOUS, hint: 'previous' },
    { action: 'close', keys: ['Esc'], hint: 'end search', help: 'End the search' },
    FIND,
    HELP,
    { ...LINK, minor: true },
    { ...COPY, minor: true },
    FOLLOW,
    ...BEHIND,
  ],
  'reader-link': [
    { ...FOLLOW, hint: 'follow' },
    { ...LINK, hint: 'next' },
    { action: 'close', keys: ['Esc'], hint: 'deselect', help: 'Select no link' },
    COPY,
    HELP,
    { ...FIND, minor: true },
    NEXT,
    PREVIOUS,
    ...BEHIND,
  ],
  'reader-outline': [
    { action: 'follow', keys: ['Enter'], hint: 'go there', help: 'Go to the section under the cursor' },
    { action: 'line-down', keys: ['Down', 'j'], hint: 'next', help: 'Move the cursor down' },
    { action: 'line-up', keys: ['Up', 'k'], hint: 'previous', help: 'Move the cursor up' },
    { action: 'close', keys: ['Esc', 't', 'q'], hint: 'close', help: 'Go back to the text' },
    { action: 'page-down', keys: ['Space', 'PageDown'], help: 'Move the cursor a page down' },
    { action: 'page-up', keys: ['b', 'PageUp'], help: 'Move the cursor a page up' },
    { action: 'top', keys: ['g', 'Home'], help: 'Go to the first section' },
    { action: 'bottom', keys: ['G', 'End'], help: 'Go to the last section' },
  ],
  'reader-find': [
    {
      action: 'submit',
      keys: ['Enter'],
      hint: 'go on reading',
      help: 'Go on reading; n and N go through what was found',
    },
    { action: 'next-match', keys: ['Down', 'Ctrl-N'], hint: 'next', help: NEXT.help },
    { action: 'previous-match', keys: ['Up', 'Ctrl-P'], hint: 'previous', help: PREVIOUS.help },
    { action: 'close', keys: ['Esc'], hint: 'end search', help: 'End the search where it began' },
    ...EDIT,
    { action: 'start', keys: ['Home', 'Ctrl-A'], help: 'Move the cursor to the start' },
    { action: 'end', keys: ['End', 'Ctrl-E'], help: 'Move the cursor to the end' },
    { action: 'delete-line', keys: ['Ctrl-U'], help: 'Delete everything before the cursor' },
  ],
} as const;
