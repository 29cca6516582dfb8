import { type QuizScreenOptions, showQuiz } from '../../../src/screens/quiz/quiz-screen.js';
import type { Answered, Marked } from '../../../src/study/event.js';
import type { PlayableQuestion } from '../../../src/study/presentation.js';
import type { SaveResult } from '../../../src/text/saving-text.js';
import { FakeTerminal } from '../../support/fake-terminal.js';
import { REPORTS, sessionOf, titles } from './quiz-builders.js';

interface QuizOptions {
  readonly rows?: number;
  readonly columns?: number;
  readonly save?: () => SaveResult;
  /** Options of the screen that a test is about. */
  readonly screen?: Partial<QuizScreenOptions>;
}

/** Opens the quiz screen, and keeps what it reports. */
export function openQuiz(
  questions: readonly PlayableQuestion[],
  { save = () => ({ saved: true }), screen = {}, ...size }: QuizOptions = {},
) {
  const terminal = new FakeTerminal(size);
  const events: (Answered | Marked)[] = [];
  const shownAtSave: string[] = [];
  let now = 0;
  const record = (event: Answered | Marked): SaveResult => {
    events.push(event);
    shownAtSave.push(terminal.raw);
    return save();
  };
  const left = showQuiz(terminal.open, {
    ...REPORTS,
    session: sessionOf(questions),
    color: true,
    clock: () => (now += 1_000),
    titles,
    marked: [],
    onAnswered: record,
    onMarked: record,
    ...screen,
  });
  return { terminal, events, shownAtSave, left };
}
