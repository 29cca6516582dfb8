import type { Answered } from '../../study/event.js';
import type { Sitting } from '../../study/exam/sitting.js';
import { cleanLine } from '../../text/clean.js';
import {
  type ExamState,
  type SaveResult,
  type Stage,
  type Submitted,
  submitted,
  type UnderWay,
  underWay,
} from './exam-state.js';
import { goThrough, nearestUnderReview } from './review-moves.js';
import { type CellMove, goBy, goTo, moveCell, noteAnswered, passOn, type Redraft, redraft } from './sitting-moves.js';

export type ExamAction =
  | { readonly kind: 'tick'; readonly now: number }
  | { readonly kind: 'started'; readonly sitting: Sitting; readonly saving: SaveResult }
  | { readonly kind: 'redraft'; readonly change: Redraft }
  | { readonly kind: 'refuse'; readonly why: string }
  | { readonly kind: 'answered'; readonly event: Answered; readonly saving: SaveResult }
  /** The answer given is the one that stands. */
  | { readonly kind: 'pass' }
  | { readonly kind: 'flagged'; readonly sitting: Sitting; readonly saving: SaveResult }
  | { readonly kind: 'step'; readonly by: 1 | -1 }
  | { readonly kind: 'turn'; readonly page: UnderWay['page'] }
  | { readonly kind: 'move-cell'; readonly move: CellMove; readonly perRow: number }
  | { readonly kind: 'enter-cell' }
  | { readonly kind: 'submitted'; readonly sitting: Sitting; readonly saving: SaveResult; readonly overtime: boolean }
  | { readonly kind: 'result' }
  | { readonly kind: 'review'; readonly onlyMissed: boolean }
  | { readonly kind: 'filter' }
  | { readonly kind: 'scroll'; readonly offset: number }
  | { readonly kind: 'help'; readonly open: boolean };

/** Gives the state after an action. */
export function reduceExam(state: ExamState, action: ExamAction): ExamState {
  const next = { ...state, notice: undefined };
  switch (action.kind) {
    case 'tick':
      return { ...state, now: action.now };
    case 'refuse':
      return { ...next, notice: cleanLine(action.why) };
    case 'scroll':
      return { ...next, offset: action.offset };
    case 'help':
      return { ...next, help: action.open, offset: undefined };
    case 'started':
      return { ...turned(next, underWay(action.sitting, state.now)), saving: action.saving };
    case 'submitted':
      return { ...turned(next, submitted(action.sitting, action.overtime)), saving: action.saving, help: false };
    case 'step':
      return state.stage.kind === 'submitted'
        ? inReview(next, (stage) => ({ ...stage, position: goThrough(stage, action.by) }))
        : inSitting(next, (stage) => goBy(stage, action.by, state.now));
    case 'review':
    case 'filter':
    case 'result':
      return inReview(next, (stage) => reviewed(stage, action));
    default:
      return onSitting(next, action);
  }
}

type SittingAction = Extract<
  ExamAction,
  { readonly kind: 'redraft' | 'answered' | 'pass' | 'flagged' | 'turn' | 'move-cell' | 'enter-cell' }
>;

function onSitting(state: ExamState, action: SittingAction): ExamState {
  const { now } = state;
  switch (action.kind) {
    case 'redraft':
      return inSitting(state, (stage) => redraft(stage, action.change));
    case 'answered':
      return {
        ...inSitting(state, (stage) => noteAnswered(stage, { ...action, now })),
        saving: action.saving,
      };
    case 'pass':
      return inSitting(state, (stage) => passOn(stage, now));
    case 'flagged':
      return { ...inSitting(state, (stage) => ({ ...stage, sitting: action.sitting })), saving: action.saving };
    case 'turn':
      return inSitting(state, (stage) => ({ ...stage, page: action.page, cell: stage.sitting.position }));
    case 'move-cell':
      return inSitting(state, (stage) => moveCell(stage, action));
    case 'enter-cell':
      return inSitting(state, (stage) => goTo(stage, stage.cell, now));
  }
}

function reviewed(
  stage: Submitted,
  action: Extract<ExamAction, { readonly kind: 'review' | 'filter' | 'result' }>,
): Submitted {
  switch (action.kind) {
    case 'result':
      return { ...stage, page: 'result' };
    case 'review':
      return nearestUnderReview({ ...stage, page: 'review', onlyMissed: action.onlyMissed, position: 0 });
    case 'filter':
      return nearestUnderReview({ ...stage, onlyMissed: !stage.onlyMissed });
  }
}

function inSitting(state: ExamState, change: (stage: UnderWay) => UnderWay & { readonly notice?: string }): ExamState {
  if (state.stage.kind !== 'under-way') {
    return state;
  }
  const { notice, ...stage } = change(state.stage);
  const shown = turned(state, stage);
  return notice === undefined ? shown : { ...shown, notice: cleanLine(notice) };
}

function inReview(state: ExamState, change: (stage: Submitted) => Submitted): ExamState {
  return state.stage.kind === 'submitted' ? turned(state, change(state.stage)) : state;
}

/** Another stage, or another page of it, is shown from its top. */
function turned(state: ExamState, stage: Stage): ExamState {
  return { ...state, stage, offset: undefined };
}
