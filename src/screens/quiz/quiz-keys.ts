import type { Confidence, Grade } from '../../study/event.js';
import { actionOf, type KeyAction } from '../../ui/key-table.js';
import type { QuizContext } from '../../ui/key-table-quiz.js';
import type { ScrollMove } from '../../ui/scroll.js';
import type { KeyPress } from '../../ui/terminal/key-names.js';
import type { DraftChange } from './draft-change.js';
import type { Judgement } from './quiz-moves.js';
import { contextOf, type QuizState, typedCommands } from './quiz-state.js';

/** What a key asks for: a change of the state alone, or something that the screen has to see to. */
export type QuizRequest =
  | DraftChange
  | { readonly kind: 'hint' | 'help' | 'close' }
  | { readonly kind: 'submit' | 'toggle-mark' | 'go-on' | 'leave' | 'undo' | 'open' }
  | { readonly kind: 'sure'; readonly confidence: Confidence }
  | { readonly kind: 'grade'; readonly grade: Grade }
  | { readonly kind: 'judge'; readonly judgement: Judgement }
  | { readonly kind: 'scroll-by'; readonly move: ScrollMove };

type QuizKeyAction = KeyAction<QuizContext | 'help'>;

/** Gives what a key asks for; nothing when it means nothing now. */
export function requestOf(state: QuizState, key: KeyPress): QuizRequest | undefined {
  const context = contextOf(state);
  const action: QuizKeyAction | undefined = actionOf(context, key.name);
  if (action !== undefined) {
    const request = REQUESTS[action];
    return typeof request === 'function' ? request(key.name, state) : request;
  }
  const isField = context === 'field' || context === 'command';
  return isField && key.text !== undefined ? { kind: 'type', text: key.text } : undefined;
}

/** A request, or what makes it of the key that was pressed. */
type RequestMaker = QuizRequest | ((key: string, state: QuizState) => QuizRequest);

const REQUESTS: Readonly<Record<QuizKeyAction, RequestMaker>> = {
  submit: { kind: 'submit' },
  option: (key, state) => ({ kind: 'choose', option: optionOf(state, key) }),
  line: (key) => ({ kind: 'line', line: Number(key) - 1 }),
  toggle: { kind: 'toggle' },
  shift: (key) => ({ kind: 'shift', by: key === 'J' || key === 'Shift-Down' ? 1 : -1 }),
  'take-away': { kind: 'take-away' },
  'next-option': { kind: 'move', by: 1 },
  'previous-option': { kind: 'move', by: -1 },
  earlier: (_key, state) => ({ kind: 'recall', by: -1, lines: typedCommands(state) }),
  later: (_key, state) => ({ kind: 'recall', by: 1, lines: typedCommands(state) }),
  sure: (key) => ({ kind: 'sure', confidence: Number(key) as Confidence }),
  grade: (key) => ({ kind: 'grade', grade: Number(key) as Grade }),
  turn: { kind: 'turn' },
  judge: (key) => ({ kind: 'judge', judgement: { isKnown: key === 'y' } }),
  rate: (key) => ({ kind: 'judge', judgement: { isKnown: key !== '1', grade: Number(key) as Grade } }),
  hint: { kind: 'hint' },
  mark: { kind: 'toggle-mark' },
  undo: { kind: 'undo' },
  open: { kind: 'open' },
  next: { kind: 'go-on' },
  help: { kind: 'help' },
  close: { kind: 'close' },
  leave: { kind: 'leave' },
  left: { kind: 'edit', edit: 'left' },
  right: { kind: 'edit', edit: 'right' },
  start: { kind: 'edit', edit: 'start' },
  end: { kind: 'edit', edit: 'end' },
  'word-left': { kind: 'edit', edit: 'word-left' },
  'word-right': { kind: 'edit', edit: 'word-right' },
  'delete-before': { kind: 'edit', edit: 'delete-before' },
  'delete-after': { kind: 'edit', edit: 'delete-after' },
  'delete-word': { kind: 'edit', edit: 'delete-word' },
  'delete-line': { kind: 'edit', edit: 'delete-line' },
  'delete-rest': { kind: 'edit', edit: 'delete-rest' },
  'line-down': { kind: 'scroll-by', move: 'line-down' },
  'line-up': { kind: 'scroll-by', move: 'line-up' },
  'page-down': { kind: 'scroll-by', move: 'page-down' },
  'page-up': { kind: 'scroll-by', move: 'page-up' },
  top: { kind: 'scroll-by', move: 'top' },
  bottom: { kind: 'scroll-by', move: 'bottom' },
};

const LETTERS = 'abcdefgh';

/** Gives the index of what a key names: by its letter, its number, or `t` and `f`. */
function optionOf({ session }: QuizState, key: string): number {
  const { presented } = session.turn;
  if (presented.question.kind === 'true-false' && presented.form === 'choice') {
    const named = presented.options.findIndex(({ id }) => id.startsWith(key));
    return named < 0 ? indexOf(key) : named;
  }
  return indexOf(key);
}

function indexOf(key: string): number {
  const letter = LETTERS.indexOf(key);
  return letter < 0 ? Number(key) - 1 : letter;
}
