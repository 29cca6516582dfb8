import { helpLines } from '../../ui/help-lines.js';
import { type Page, pageOf } from '../../ui/page.js';
import { keysNow } from './keys-now.js';
import { questionPage } from './question-page.js';
import { pageContext, type QuizState } from './quiz-state.js';
import { type VerdictSetting, verdictPage } from './verdict-page.js';

/** Gives the body of the screen. */
export function quizPage(state: QuizState, setting: VerdictSetting): Page {
  const { session, draft, page, pending } = state;
  if (page === 'help') {
    return pageOf([{ lines: helpLines(pageContext(state), setting, keysNow(state)) }]);
  }
  if (session.phase === 'answered') {
    return verdictPage(session.result, setting);
  }
  const { presented } = session.turn;
  return questionPage({ presented, draft, hint: session.hint, weighs: pending !== undefined }, setting);
}
