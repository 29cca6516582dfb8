import type { Clean } from '../study/clean.js';
import type { Made } from './found.js';
import { type QuestionHead, shortMade } from './made.js';
import { oneLine, tidied } from './source-text.js';

/** A part of a text that is hidden. */
export interface Deletion {
  /** Deletions of one group are hidden together. */
  readonly group: string;
  readonly text: string;
  readonly hint?: string;
}

/** Texts and deletions, as they follow each other. */
export type ClozePieces = readonly (string | Deletion)[];

/** More of them stand in no card that somebody learns from. */
const MOST_DELETIONS = 50;
const GAP = '[...]';

/** Makes a question for each deletion of a text, with the others filled in. */
export function clozeMade(pieces: ClozePieces, head: Omit<QuestionHead, 'stem'>, why: string): readonly Made[] {
  const deletions = pieces.filter((piece) => typeof piece !== 'string');
  if (deletions.length === 0) {
    return [{ fault: 'It hides nothing' }];
  }
  if (deletions.length > MOST_DELETIONS) {
    return [{ fault: `It hides ${deletions.length} parts, and ${MOST_DELETIONS} is the most` }];
  }
  return deletions.map((deletion) => {
    const hint = oneLine(deletion.hint ?? '');
    const stem = stemWithout(pieces, deletion);
    return shortMade({ ...head, stem, ...(hint === '' ? {} : { hint }) }, { answers: [deletion.text], why });
  });
}

function stemWithout(pieces: ClozePieces, { group }: Deletion): Clean {
  const texts = pieces.map((piece) => (typeof piece === 'string' ? piece : piece.group === group ? GAP : piece.text));
  return tidied(texts.join(''));
}
