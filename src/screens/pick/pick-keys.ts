import { actionOf, type KeyAction } from '../../ui/key-table.js';
import type { ScrollMove } from '../../ui/scroll.js';
import type { KeyPress } from '../../ui/terminal/key-names.js';
import type { PickAction } from './pick-state.js';

/** What a key asks for: a change of the filter, or something that the screen has to see to. */
export type PickRequest =
  | Exclude<PickAction, { readonly kind: 'move' }>
  | { readonly kind: 'pick' }
  | { readonly kind: 'leave' }
  | { readonly kind: 'move-by'; readonly move: ScrollMove };

/** Gives what a key asks for; nothing when it means nothing here. */
export function requestOf(key: KeyPress): PickRequest | undefined {
  const action = actionOf('pick', key.name);
  if (action !== undefined) {
    return REQUESTS[action];
  }
  return key.text === undefined ? undefined : { kind: 'type', text: key.text };
}

const REQUESTS: Readonly<Record<KeyAction<'pick'>, PickRequest>> = {
  submit: { kind: 'pick' },
  leave: { kind: 'leave' },
  'line-down': { kind: 'move-by', move: 'line-down' },
  'line-up': { kind: 'move-by', move: 'line-up' },
  'page-down': { kind: 'move-by', move: 'page-down' },
  'page-up': { kind: 'move-by', move: 'page-up' },
  top: { kind: 'move-by', move: 'top' },
  bottom: { kind: 'move-by', move: 'bottom' },
  left: { kind: 'edit', edit: 'left' },
  right: { kind: 'edit', edit: 'right' },
  start: { kind: 'edit', edit: 'start' },
  end: { kind: 'edit', edit: 'end' },
  'delete-before': { kind: 'edit', edit: 'delete-before' },
  'delete-after': { kind: 'edit', edit: 'delete-after' },
  'delete-word': { kind: 'edit', edit: 'delete-word' },
  'delete-line': { kind: 'edit', edit: 'delete-line' },
};
