import { counted } from './lines.js';
import type { Showable } from './painted.js';

/** What became of an answer: on disk, or kept with the reason in words. */
export type SaveResult =
  | { readonly saved: true }
  | { readonly saved: false; readonly waiting: number; readonly reason: Showable };

/** Says what is not saved; nothing when all is. */
export function unsavedText(saving: SaveResult): string {
  return saving.saved ? '' : `Not saved: ${saving.reason}, ${counted(saving.waiting, 'answer')} waiting`;
}
