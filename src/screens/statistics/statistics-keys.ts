import { actionOf, type KeyAction } from '../../ui/key-table.js';
import type { ScrollMove } from '../../ui/scroll.js';
import type { KeyPress } from '../../ui/terminal/key-names.js';
import { PART_CONTEXTS, PARTS, type StatisticsAction, type StatisticsState } from './statistics-state.js';

/** What a key asks for: a change of what is shown, or something that the screen has to see to. */
export type StatisticsRequest =
  | Exclude<StatisticsAction, { readonly kind: 'unfold' | 'select' | 'scroll' }>
  | { readonly kind: 'fold' | 'notes' | 'quiz' | 'review' | 'leave' }
  | { readonly kind: 'move-by'; readonly move: ScrollMove };

type Context = (typeof PART_CONTEXTS)[keyof typeof PART_CONTEXTS] | 'help';

/** Gives what a key asks for; nothing when it means nothing now. */
export function requestOf({ page, part }: StatisticsState, key: KeyPress): StatisticsRequest | undefined {
  const context: Context = page === 'help' ? 'help' : PART_CONTEXTS[part];
  const action = actionOf(context, key.name);
  if (action === 'part') {
    const named = PARTS[Number(key.name) - 1];
    return named && { kind: 'show-part', part: named };
  }
  return action && REQUESTS[action];
}

const REQUESTS: Readonly<Record<Exclude<KeyAction<Context>, 'part'>, StatisticsRequest>> = {
  'next-part': { kind: 'turn-part', by: 1 },
  'previous-part': { kind: 'turn-part', by: -1 },
  'next-exam': { kind: 'next-exam' },
  unfold: { kind: 'fold' },
  notes: { kind: 'notes' },
  quiz: { kind: 'quiz' },
  review: { kind: 'review' },
  help: { kind: 'turn-page', page: 'help' },
  close: { kind: 'turn-page', page: 'figures' },
  leave: { kind: 'leave' },
  'line-down': { kind: 'move-by', move: 'line-down' },
  'line-up': { kind: 'move-by', move: 'line-up' },
  'page-down': { kind: 'move-by', move: 'page-down' },
  'page-up': { kind: 'move-by', move: 'page-up' },
  top: { kind: 'move-by', move: 'top' },
  bottom: { kind: 'move-by', move: 'bottom' },
};
