import { PROGRAM } from './program.js';
import type { PseudoTerminal } from './pseudo-terminal.js';

/** A screen of the program: the line that opens it, and what tells that it stands. */
export interface OpenedScreen {
  readonly name: string;
  readonly args: readonly string[];
  /** Stands on the last line: a frame may come in pieces. */
  readonly shown: string;
  /** Keys that lead on from there, each with what is shown then. */
  readonly further?: readonly (readonly [keys: string, shown: string])[];
  /** Whether it asks for answers, so that in lines it waits for one. */
  readonly asks?: boolean;
  /** Keys that leave the program in the ordinary way. */
  readonly leave: string;
}

const ESCAPE = '\u001b';

/** Every screen there is, and what opens over one. */
export const SCREENS: readonly OpenedScreen[] = [
  { name: 'home', args: [], shown: 'q quit', leave: 'q' },
  { name: 'the help', args: [], shown: 'q quit', further: [['?', '? close']], leave: `${ESCAPE}\u0003` },
  { name: 'the reader', args: ['show', 'vpc'], shown: 'Space page', leave: 'q' },
  { name: 'a cheatsheet', args: ['cheatsheet', 's3'], shown: '/ filter', leave: 'q' },
  { name: 'the quiz', args: ['quiz', 'vpc', '--seed', '7'], shown: 'Enter answer', asks: true, leave: ESCAPE },
  { name: 'a drill', args: ['drill', 's3', '--seed', '4'], shown: 'Enter answer', asks: true, leave: ESCAPE },
  { name: 'the review', args: ['review', '--seed', '5'], shown: 'Enter answer', asks: true, leave: ESCAPE },
  {
    name: 'an exam',
    args: ['exam', 'clf-c02', '--questions', '8', '--seed', '7'],
    shown: 'Enter start',
    further: [['\r', '1/8']],
    asks: true,
    leave: '\u0003',
  },
  { name: 'statistics', args: ['stats'], shown: 'q back', leave: 'q' },
];

/** Gives a shell command that runs the program. */
export function commandOf({ args }: OpenedScreen): string {
  return [process.execPath, PROGRAM, ...args].map((word) => `'${word}'`).join(' ');
}

/** Leads to a screen that a terminal is opening. */
export async function reach(terminal: PseudoTerminal, { shown, further = [] }: OpenedScreen): Promise<void> {
  await terminal.untilShown(shown);
  for (const [keys, next] of further) {
    terminal.press(keys);
    await terminal.untilShown(next);
  }
}
