import type { Clean } from '../study/clean.js';
import type { QuizSession } from '../study/quiz-session.js';
import { openTerminal, type TerminalWorld } from '../ui/screen-terminal.js';
import { type PickScreenOptions, showPick } from './pick/pick-screen.js';
import { type QuizScreenOptions, showQuiz } from './quiz/quiz-screen.js';

/** The screens, as commands know them. */
export interface Screens {
  /** Takes the terminal over until the screens are closed. */
  open(): OpenScreens;
}

/** Screens on a terminal that is taken over; one is shown at a time. */
export interface OpenScreens {
  quiz(options: QuizScreenOptions): Promise<QuizSession>;
  /** Gives the command that was picked; nothing when the screen was left without one. */
  pick(options: PickScreenOptions): Promise<Clean | undefined>;
  /** Gives the terminal back. */
  close(): void;
}

/** Makes the screens of a terminal. This is the entry of the screens' bundle. */
export function createScreens(world: TerminalWorld): Screens {
  return {
    open() {
      const terminal = openTerminal(world);
      return {
        quiz: (options) => showQuiz(terminal, options),
        pick: (options) => showPick(terminal, options),
        close: terminal.close,
      };
    },
  };
}
