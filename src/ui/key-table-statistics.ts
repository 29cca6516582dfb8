import { BACK, HELP, type KeyBinding, SCROLL_LINES } from './key-bindings.js';

const NEXT_PART = { action: 'next-part', keys: ['Tab', 'Right'], help: 'Go to the next part' } as const;
const OTHER_PARTS = [
  { action: 'previous-part', keys: ['Shift-Tab', 'Left'], help: 'Go to the part before' },
  { action: 'part', keys: ['1', '2', '3', '4', '5'], shown: '1-5', help: 'Go to a part by its number' },
] as const;
const PARTS = [{ ...NEXT_PART, hint: 'next part' }, ...OTHER_PARTS] as const;

const REVIEW = { action: 'review', keys: ['r'], hint: 'review', help: 'Review what is due today' } as const;

/** What moves the cursor of a list. */
const MOVES = [
  { action: 'line-down', keys: ['Down', 'j'], help: 'Go to the next line' },
  { action: 'line-up', keys: ['Up', 'k'], help: 'Go to the line before' },
  { action: 'page-down', keys: ['PageDown'], help: 'Go a page down' },
  { action: 'page-up', keys: ['PageUp'], help: 'Go a page up' },
  { action: 'top', keys: ['g', 'Home'], help: 'Go to the first line' },
  { action: 'bottom', keys: ['G', 'End'], help: 'Go to the last line' },
] as const;

/** What opens the place that a line of a list is about. */
const OPEN = [
  { action: 'notes', keys: ['Enter', 'o'], hint: 'notes', help: 'Open the notes that teach this' },
  { action: 'quiz', keys: ['Q'], hint: 'quiz', help: 'Answer questions about this' },
] as const;

/** The keys of the statistics: of parts that are read, of the list of topics, of exams, and of the list of what is weak. */
export const STATISTICS_KEYS = {
  stats: [...PARTS, REVIEW, ...SCROLL_LINES, HELP, BACK],
  'stats-topics': [
    ...OPEN,
    { action: 'unfold', keys: ['Space'], hint: 'sections', help: 'Show the sections of the topic, or hide them' },
    // The line is full, and the numbers of the parts stand above.
    NEXT_PART,
    ...OTHER_PARTS,
    ...MOVES,
    HELP,
    BACK,
  ],
  'stats-exam': [
    { action: 'next-exam', keys: ['e'], hint: 'next exam', help: 'Go to the next exam' },
    ...PARTS,
    REVIEW,
    ...SCROLL_LINES,
    HELP,
    BACK,
  ],
  'stats-weak': [...OPEN, ...PARTS, ...MOVES, HELP, BACK],
} as const satisfies Readonly<Record<string, readonly KeyBinding[]>>;
