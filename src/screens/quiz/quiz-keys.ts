import type { Presented } from '../../study/presentation.js';
import { actionOf, type KeyAction, type KeyContext } from '../../ui/key-table.js';
import type { ScrollMove } from '../../ui/scroll.js';
import type { KeyPress } from '../../ui/terminal/key-names.js';
import { contextOf, type QuizAction, type QuizState } from './quiz-state.js';

/** What a key asks for: a change of the state alone, or something that the screen has to see to. */
export type QuizRequest =
  | QuizAction
  | { readonly kind: 'submit' | 'toggle-mark' | 'go-on' | 'leave' }
  | { readonly kind: 'scroll-by'; readonly move: ScrollMove };

/** Gives what a key asks for; nothing when it means nothing now. */
export function requestOf(state: QuizState, key: KeyPress): QuizRequest | undefined {
  const context = contextOf(state);
  const action = actionOf(context, key.name);
  if (action === 'option') {
    return { kind: 'choose', option: optionOf(state, key.name) };
  }
  if (action !== undefined) {
    return REQUESTS[action];
  }
  return context === 'field' && key.text !== undefined ? { kind: 'type', text: key.text } : undefined;
}

const REQUESTS: Readonly<Record<Exclude<KeyAction<KeyContext>, 'option'>, QuizRequest>> = {
  submit: { kind: 'submit' },
  toggle: { kind: 'toggle' },
  'next-option': { kind: 'move', by: 1 },
  'previous-option': { kind: 'move', by: -1 },
  hint: { kind: 'hint' },
  mark: { kind: 'toggle-mark' },
  next: { kind: 'go-on' },
  help: { kind: 'turn-page', page: 'help' },
  close: { kind: 'turn-page', page: 'quiz' },
  leave: { kind: 'leave' },
  left: { kind: 'edit', edit: 'left' },
  right: { kind: 'edit', edit: 'right' },
  start: { kind: 'edit', edit: 'start' },
  end: { kind: 'edit', edit: 'end' },
  'delete-before': { kind: 'edit', edit: 'delete-before' },
  'delete-after': { kind: 'edit', edit: 'delete-after' },
  'delete-word': { kind: 'edit', edit: 'delete-word' },
  'delete-line': { kind: 'edit', edit: 'delete-line' },
  'line-down': { kind: 'scroll-by', move: 'line-down' },
  'line-up': { kind: 'scroll-by', move: 'line-up' },
  'page-down': { kind: 'scroll-by', move: 'page-down' },
  'page-up': { kind: 'scroll-by', move: 'page-up' },
  top: { kind: 'scroll-by', move: 'top' },
  bottom: { kind: 'scroll-by', move: 'bottom' },
};

/** Gives the index of the option that a key names: by its letter, its number, or `t` and `f`. */
function optionOf({ session }: QuizState, key: string): number {
  const presented: Presented | undefined = session.phase === 'asking' ? session.turn.presented : undefined;
  if (presented?.form !== 'choice') {
    return -1;
  }
  const isTrueFalse = presented.question.kind === 'true-false';
  return presented.options.findIndex(
    ({ letter, id }, index) => letter === key || String(index + 1) === key || (isTrueFalse && id.startsWith(key)),
  );
}
