import type { Presented } from '../../study/presentation.js';
import type { Setting } from '../../text/lines.js';
import { backLines } from '../../text/stem-text.js';
import { wrapText } from '../../text/wrap.js';
import { BLANK, type Block } from '../../ui/page.js';
import { phrase } from '../../ui/phrase.js';
import type { CardDraft } from './card-draft.js';

const THINK = 'Think of the other side, then turn the card.';
const DID_YOU = 'Did you know it?  y yes · n no · or 1 again · 2 hard · 3 good · 4 easy';

type Card = Extract<Presented, { readonly form: 'card' }>;

/** Gives the other side of a card. */
export function backBlock({ question }: Card, setting: Setting): Block {
  return { lines: backLines(question.answer, setting), focus: true };
}

/** Gives what stands below the front of a card: once it is turned the other side, and how it is judged. */
export function cardBlocks(card: Card, { isTurned }: CardDraft, setting: Setting): readonly Block[] {
  if (!isTurned) {
    return [{ lines: wrapText(phrase('muted', THINK, setting), setting.width) }];
  }
  const asked = wrapText(phrase('strong', DID_YOU, setting), setting.width);
  return [backBlock(card, setting), BLANK, { lines: asked, focus: true }];
}
