import type { DraftChange } from './draft-change.js';

/** A card being thought about. */
export interface CardDraft {
  readonly kind: 'card';
  /** Whether the other side is shown. */
  readonly isTurned: boolean;
}

/** The front of a card. */
export const FRONT: CardDraft = { kind: 'card', isTurned: false };

/** Both sides of a card. */
export const TURNED: CardDraft = { kind: 'card', isTurned: true };

/** Gives the card after a change. */
export function changeCard(draft: CardDraft, change: DraftChange): CardDraft {
  return change.kind === 'turn' ? TURNED : draft;
}
