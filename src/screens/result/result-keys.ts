import { actionOf, type KeyAction } from '../../ui/key-table.js';
import type { ResultContext } from '../../ui/key-table-result.js';
import type { ScrollMove } from '../../ui/scroll.js';
import type { KeyPress } from '../../ui/terminal/key-names.js';
import { contextOf, type ResultAction, type ResultState } from './result-state.js';

/** What a key asks for: a change of the state alone, or something that the screen has to see to. */
export type ResultRequest =
  | Exclude<ResultAction, { readonly kind: 'scroll' }>
  | { readonly kind: 'leave' | 'again' | 'open' }
  | { readonly kind: 'scroll-by'; readonly move: ScrollMove };

/** Gives what a key asks for; nothing when it means nothing now. */
export function requestOf(state: ResultState, key: KeyPress): ResultRequest | undefined {
  const action = actionOf(contextOf(state), key.name);
  return action && REQUESTS[action];
}

const REQUESTS: Readonly<Record<KeyAction<ResultContext | 'help'>, ResultRequest>> = {
  leave: { kind: 'leave' },
  again: { kind: 'again' },
  open: { kind: 'open' },
  help: { kind: 'turn-page', page: 'help' },
  close: { kind: 'turn-page', page: 'result' },
  'next-option': { kind: 'move', by: 1 },
  'previous-option': { kind: 'move', by: -1 },
  'line-down': { kind: 'scroll-by', move: 'line-down' },
  'line-up': { kind: 'scroll-by', move: 'line-up' },
  'page-down': { kind: 'scroll-by', move: 'page-down' },
  'page-up': { kind: 'scroll-by', move: 'page-up' },
  top: { kind: 'scroll-by', move: 'top' },
  bottom: { kind: 'scroll-by', move: 'bottom' },
};
