import type { Setting } from '../../text/lines.js';
import { helpLines } from '../../ui/help-lines.js';
import { type Page, pageOf } from '../../ui/page.js';
import { questionPage } from './question-page.js';
import { type QuizState, sessionContext } from './quiz-state.js';
import { resultPage } from './result-page.js';
import { verdictPage } from './verdict-page.js';

/** Gives the body of the screen. */
export function quizPage({ session, draft, page }: QuizState, setting: Setting): Page {
  if (page === 'help') {
    return pageOf([{ lines: helpLines(sessionContext(session), setting) }]);
  }
  switch (session.phase) {
    case 'asking':
      return questionPage({ presented: session.turn.presented, draft, hint: session.hint }, setting);
    case 'answered':
      return verdictPage(session.result, setting);
    case 'finished':
      return resultPage(session, setting);
  }
}
