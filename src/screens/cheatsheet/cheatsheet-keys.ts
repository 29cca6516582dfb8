import { actionOf, type KeyAction } from '../../ui/key-table.js';
import type { ScrollMove } from '../../ui/scroll.js';
import type { KeyPress } from '../../ui/terminal/key-names.js';
import { type CheatsheetAction, type CheatsheetContext, type CheatsheetState, contextOf } from './cheatsheet-state.js';

/** What a key asks for: a change of what is shown, or something that the screen has to see to. */
export type CheatsheetRequest =
  | Exclude<CheatsheetAction, { readonly kind: 'move' | 'scroll' | 'tell' }>
  | CommandRequest
  | { readonly kind: 'leave' }
  | { readonly kind: 'move-by'; readonly move: ScrollMove };

/** What is to be done with the command under the cursor. */
export interface CommandRequest {
  readonly on: 'command';
  readonly kind: 'pick' | 'copy' | 'drill' | 'notes';
}

/** Gives what a key asks for; nothing when it means nothing now. */
export function requestOf(state: CheatsheetState, key: KeyPress): CheatsheetRequest | undefined {
  const context = contextOf(state);
  const action = actionOf(context, key.name);
  if (action !== undefined) {
    const isFilter = context === 'cheatsheet-filter' || context === 'cheatsheet-filtered';
    return action === 'close' && isFilter ? { kind: 'take-filter-off' } : REQUESTS[action];
  }
  return key.text !== undefined && state.isFiltering && state.page.kind === 'list'
    ? { kind: 'type', text: key.text }
    : undefined;
}

const REQUESTS: Readonly<Record<KeyAction<CheatsheetContext>, CheatsheetRequest>> = {
  pick: { on: 'command', kind: 'pick' },
  show: { kind: 'show' },
  copy: { on: 'command', kind: 'copy' },
  drill: { on: 'command', kind: 'drill' },
  notes: { on: 'command', kind: 'notes' },
  filter: { kind: 'open-filter' },
  next: { kind: 'step', by: 1 },
  previous: { kind: 'step', by: -1 },
  help: { kind: 'help' },
  close: { kind: 'close' },
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
