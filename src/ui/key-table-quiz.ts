import { EDIT, HELP, SCROLL_LINES, SCROLL_PAGES } from './key-bindings.js';
import { HINT_HELP, LEAVE, MARK, UNDO } from './key-bindings-quiz.js';
import { CARD_KEYS } from './key-table-card.js';

const LEAVE_FIELD = { action: 'leave', keys: ['Esc'], hint: 'leave', help: LEAVE.help } as const;
const SUBMIT = {
  action: 'submit',
  keys: ['Enter'],
  hint: 'answer',
  help: 'Answer; it never skips a question',
} as const;

const OPTION_KEYS = ['a', 'b', 'c', 'd', 'e', 'f', '1', '2', '3', '4', '5', '6'] as const;
/** Steps and pairs can be two more than options, so that `h` is a letter among them. */
const EIGHT_LETTERS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] as const;
const EIGHT_NUMBERS = ['1', '2', '3', '4', '5', '6', '7', '8'] as const;

const MOVE_AND_HELP = [
  { action: 'next-option', keys: ['Down', 'j'], help: 'Go to the next option' },
  { action: 'previous-option', keys: ['Up', 'k'], help: 'Go to the option before' },
  { action: 'hint', keys: ['h'], hint: 'hint', help: HINT_HELP },
  MARK,
  UNDO,
  ...SCROLL_PAGES,
  HELP,
  LEAVE,
] as const;

/** What stands below the first keys of an order and of a match. */
const MOVE_AMONG_LETTERS = [
  { action: 'next-option', keys: ['Down', 'j'], help: 'Go a line down' },
  { action: 'previous-option', keys: ['Up', 'k'], help: 'Go a line up' },
  { action: 'hint', keys: ['H', 'Ctrl-T'], hint: 'hint', help: HINT_HELP },
  MARK,
  UNDO,
  ...SCROLL_PAGES,
  HELP,
  LEAVE,
] as const;

const LINE_EDIT = [
  ...EDIT,
  { action: 'start', keys: ['Home', 'Ctrl-A'], help: 'Move the cursor to the start' },
  { action: 'end', keys: ['End', 'Ctrl-E'], help: 'Move the cursor to the end' },
  {
    action: 'word-left',
    keys: ['Ctrl-Left', 'Alt-Left', 'Alt-b'],
    shown: 'Ctrl-← Alt-b',
    help: 'Move the cursor a word to the left',
  },
  {
    action: 'word-right',
    keys: ['Ctrl-Right', 'Alt-Right', 'Alt-f'],
    shown: 'Ctrl-→ Alt-f',
    help: 'Move the cursor a word to the right',
  },
  { action: 'delete-line', keys: ['Ctrl-U'], help: 'Delete everything before the cursor' },
  { action: 'delete-rest', keys: ['Ctrl-K'], help: 'Delete everything behind the cursor' },
] as const;

/** In a text field letters are text, so that only keys with Ctrl act. */
const FIELD = [
  SUBMIT,
  { action: 'hint', keys: ['Ctrl-T'], hint: 'hint', help: HINT_HELP },
  { ...MARK, keys: ['Ctrl-F'], minor: true },
  { ...UNDO, keys: ['Ctrl-R'] },
  { action: 'help', keys: ['Ctrl-G'], hint: 'help', help: HELP.help },
] as const;

/** The keys of a quiz, by what is asked. No key stands twice in one context. */
export const QUIZ_KEYS = {
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
  order: [
    SUBMIT,
    {
      action: 'shift',
      keys: ['J', 'K', 'Shift-Down', 'Shift-Up'],
      shown: 'J K',
      hint: 'move',
      help: 'Move the step down or up; arrows with Shift do it too',
    },
    {
      action: 'toggle',
      keys: ['Space'],
      hint: 'grab',
      minor: true,
      help: 'Grab the step, to move it with the arrows',
    },
    {
      action: 'option',
      keys: EIGHT_LETTERS,
      shown: 'a-h',
      help: 'Give the next place to a step: type all letters in order',
    },
    { action: 'take-away', keys: ['Backspace'], help: 'Take the last letter back' },
    ...MOVE_AMONG_LETTERS,
  ],
  grabbed: [
    { action: 'next-option', keys: ['Down', 'j', 'J', 'Shift-Down'], hint: 'down', help: 'Move the step down' },
    { action: 'previous-option', keys: ['Up', 'k', 'K', 'Shift-Up'], hint: 'up', help: 'Move the step up' },
    { action: 'close', keys: ['Space', 'Enter', 'Esc'], hint: 'drop', help: 'Let the step go where it is' },
  ],
  match: [
    SUBMIT,
    {
      action: 'option',
      keys: EIGHT_LETTERS,
      shown: 'a-h',
      hint: 'pick',
      help: 'Choose what belongs to the line under the cursor; the next line follows',
    },
    { action: 'line', keys: EIGHT_NUMBERS, shown: '1-8', help: 'Go to a line' },
    {
      action: 'take-away',
      keys: ['Backspace', 'Delete'],
      hint: 'clear',
      minor: true,
      help: 'Take away what was chosen',
    },
    ...MOVE_AMONG_LETTERS,
  ],
  field: [
    ...FIELD,
    LEAVE_FIELD,
    ...LINE_EDIT,
    { action: 'line-down', keys: ['Down'], help: 'Scroll a line down' },
    { action: 'line-up', keys: ['Up'], help: 'Scroll a line up' },
    ...SCROLL_PAGES,
  ],
  command: [
    ...FIELD,
    {
      action: 'earlier',
      keys: ['Up', 'Ctrl-P'],
      hint: 'earlier',
      minor: true,
      help: 'Bring back the line you typed before',
    },
    { action: 'later', keys: ['Down', 'Ctrl-N'], help: 'Go on to the line you typed after it' },
    LEAVE_FIELD,
    ...LINE_EDIT,
    ...SCROLL_PAGES,
  ],
  ...CARD_KEYS,
  confidence: [
    { action: 'sure', keys: ['1', '2', '3'], shown: '1-3', hint: 'how sure', help: 'Say how sure you are' },
    { action: 'close', keys: ['Esc', 'q'], hint: 'back', help: 'Go back to the question' },
  ],
  verdict: [
    { action: 'next', keys: ['Enter'], hint: 'go on', help: 'Go on to the next question' },
    { action: 'open', keys: ['o'], hint: 'note', help: 'Open the note that teaches this' },
    { action: 'undo', keys: ['u'], hint: 'undo', help: UNDO.help },
    {
      action: 'grade',
      keys: ['1', '2', '3', '4'],
      shown: '1-4',
      hint: 'grade',
      help: 'Grade it again, hard, good or easy; it decides when the question comes back',
    },
    { ...MARK, minor: true },
    ...SCROLL_LINES,
    HELP,
    LEAVE,
  ],
} as const;

/** The states of a quiz in which keys act. */
export type QuizContext = keyof typeof QUIZ_KEYS;
