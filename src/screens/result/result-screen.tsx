import type { Left } from '../../study/destination.js';
import type { QuizSession } from '../../study/quiz-session.js';
import type { SaveResult } from '../../text/saving-text.js';
import { useKeys } from '../../ui/keys.js';
import { useLatestReducer } from '../../ui/latest-reducer.js';
import type { ScreenTerminal } from '../../ui/screen-terminal.js';
import { useWindowSize } from '../../ui/window-size.js';
import { requestOf } from './result-keys.js';
import { type ResultState, reduceResult, selectedMiss, startResult } from './result-state.js';
import { type ResultView, SessionResult, scrolledTo } from './result-view.js';

export interface ResultScreenOptions extends Omit<ResultView, 'state' | 'size' | 'saving'> {
  /** A session that has come to its end. */
  readonly session: QuizSession;
  /** Absent when nothing was to be saved. */
  readonly saving?: SaveResult;
  /** Brings the screen back as it was left. */
  readonly place?: ResultState;
}

/** How the screen was left; `again` wants the missed questions once more. */
export type ResultLeft = Left<ResultState> | { readonly kind: 'again' };

/** Shows how a session went. */
export function showResult(terminal: ScreenTerminal, options: ResultScreenOptions): Promise<ResultLeft> {
  return terminal.show<ResultLeft>((finish) => <ResultScreen {...options} onLeft={finish} />);
}

interface ResultScreenView extends ResultScreenOptions {
  readonly onLeft: (left: ResultLeft) => void;
}

const SAVED: SaveResult = { saved: true };

function ResultScreen({ session, place, saving = SAVED, onLeft, ...setting }: ResultScreenView) {
  const size = useWindowSize();
  const { state, latest, send } = useLatestReducer(reduceResult, () => place ?? startResult(session));
  const view = { ...setting, saving, size };

  function openNote(current: ResultState): void {
    const missed = selectedMiss(current);
    if (missed !== undefined) {
      const { topic, presented } = missed;
      onLeft({ kind: 'on', to: { kind: 'notes', topic, section: presented.question.section }, place: current });
    }
  }

  useKeys((key) => {
    const current = latest();
    const request = requestOf(current, key);
    if (request === undefined) {
      return;
    }
    switch (request.kind) {
      case 'leave':
        return onLeft({ kind: 'back' });
      case 'again':
        return onLeft({ kind: 'again' });
      case 'open':
        return openNote(current);
      case 'scroll-by':
        return send({ kind: 'scroll', offset: scrolledTo({ ...view, state: current }, request.move) });
      default:
        return send(request);
    }
  });

  return <SessionResult {...view} state={state} />;
}
