import { EDIT, HELP, type KeyBinding, SCROLL_PAGES } from './key-bindings.js';

/** What moves the cursor of a list while letters are keys. */
const MOVES = [
  { action: 'line-down', keys: ['Down', 'j'], help: 'Go to the next line' },
  { action: 'line-up', keys: ['Up', 'k'], help: 'Go to the line before' },
  { action: 'page-down', keys: ['Space', 'PageDown'], help: 'Go a page down' },
  { action: 'page-up', keys: ['b', 'PageUp'], help: 'Go a page up' },
  { action: 'top', keys: ['g', 'Home'], help: 'Go to the first line' },
  { action: 'bottom', keys: ['G', 'End'], help: 'Go to the last line' },
] as const;

/** The keys of the home screen: of its topics, of the filter over them, and of the exams to choose from. */
export const HOME_KEYS = {
  home: [
    { action: 'notes', keys: ['Enter'], hint: 'read', help: 'Read the notes of the topic' },
    { action: 'quiz', keys: ['Q'], hint: 'quiz', help: 'Answer questions about the topic' },
    { action: 'cheatsheet', keys: ['c'], hint: 'commands', help: 'Look up the commands of the topic' },
    { action: 'drill', keys: ['d'], hint: 'drill', minor: true, help: 'Type commands of the topic from memory' },
    { action: 'review', keys: ['r'], help: 'Review what is due today, then learn something new' },
    { action: 'weakest', keys: ['w'], help: 'Answer questions about your weakest topic' },
    { action: 'marked', keys: ['m'], help: 'Answer the questions that you have marked' },
    { action: 'exam', keys: ['e'], help: 'Sit an exam: the one that is set, or one of your choice' },
    { action: 'statistics', keys: ['s'], hint: 'stats', minor: true, help: 'See your statistics' },
    { action: 'filter', keys: ['/'], hint: 'filter', help: 'Filter the topics by words of their names' },
    ...MOVES,
    HELP,
    {
      action: 'leave',
      keys: ['q', 'Esc'],
      hint: 'quit',
      help: 'Take the filter off; where there is none, leave the program',
    },
  ],
  'home-filter': [
    { action: 'keep', keys: ['Enter'], hint: 'keep', help: 'Close the filter and keep it' },
    { action: 'line-down', keys: ['Down', 'Ctrl-N'], hint: 'next', help: 'Go to the next topic' },
    { action: 'line-up', keys: ['Up', 'Ctrl-P'], hint: 'before', help: 'Go to the topic before' },
    { action: 'close', keys: ['Esc'], hint: 'all topics', help: 'Take the filter off' },
    ...SCROLL_PAGES,
    { action: 'top', keys: ['Home'], help: 'Go to the first topic' },
    { action: 'bottom', keys: ['End'], help: 'Go to the last topic' },
    ...EDIT,
    { action: 'start', keys: ['Ctrl-A'], help: 'Move the cursor to the start' },
    { action: 'end', keys: ['Ctrl-E'], help: 'Move the cursor to the end' },
    { action: 'delete-line', keys: ['Ctrl-U'], help: 'Delete everything before the cursor' },
  ],
  'home-exams': [
    { action: 'sit', keys: ['Enter'], hint: 'sit it', help: 'Sit the exam under the cursor' },
    ...MOVES,
    HELP,
    { action: 'close', keys: ['q', 'Esc'], hint: 'back', help: 'Go back to the topics' },
  ],
} as const satisfies Readonly<Record<string, readonly KeyBinding[]>>;
