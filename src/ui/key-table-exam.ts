import { HELP, type KeyBinding, SCROLL_LINES, SCROLL_PAGES } from './key-bindings.js';

const LEAVE_EXAM = {
  action: 'leave',
  keys: ['q', 'Esc'],
  hint: 'leave',
  help: 'Leave; the exam stays open and its clock runs on',
} as const;
const SUBMIT_EXAM = {
  action: 'hand-in',
  keys: ['s'],
  hint: 'submit',
  help: 'Submit the exam, after a look at what is open',
} as const;
const GO_BACK = { action: 'close', keys: ['Esc', 'q'], hint: 'go back', help: 'Go back to the exam' } as const;

/** The keys of the exam, by what is on the screen. */
export const EXAM_KEYS = {
  'exam-entrance': [
    { action: 'start', keys: ['Enter'], hint: 'start', help: 'Start the exam and its clock' },
    { action: 'leave', keys: ['q', 'Esc'], hint: 'leave', help: 'Leave without starting' },
    ...SCROLL_LINES,
    HELP,
  ],
  'exam-question': [
    { action: 'submit', keys: ['Enter'], hint: 'answer', help: 'Answer, and go to the next open question' },
    {
      action: 'option',
      keys: ['a', 'b', 'c', 'd', 'e', 'f', '1', '2', '3', '4', '5', '6'],
      shown: 'a-f',
      hint: 'pick',
      minor: true,
      help: 'Choose an option, by letter or number',
    },
    { action: 'toggle', keys: ['Space'], help: 'Choose the option under the cursor, or take it back' },
    { action: 'next-option', keys: ['Down', 'j'], help: 'Go to the next option' },
    { action: 'previous-option', keys: ['Up', 'k'], help: 'Go to the option before' },
    { action: 'next-question', keys: ['n', 'Right'], hint: 'next', minor: true, help: 'Go to the next question' },
    { action: 'previous-question', keys: ['p', 'Left'], hint: 'back', minor: true, help: 'Go to the question before' },
    { action: 'mark', keys: ['m'], hint: 'flag', help: 'Flag the question to come back to it, or take the flag away' },
    { action: 'grid', keys: ['g'], hint: 'grid', help: 'Move about in the grid of all questions' },
    SUBMIT_EXAM,
    ...SCROLL_PAGES,
    HELP,
    LEAVE_EXAM,
  ],
  'exam-grid': [
    { action: 'submit', keys: ['Enter'], hint: 'go there', help: 'Go to the question under the cursor' },
    { action: 'cell-right', keys: ['Right', 'n'], shown: '←↓↑→', hint: 'move', help: 'Move from question to question' },
    { action: 'cell-left', keys: ['Left', 'p'], help: 'Go to the question before' },
    { action: 'cell-down', keys: ['Down', 'j'], help: 'Go a row down' },
    { action: 'cell-up', keys: ['Up', 'k'], help: 'Go a row up' },
    { action: 'first-cell', keys: ['Home'], help: 'Go to the first question' },
    { action: 'last-cell', keys: ['End'], help: 'Go to the last question' },
    {
      action: 'mark',
      keys: ['m'],
      hint: 'flag',
      minor: true,
      help: 'Flag the question under the cursor, or take its flag away',
    },
    SUBMIT_EXAM,
    HELP,
    { action: 'close', keys: ['g', 'Esc', 'q'], hint: 'close', help: 'Go back to the question' },
  ],
  'exam-submit': [
    { action: 'submit', keys: ['Enter'], hint: 'submit', help: 'Submit the exam as it stands' },
    GO_BACK,
    ...SCROLL_PAGES,
    HELP,
  ],
  'exam-leave': [
    { action: 'submit', keys: ['Enter'], hint: 'leave', help: 'Leave; the exam stays open and its clock runs on' },
    GO_BACK,
    ...SCROLL_PAGES,
    HELP,
  ],
  'exam-result': [
    { action: 'review', keys: ['Enter'], hint: 'look through', help: 'Look through the questions with their answers' },
    { action: 'missed', keys: ['w'], hint: 'missed', help: 'Look at the questions that were missed' },
    ...SCROLL_LINES,
    HELP,
    { action: 'leave', keys: ['q', 'Esc'], hint: 'leave', help: 'Leave' },
  ],
  'exam-review': [
    { action: 'next-question', keys: ['n', 'Right', 'Enter'], hint: 'next', help: 'Go to the next question' },
    { action: 'previous-question', keys: ['p', 'Left'], hint: 'back', help: 'Go to the question before' },
    { action: 'missed', keys: ['w'], hint: 'missed', help: 'Show only the questions that were missed, or all of them' },
    { action: 'open-notes', keys: ['o'], hint: 'notes', help: 'Open the notes at the section that teaches this' },
    ...SCROLL_LINES,
    HELP,
    { action: 'close', keys: ['q', 'Esc'], hint: 'result', help: 'Go back to the result' },
  ],
} as const satisfies Readonly<Record<string, readonly KeyBinding[]>>;
