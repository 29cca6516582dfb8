/** Leaves the session. */
export const LEAVE = {
  action: 'leave',
  keys: ['q', 'Esc'],
  hint: 'leave',
  help: 'Leave; what you answered is kept',
} as const;

/** Marks the question on the table. */
export const MARK = {
  action: 'mark',
  keys: ['m'],
  hint: 'mark',
  help: 'Mark the question, or take the mark off',
} as const;

/** Takes the last answer back. */
export const UNDO = {
  action: 'undo',
  keys: ['u'],
  hint: 'undo',
  minor: true,
  help: 'Take the last answer back; its question is asked again',
} as const;

/** How the key that shows the hint is explained. */
export const HINT_HELP = 'Show the hint; a right answer then counts as hard';
