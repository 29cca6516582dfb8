import { EDIT, HELP, type KeyBinding, SCROLL_LINES } from './key-bindings.js';

/** What moves the cursor of the list while letters are text, and edits the filter. */
const TYPING = [
  { action: 'line-down', keys: ['Down', 'Ctrl-N'], hint: 'next', help: 'Go to the next command' },
  { action: 'line-up', keys: ['Up', 'Ctrl-P'], hint: 'previous', minor: true, help: 'Go to the command before' },
  { action: 'delete-line', keys: ['Ctrl-U'], hint: 'clear', minor: true, help: 'Delete the filter before the cursor' },
  { action: 'page-down', keys: ['PageDown'], help: 'Go a page down' },
  { action: 'page-up', keys: ['PageUp'], help: 'Go a page up' },
  { action: 'top', keys: ['Home'], help: 'Go to the first command' },
  { action: 'bottom', keys: ['End'], help: 'Go to the last command' },
  ...EDIT,
  { action: 'start', keys: ['Ctrl-A'], help: 'Move the cursor to the start' },
  { action: 'end', keys: ['Ctrl-E'], help: 'Move the cursor to the end' },
] as const;

/** What can be done with a command wherever letters are keys. */
const WITH_COMMAND = [
  { action: 'copy', keys: ['y'], hint: 'copy', help: 'Copy the command' },
  { action: 'drill', keys: ['Q'], hint: 'drill', minor: true, help: 'Type commands of the topic from memory' },
  { action: 'notes', keys: ['o'], hint: 'notes', minor: true, help: 'Read the notes of the topic' },
] as const;

/** What can be done with the list while letters are keys. */
const LIST = [
  { action: 'show', keys: ['Enter'], hint: 'explain', help: 'Take the command under the cursor apart' },
  ...WITH_COMMAND,
  {
    action: 'filter',
    keys: ['/'],
    hint: 'filter',
    help: 'Filter the commands by words of theirs and of what they do',
  },
  { action: 'line-down', keys: ['Down', 'j'], help: 'Go to the next command' },
  { action: 'line-up', keys: ['Up', 'k'], help: 'Go to the command before' },
  { action: 'page-down', keys: ['Space', 'PageDown'], help: 'Go a page down' },
  { action: 'page-up', keys: ['b', 'PageUp'], help: 'Go a page up' },
  { action: 'top', keys: ['g', 'Home'], help: 'Go to the first command' },
  { action: 'bottom', keys: ['G', 'End'], help: 'Go to the last command' },
  HELP,
] as const;

const FILTER_OFF = { hint: 'all commands', help: 'Take the filter off' } as const;

/** The keys of the cheatsheet browser: of its list, of the filter over it, of a command taken apart; and of `--pick`. */
export const CHEATSHEET_KEYS = {
  cheatsheet: [...LIST, { action: 'leave', keys: ['q', 'Esc'], hint: 'back', help: 'Go back' }],
  'cheatsheet-filtered': [...LIST, { action: 'close', keys: ['q', 'Esc'], ...FILTER_OFF }],
  'cheatsheet-filter': [
    { action: 'show', keys: ['Enter'], hint: 'explain', help: 'Take the command under the cursor apart' },
    { action: 'copy', keys: ['Ctrl-Y'], hint: 'copy', help: 'Copy the command under the cursor' },
    ...TYPING,
    { action: 'close', keys: ['Esc'], ...FILTER_OFF },
  ],
  'cheatsheet-command': [
    { action: 'drill', keys: ['Enter', 'Q'], hint: 'drill', help: 'Type commands of the topic from memory' },
    { action: 'copy', keys: ['y'], hint: 'copy', help: 'Copy the command' },
    { action: 'notes', keys: ['o'], hint: 'notes', help: 'Read the notes of the topic' },
    { action: 'next', keys: ['n', 'Right'], hint: 'next', minor: true, help: 'Take the next command apart' },
    { action: 'previous', keys: ['N', 'Left'], help: 'Take the command before apart' },
    ...SCROLL_LINES,
    HELP,
    { action: 'close', keys: ['q', 'Esc'], hint: 'back', help: 'Go back to the list' },
  ],
  pick: [
    { action: 'pick', keys: ['Enter'], hint: 'pick', help: 'Pick the command under the cursor' },
    ...TYPING,
    { action: 'leave', keys: ['Esc'], hint: 'leave', help: 'Leave without a command' },
  ],
} as const satisfies Readonly<Record<string, readonly KeyBinding[]>>;
