import type { QuizSession, Result } from '../../study/quiz-session.js';
import { missedOnce } from '../../study/session-outcome.js';
import type { ResultContext } from '../../ui/key-table-result.js';

/** What the result screen shows of a session. */
export interface ResultState {
  readonly session: QuizSession;
  /** The missed question under the cursor, counted from 0. */
  readonly cursor: number;
  readonly page: 'result' | 'help';
  /** The first line shown, once it was scrolled; absent: what is under the cursor is kept in sight. */
  readonly offset: number | undefined;
}

export type ResultAction =
  | { readonly kind: 'move'; readonly by: 1 | -1 }
  | { readonly kind: 'scroll'; readonly offset: number }
  | { readonly kind: 'turn-page'; readonly page: ResultState['page'] };

/** Gives what the screen shows first: the score, at the top. */
export function startResult(session: QuizSession): ResultState {
  return { session, cursor: 0, page: 'result', offset: 0 };
}

/** Gives the state after an action. */
export function reduceResult(state: ResultState, action: ResultAction): ResultState {
  switch (action.kind) {
    case 'move':
      return { ...state, cursor: moved(state, action.by), offset: undefined };
    case 'scroll':
      return { ...state, offset: action.offset };
    case 'turn-page':
      return { ...state, page: action.page, offset: 0 };
  }
}

function moved({ session, cursor }: ResultState, by: 1 | -1): number {
  return Math.max(0, Math.min(missedOnce(session.results).length - 1, cursor + by));
}

/** Gives the missed question under the cursor; nothing when none was missed. */
export function selectedMiss({ session, cursor }: ResultState): Result | undefined {
  return missedOnce(session.results)[cursor];
}

/** Gives the context whose keys act when no help is open. */
export function pageContext(state: ResultState): ResultContext {
  return selectedMiss(state) === undefined ? 'result' : 'missed';
}

/** Gives the context whose keys act now. */
export function contextOf(state: ResultState): ResultContext | 'help' {
  return state.page === 'help' ? 'help' : pageContext(state);
}
