import type { FieldEdit } from '../../ui/text-field.js';

/** What a key does to an answer in the making. */
export type DraftChange =
  /** An option, step or right side was named by its letter or number; counted from 0. */
  | { readonly kind: 'choose'; readonly option: number }
  /** Chooses what is under the cursor, or takes it back; grabs a step, or lets it go. */
  | { readonly kind: 'toggle' }
  | { readonly kind: 'move'; readonly by: 1 | -1 }
  /** Moves the step under the cursor. */
  | { readonly kind: 'shift'; readonly by: 1 | -1 }
  | { readonly kind: 'take-away' }
  /** Shows the other side of a card. */
  | { readonly kind: 'turn' }
  /** Goes to a left side; counted from 0. */
  | { readonly kind: 'line'; readonly line: number }
  | { readonly kind: 'type'; readonly text: string }
  | { readonly kind: 'edit'; readonly edit: FieldEdit }
  /** Brings back a line typed earlier, or goes on to a later one; `lines` are those of the session, oldest first. */
  | { readonly kind: 'recall'; readonly by: 1 | -1; readonly lines: readonly string[] };

/** Moves an index by one, within a list of so many. */
export function stepped(index: number, by: 1 | -1, length: number): number {
  return Math.max(0, Math.min(length - 1, index + by));
}
