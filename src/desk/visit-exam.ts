import { type Entrance, enterExam, firstSitting } from '../exam-seat.js';
import { examOf } from '../question-choice.js';
import type { ExamPlace } from '../screens/exam/exam-screen.js';
import type { Clean } from '../study/clean.js';
import type { Desk, Visit } from './desk.js';

/** Makes the visit of an exam: of the attempt under way, else of a paper that waits for its start. */
export function visitExam(desk: Desk, name: Clean): Visit {
  const { context } = desk;
  return async () => {
    const learner = await context.progress.learner();
    const entrance = enterExam(context, { exam: examOf(context, name), options: {}, learner });
    return visitEntrance(desk, entrance)();
  };
}

/** Makes the visit of an exam that was entered. */
export function visitEntrance(desk: Desk, entrance: Entrance, place?: ExamPlace): Visit {
  const { context, color, screens } = desk;
  const { clock, pack } = context;
  return async () => {
    const reports = reportsOf(desk, entrance);
    const left = await screens.exam({ ...reports, opening: entrance, color, clock, pack, ...(place && { place }) });
    return left.kind === 'back' ? left : { kind: 'on', to: left.to, again: visitEntrance(desk, entrance, left.place) };
  };
}

type Reports = Pick<Parameters<Desk['screens']['exam']>[0], 'onStarted' | 'onAnswered' | 'onFlagged' | 'onSubmitted'>;

/** What the screen reports is recorded at once. */
function reportsOf({ context }: Desk, entrance: Entrance): Reports {
  const { record } = context.progress;
  return {
    onStarted: () => {
      if (entrance.kind === 'under-way') {
        throw new Error('An exam under way can not be started.');
      }
      const sitting = firstSitting(context, entrance.exam, entrance.paper);
      return { sitting, saving: record(entrance.paper) };
    },
    // The answer that is replaced is taken back afterwards: killed in between, the learner has lost neither.
    onAnswered: (event, replaced) => {
      const answered = record(event);
      const undone = replaced === undefined ? answered : record({ kind: 'undone', event: replaced });
      return { ...undone, event: answered.event };
    },
    onFlagged: record,
    onSubmitted: record,
  };
}
