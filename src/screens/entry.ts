import type { Clean } from '../study/clean.js';
import type { QuizSession } from '../study/quiz-session.js';
import { openTerminal, type ScreenTerminal, type TerminalWorld } from '../ui/screen-terminal.js';
import { type PickScreenOptions, showPick } from './pick/pick-screen.js';
import { type QuizScreenOptions, showQuiz } from './quiz/quiz-screen.js';

/** The screens, as commands know them. Each takes the terminal over while it is open, and gives it back. */
export interface Screens {
  runQuizScreen(options: QuizScreenOptions): Promise<QuizSession>;
  /** Gives the command that was picked; nothing when the screen was left without one. */
  pick(options: PickScreenOptions): Promise<Clean | undefined>;
}

/** Makes the screens of a terminal. This is the entry of the screens' bundle. */
export function createScreens(world: TerminalWorld): Screens {
  return {
    runQuizScreen: (options) => onTerminal(world, (terminal) => showQuiz(terminal, options)),
    pick: (options) => onTerminal(world, (terminal) => showPick(terminal, options)),
  };
}

async function onTerminal<Result>(
  world: TerminalWorld,
  run: (terminal: ScreenTerminal) => Promise<Result>,
): Promise<Result> {
  const terminal = openTerminal(world);
  try {
    return await run(terminal);
  } finally {
    terminal.close();
  }
}
