import type { Clean } from '../../study/clean.js';
import type { Answered, Marked } from '../../study/event.js';
import { answer, type QuizSession } from '../../study/quiz-session.js';
import { useKeys } from '../../ui/keys.js';
import { useLatestReducer } from '../../ui/latest-reducer.js';
import type { ScreenTerminal } from '../../ui/screen-terminal.js';
import { useWindowSize } from '../../ui/window-size.js';
import { readDraft } from './draft.js';
import { requestOf } from './quiz-keys.js';
import { cardOf, isMarked, type QuizState, reduceQuiz, type SaveResult, startQuiz } from './quiz-state.js';
import { Quiz, scrolledTo } from './quiz-view.js';

export interface QuizScreenOptions {
  /** A session that has been started. */
  readonly session: QuizSession;
  readonly color: boolean;
  /** Milliseconds since 1970 UTC. */
  readonly clock: () => number;
  readonly topicTitle: (topic: Clean) => Clean;
  /** Ids of the cards that are marked already. */
  readonly marked: readonly string[];
  /** Saves an answer. Called before its verdict is shown. */
  readonly onAnswered: (event: Answered) => SaveResult;
  readonly onMarked: (event: Marked) => SaveResult;
}

/** Lets a learner answer questions. Gives the session as it was left. */
export function showQuiz(terminal: ScreenTerminal, options: QuizScreenOptions): Promise<QuizSession> {
  return terminal.show<QuizSession>((finish) => <QuizScreen {...options} onLeft={finish} />);
}

interface QuizScreenView extends QuizScreenOptions {
  readonly onLeft: (session: QuizSession) => void;
}

function QuizScreen({ session, clock, marked, ...options }: QuizScreenView) {
  const { color, topicTitle, onAnswered, onMarked, onLeft } = options;
  const size = useWindowSize();
  const { state, latest, send } = useLatestReducer(reduceQuiz, () => startQuiz({ session, now: clock(), marked }));

  function submit(current: QuizState): void {
    if (current.session.phase !== 'asking') {
      return;
    }
    const given = readDraft(current.draft, current.session.turn.presented);
    if (given.kind === 'unreadable') {
      send({ kind: 'refuse', why: given.expected });
      return;
    }
    const outcome = answer(current.session, { chosen: given.chosen, milliseconds: clock() - current.askedAt });
    if (outcome !== undefined) {
      send({ kind: 'answered', session: outcome.session, saving: onAnswered(outcome.event) });
    }
  }

  function toggleMark(current: QuizState): void {
    const card = cardOf(current);
    if (card !== undefined) {
      send({ kind: 'mark', saving: onMarked({ kind: 'marked', card, on: !isMarked(current) }) });
    }
  }

  useKeys((key) => {
    const current = latest();
    const request = requestOf(current, key);
    if (request === undefined) {
      return;
    }
    switch (request.kind) {
      case 'submit':
        return submit(current);
      case 'toggle-mark':
        return toggleMark(current);
      case 'go-on':
        return send({ kind: 'next', now: clock() });
      case 'leave':
        return onLeft(current.session);
      case 'scroll-by':
        return send({ kind: 'scroll', offset: scrolledTo({ state: current, size, color }, request.move) });
      default:
        return send(request);
    }
  });

  return <Quiz state={state} size={size} color={color} topicTitle={topicTitle} />;
}
