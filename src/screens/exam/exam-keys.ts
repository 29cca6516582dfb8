import { actionOf, type KeyAction } from '../../ui/key-table.js';
import type { ScrollMove } from '../../ui/scroll.js';
import type { KeyPress } from '../../ui/terminal/key-names.js';
import type { ExamAction } from './exam-reducer.js';
import { contextOf, type ExamContext, type ExamState, type Stage, type UnderWay } from './exam-state.js';
import type { CellMove } from './sitting-moves.js';

/** What a key asks for: a change of the state alone, or something that the screen has to see to. */
export type ExamRequest =
  | Extract<ExamAction, { readonly kind: 'redraft' | 'step' | 'turn' | 'enter-cell' | 'result' | 'help' }>
  | { readonly kind: 'start' | 'answer' | 'toggle-flag' | 'hand-in' | 'leave' | 'open-notes' }
  | { readonly kind: 'look-through'; readonly missed: boolean }
  | { readonly kind: 'move-cell-by'; readonly move: CellMove }
  | { readonly kind: 'scroll-by'; readonly move: ScrollMove };

/** Gives what a key asks for; nothing when it means nothing now. */
export function requestOf(state: ExamState, { name }: KeyPress): ExamRequest | undefined {
  const action: ExamKeyAction | undefined = actionOf(contextOf(state), name);
  const request = action === undefined ? undefined : REQUESTS[action];
  return typeof request === 'function' ? request(state, name) : request;
}

type ExamKeyAction = KeyAction<ExamContext>;

/** A request that depends on what is on the screen, or on which key it was. */
type RequestFor = (state: ExamState, key: string) => ExamRequest | undefined;

const REQUESTS: Readonly<Record<ExamKeyAction, ExamRequest | RequestFor>> = {
  start: { kind: 'start' },
  submit: ({ stage }) => (stage.kind === 'under-way' ? ENTER[stage.page] : undefined),
  option: (_state, key) => ({ kind: 'redraft', change: { kind: 'choose', option: optionOf(key) } }),
  toggle: { kind: 'redraft', change: { kind: 'toggle' } },
  'next-option': { kind: 'redraft', change: { kind: 'move', by: 1 } },
  'previous-option': { kind: 'redraft', change: { kind: 'move', by: -1 } },
  'next-question': { kind: 'step', by: 1 },
  'previous-question': { kind: 'step', by: -1 },
  mark: { kind: 'toggle-flag' },
  grid: { kind: 'turn', page: 'grid' },
  'hand-in': { kind: 'turn', page: 'submit' },
  'cell-left': { kind: 'move-cell-by', move: 'left' },
  'cell-right': { kind: 'move-cell-by', move: 'right' },
  'cell-up': { kind: 'move-cell-by', move: 'up' },
  'cell-down': { kind: 'move-cell-by', move: 'down' },
  'first-cell': { kind: 'move-cell-by', move: 'first' },
  'last-cell': { kind: 'move-cell-by', move: 'last' },
  review: { kind: 'look-through', missed: false },
  missed: { kind: 'look-through', missed: true },
  'open-notes': { kind: 'open-notes' },
  help: { kind: 'help', open: true },
  close: ({ help, stage }) => (help ? { kind: 'help', open: false } : CLOSED[stage.kind]),
  // The clock runs on: who leaves an exam under way is told so first.
  leave: ({ stage }) => (stage.kind === 'under-way' ? { kind: 'turn', page: 'leave' } : { kind: 'leave' }),
  'line-down': { kind: 'scroll-by', move: 'line-down' },
  'line-up': { kind: 'scroll-by', move: 'line-up' },
  'page-down': { kind: 'scroll-by', move: 'page-down' },
  'page-up': { kind: 'scroll-by', move: 'page-up' },
  top: { kind: 'scroll-by', move: 'top' },
  bottom: { kind: 'scroll-by', move: 'bottom' },
};

const ENTER: Readonly<Record<UnderWay['page'], ExamRequest>> = {
  question: { kind: 'answer' },
  grid: { kind: 'enter-cell' },
  submit: { kind: 'hand-in' },
  leave: { kind: 'leave' },
};

const CLOSED: Readonly<Record<Stage['kind'], ExamRequest | undefined>> = {
  waiting: undefined,
  'under-way': { kind: 'turn', page: 'question' },
  submitted: { kind: 'result' },
};

/** Options are named by letters and by numbers. */
function optionOf(key: string): number {
  const letter = 'abcdef'.indexOf(key);
  return letter < 0 ? Number(key) - 1 : letter;
}
