import { useEffect } from 'react';
import type { Left } from '../../study/destination.js';
import { useKeys } from '../../ui/keys.js';
import { useLatestReducer } from '../../ui/latest-reducer.js';
import type { ScreenTerminal } from '../../ui/screen-terminal.js';
import type { After } from '../../ui/terminal/keyboard.js';
import { useWindowSize } from '../../ui/window-size.js';
import { requestOf } from './exam-keys.js';
import { reduceExam } from './exam-reducer.js';
import { type ExamReports, reportTimeOver } from './exam-reports.js';
import { type ActionFacts, actionFor, leavingBy } from './exam-requests.js';
import { type ExamOpening, type ExamState, leftOf, startExamState } from './exam-state.js';
import { ExamView } from './exam-view.js';

/** What brings the screen back as it was left. */
export type ExamPlace = ExamState;

export interface ExamScreenOptions extends ExamReports, Pick<ActionFacts, 'pack' | 'color'> {
  readonly opening: ExamOpening;
  /** Absent: the screen begins with the opening. */
  readonly place?: ExamPlace;
  /** Milliseconds since 1970 UTC. */
  readonly clock: () => number;
}

/** Lets a learner sit an exam and look through it afterwards. `after` lets its clock tick. */
export function showExam(terminal: ScreenTerminal, options: ExamScreenOptions, after: After): Promise<Left<ExamPlace>> {
  const { opening, place, clock } = options;
  const begin = atTime(place ?? startExamState(opening, clock()), options);
  return terminal.show<Left<ExamPlace>>((finish) => (
    <ExamScreen {...options} begin={begin} after={after} onLeft={finish} />
  ));
}

/** Gives a state as it stands now: an exam whose time is over is submitted. */
function atTime(state: ExamState, options: ExamScreenOptions): ExamState {
  const told = reduceExam(state, { kind: 'tick', now: options.clock() });
  const over = reportTimeOver(told, options);
  return over === undefined ? told : reduceExam(told, over);
}

interface ExamScreenView extends ExamScreenOptions {
  readonly begin: ExamState;
  readonly after: After;
  readonly onLeft: (left: Left<ExamPlace>) => void;
}

function ExamScreen({ begin, after, onLeft, ...options }: ExamScreenView) {
  const { color, clock } = options;
  const size = useWindowSize();
  const { state, latest, send } = useLatestReducer(reduceExam, () => begin);

  /** Shows the time. Tells whether it was over, so that the exam has been submitted. */
  function tick(): boolean {
    send({ kind: 'tick', now: clock() });
    const over = reportTimeOver(latest(), options);
    if (over !== undefined) {
      send(over);
    }
    return over !== undefined;
  }

  // While the exam is under way, and then alone: when its clock has another second to show.
  useEffect(() => {
    const { stage } = state;
    return stage.kind === 'under-way' ? after(leftOf(stage, clock()) % 1000 || 1000, tick) : undefined;
  });

  useKeys((key) => {
    // A key that comes when the time is over was meant for the question, not for the result.
    const request = tick() ? undefined : requestOf(latest(), key);
    if (request === undefined) {
      return;
    }
    const leaving = leavingBy(request, latest());
    if (leaving !== undefined) {
      return onLeft(leaving);
    }
    const action = actionFor(request, latest(), { ...options, size });
    if (action !== undefined) {
      send(action);
    }
  });

  return <ExamView state={state} size={size} color={color} />;
}
