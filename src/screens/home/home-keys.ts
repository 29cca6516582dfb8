import { actionOf, type KeyAction } from '../../ui/key-table.js';
import type { ScrollMove } from '../../ui/scroll.js';
import type { KeyPress } from '../../ui/terminal/key-names.js';
import { contextOf, type HomeAction, type HomeContext, type HomePage, TOPICS_PAGE } from './home-state.js';

/** Places that are about the topic under the cursor. */
export type TopicGoal = 'notes' | 'quiz' | 'cheatsheet' | 'drill';

/** What a key asks for: a change of the state alone, or something that the screen has to see to. */
export type HomeRequest =
  | Exclude<HomeAction, { readonly kind: 'move' | 'scroll-help' | 'say' }>
  | { readonly kind: 'open-topic'; readonly goal: TopicGoal }
  | { readonly kind: 'review' | 'weakest' | 'marked' | 'exam' | 'sit' | 'statistics' | 'leave' }
  | { readonly kind: 'move-by'; readonly move: ScrollMove };

/** Gives what a key asks for; nothing when it means nothing now. */
export function requestOf(page: HomePage, key: KeyPress): HomeRequest | undefined {
  const action = actionOf(contextOf(page), key.name);
  if (action !== undefined) {
    return REQUESTS[action];
  }
  return page.kind === 'filter' && key.text !== undefined ? { kind: 'type', text: key.text } : undefined;
}

const REQUESTS: Readonly<Record<KeyAction<HomeContext>, HomeRequest>> = {
  notes: { kind: 'open-topic', goal: 'notes' },
  quiz: { kind: 'open-topic', goal: 'quiz' },
  cheatsheet: { kind: 'open-topic', goal: 'cheatsheet' },
  drill: { kind: 'open-topic', goal: 'drill' },
  review: { kind: 'review' },
  weakest: { kind: 'weakest' },
  marked: { kind: 'marked' },
  exam: { kind: 'exam' },
  sit: { kind: 'sit' },
  statistics: { kind: 'statistics' },
  filter: { kind: 'turn-page', page: { kind: 'filter' } },
  keep: { kind: 'turn-page', page: TOPICS_PAGE },
  help: { kind: 'open-help' },
  close: { kind: 'close' },
  leave: { kind: 'leave' },
  left: { kind: 'edit', edit: 'left' },
  right: { kind: 'edit', edit: 'right' },
  start: { kind: 'edit', edit: 'start' },
  end: { kind: 'edit', edit: 'end' },
  'delete-before': { kind: 'edit', edit: 'delete-before' },
  'delete-after': { kind: 'edit', edit: 'delete-after' },
  'delete-word': { kind: 'edit', edit: 'delete-word' },
  'delete-line': { kind: 'edit', edit: 'delete-line' },
  'line-down': { kind: 'move-by', move: 'line-down' },
  'line-up': { kind: 'move-by', move: 'line-up' },
  'page-down': { kind: 'move-by', move: 'page-down' },
  'page-up': { kind: 'move-by', move: 'page-up' },
  top: { kind: 'move-by', move: 'top' },
  bottom: { kind: 'move-by', move: 'bottom' },
};
