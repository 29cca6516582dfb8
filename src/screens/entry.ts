import type { Clean } from '../study/clean.js';
import type { Left } from '../study/destination.js';
import { openTerminal, type TerminalWorld } from '../ui/screen-terminal.js';
import { after } from '../ui/terminal/after.js';
import { copyByProgram, type ProgramStarter } from '../ui/terminal/clipboard-programs.js';
import {
  type CheatsheetPlace,
  type CheatsheetScreenOptions,
  type PickScreenOptions,
  showCheatsheet,
  showPick,
} from './cheatsheet/cheatsheet-screen.js';
import { type ExamPlace, type ExamScreenOptions, showExam } from './exam/exam-screen.js';
import { type HomeScreenOptions, showHome } from './home/home-screen.js';
import type { HomePlace } from './home/home-state.js';
import type { QuizLeft } from './quiz/quiz-moves.js';
import { type QuizScreenOptions, showQuiz } from './quiz/quiz-screen.js';
import { type ReaderLeft, type ReaderScreenOptions, showReader } from './reader/reader-screen.js';
import { type ResultLeft, type ResultScreenOptions, showResult } from './result/result-screen.js';
import { type StatisticsScreenOptions, showStatistics } from './statistics/statistics-screen.js';
import type { StatisticsState } from './statistics/statistics-state.js';

/** The screens, as commands know them. */
export interface Screens {
  /** Takes the terminal over until the screens are closed. */
  open(): OpenScreens;
}

/** Screens on a terminal that is taken over; one is shown at a time. */
export interface OpenScreens {
  home(options: HomeScreenOptions): Promise<Left<HomePlace>>;
  quiz(options: QuizScreenOptions): Promise<QuizLeft>;
  /** How a session went. */
  result(options: ResultScreenOptions): Promise<ResultLeft>;
  cheatsheet(options: CheatsheetScreenOptions): Promise<Left<CheatsheetPlace>>;
  /** Gives the command that was picked; nothing when the screen was left without one. */
  pick(options: PickScreenOptions): Promise<Clean | undefined>;
  exam(options: ExamScreenOptions): Promise<Left<ExamPlace>>;
  reader(options: ReaderScreenOptions): Promise<ReaderLeft>;
  statistics(options: StatisticsScreenOptions): Promise<Left<StatisticsState>>;
  /** Gives the terminal back. */
  close(): void;
}

/** What of the world screens are made of. */
export interface ScreensWorld extends Omit<TerminalWorld, 'copyByProgram'>, ProgramStarter {}

/** Makes the screens of a terminal. This is the entry of the screens' bundle. */
export function createScreens(world: ScreensWorld): Screens {
  return {
    open() {
      const terminal = openTerminal({ ...world, copyByProgram: (text, off) => copyByProgram(world, text, off) });
      return {
        home: (options) => showHome(terminal, options),
        quiz: (options) => showQuiz(terminal, options),
        result: (options) => showResult(terminal, options),
        cheatsheet: (options) => showCheatsheet(terminal, options),
        pick: (options) => showPick(terminal, options),
        exam: (options) => showExam(terminal, options, after),
        reader: (options) => showReader(terminal, options),
        statistics: (options) => showStatistics(terminal, options),
        close: terminal.close,
      };
    },
  };
}
