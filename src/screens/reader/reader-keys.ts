import { actionOf, type KeyAction } from '../../ui/key-table.js';
import type { KeyPress } from '../../ui/terminal/key-names.js';
import { contextOf, type ReaderAction, type ReaderContext, type ReaderState } from './reader-state.js';

/** What a key asks for: a change of the state alone, or something that the screen has to see to. */
export type ReaderRequest =
  | ReaderAction
  | { readonly kind: 'follow' | 'copy' | 'quiz' | 'commands' }
  | { readonly kind: 'leave' };

/** Gives what a key asks for; nothing when it means nothing now. */
export function requestOf(state: ReaderState, key: KeyPress): ReaderRequest | undefined {
  const context = contextOf(state);
  const action = actionOf(context, key.name);
  if (action === 'follow' && context === 'reader-outline') {
    return { kind: 'go' };
  }
  if (action !== undefined) {
    return REQUESTS[action];
  }
  return context === 'reader-find' && key.text !== undefined ? { kind: 'type', text: key.text } : undefined;
}

const REQUESTS: Readonly<Record<KeyAction<ReaderContext>, ReaderRequest>> = {
  'line-down': { kind: 'scroll', move: 'line-down' },
  'line-up': { kind: 'scroll', move: 'line-up' },
  'page-down': { kind: 'scroll', move: 'page-down' },
  'page-up': { kind: 'scroll', move: 'page-up' },
  top: { kind: 'scroll', move: 'top' },
  bottom: { kind: 'scroll', move: 'bottom' },
  find: { kind: 'find' },
  outline: { kind: 'outline' },
  help: { kind: 'help' },
  'next-match': { kind: 'step', by: 1 },
  'previous-match': { kind: 'step', by: -1 },
  'next-link': { kind: 'select-link', by: 1 },
  'previous-link': { kind: 'select-link', by: -1 },
  follow: { kind: 'follow' },
  copy: { kind: 'copy' },
  quiz: { kind: 'quiz' },
  commands: { kind: 'commands' },
  backward: { kind: 'backward' },
  submit: { kind: 'accept' },
  close: { kind: 'close' },
  quit: { kind: 'leave' },
  leave: { kind: 'leave' },
  left: { kind: 'edit', edit: 'left' },
  right: { kind: 'edit', edit: 'right' },
  start: { kind: 'edit', edit: 'start' },
  end: { kind: 'edit', edit: 'end' },
  'delete-before': { kind: 'edit', edit: 'delete-before' },
  'delete-after': { kind: 'edit', edit: 'delete-after' },
  'delete-word': { kind: 'edit', edit: 'delete-word' },
  'delete-line': { kind: 'edit', edit: 'delete-line' },
};
