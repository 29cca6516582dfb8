import { useKeys } from '../../ui/keys.js';
import { useLatestReducer } from '../../ui/latest-reducer.js';
import type { ScreenTerminal } from '../../ui/screen-terminal.js';
import { useWindowSize } from '../../ui/window-size.js';
import { requestOf } from './quiz-keys.js';
import { type QuizLeft, type QuizReports, quizMoves } from './quiz-moves.js';
import { type OpenSession, type QuizState, reduceQuiz, startQuiz } from './quiz-state.js';
import { Quiz, type QuizView, scrolledTo } from './quiz-view.js';

export interface QuizScreenOptions extends QuizReports, Pick<QuizView, 'color' | 'titles'> {
  /** A session that has been started. */
  readonly session: OpenSession;
  /** Brings the screen back as it was left. */
  readonly place?: QuizState;
  /** Ids of the cards that are marked already. */
  readonly marked: readonly string[];
}

/** Lets a learner answer questions, until none is left or the screen is. */
export function showQuiz(terminal: ScreenTerminal, options: QuizScreenOptions): Promise<QuizLeft> {
  return terminal.show<QuizLeft>((finish) => <QuizScreen {...options} onLeft={finish} />);
}

interface QuizScreenView extends QuizScreenOptions {
  readonly onLeft: (left: QuizLeft) => void;
}

function QuizScreen({ session, place, marked, color, titles, onLeft, ...reports }: QuizScreenView) {
  const size = useWindowSize();
  const { state, latest, send } = useLatestReducer(
    reduceQuiz,
    () => place ?? startQuiz({ session, now: reports.clock(), marked }),
  );
  const view = { size, color, titles };

  useKeys((key) => {
    const current = latest();
    const request = requestOf(current, key);
    if (request === undefined) {
      return;
    }
    const moves = quizMoves(current, { ...reports, send, onLeft });
    switch (request.kind) {
      case 'submit':
        return moves.submit();
      case 'sure':
        return moves.answerSurely(request.confidence);
      case 'judge':
        return moves.judge(request.judgement);
      case 'grade':
        return moves.regrade(request.grade);
      case 'undo':
        return moves.undo();
      case 'toggle-mark':
        return moves.toggleMark();
      case 'go-on':
        return moves.goOn();
      case 'open':
        return moves.openNote();
      case 'leave':
        return onLeft({ kind: 'back', session: current.session });
      case 'scroll-by':
        return send({ kind: 'scroll', offset: scrolledTo({ ...view, state: current }, request.move) });
      default:
        return send(request);
    }
  });

  return <Quiz {...view} state={state} />;
}
