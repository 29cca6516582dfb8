import type { Left } from '../../study/destination.js';
import type { WindowSize } from '../../ui/terminal/window.js';
import type { ExamRequest } from './exam-keys.js';
import { examLayoutOf } from './exam-layout.js';
import type { ExamAction } from './exam-reducer.js';
import { type ExamReports, reportAnswer, reportFlag, reportSubmission } from './exam-reports.js';
import type { ExamState, Submitted } from './exam-state.js';
import { scrolledTo } from './exam-view.js';

/** What requests are carried out with. */
export interface ActionFacts extends ExamReports {
  readonly size: WindowSize;
  readonly color: boolean;
  /** Version of the pack that the questions come from. */
  readonly pack: string;
}

/** Gives how the screen is left by what a key asks for; nothing when it is not. */
export function leavingBy(request: ExamRequest, state: ExamState): Left<ExamState> | undefined {
  if (request.kind === 'leave') {
    return { kind: 'back' };
  }
  const reviewed = request.kind === 'open-notes' ? onReview(state.stage) : undefined;
  return reviewed === undefined || reviewed.outcome === 'gone'
    ? undefined
    : {
        kind: 'on',
        to: { kind: 'notes', topic: reviewed.topic, section: reviewed.presented.question.section },
        place: state,
      };
}

function onReview(stage: ExamState['stage']): Submitted['reviewed'][number] | undefined {
  return stage.kind === 'submitted' ? stage.reviewed[stage.position] : undefined;
}

/** Sees to what a key asks for, and gives what it does to the state; nothing when it does nothing. */
export function actionFor(request: ExamRequest, state: ExamState, facts: ActionFacts): ExamAction | undefined {
  const { size, color } = facts;
  switch (request.kind) {
    case 'start':
      return { kind: 'started', ...facts.onStarted() };
    case 'answer':
    case 'toggle-flag':
    case 'hand-in':
      return reported(request.kind, state, facts);
    case 'look-through':
      return lookThrough(request.missed, state);
    case 'move-cell-by':
      return { kind: 'move-cell', move: request.move, perRow: examLayoutOf(size, state.stage).perRow };
    case 'scroll-by':
      return { kind: 'scroll', offset: scrolledTo({ state, size, color }, request.move) };
    case 'open-notes':
      return { kind: 'refuse', why: 'This question is no longer in its topic.' };
    case 'leave':
      return undefined;
    default:
      return request;
  }
}

function reported(
  what: 'answer' | 'toggle-flag' | 'hand-in',
  { stage, now }: ExamState,
  facts: ActionFacts,
): ExamAction | undefined {
  if (stage.kind !== 'under-way') {
    return undefined;
  }
  switch (what) {
    case 'answer':
      return reportAnswer(stage, { now, pack: facts.pack }, facts);
    case 'toggle-flag':
      return reportFlag(stage, facts);
    case 'hand-in':
      return reportSubmission(stage, now, facts);
  }
}

/** From the result the review opens; in it, going through what was missed alone is switched on and off. */
function lookThrough(missed: boolean, { stage }: ExamState): ExamAction | undefined {
  if (stage.kind !== 'submitted') {
    return undefined;
  }
  if (missed && stage.score.missed.length === 0) {
    return { kind: 'refuse', why: 'You missed no question.' };
  }
  return stage.page === 'result' ? { kind: 'review', onlyMissed: missed } : { kind: 'filter' };
}
