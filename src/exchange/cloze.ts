import type { Clean } from '../study/clean.js';
import type { Made } from './found.js';
import { cardMade, type QuestionHead, shortMade } from './made.js';
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

/**
 * Makes a question for each group of deletions of a text, with the others filled in. A group that hides several texts is a
 * card: the order in which they are typed would count.
 */
export function clozeMade(pieces: ClozePieces, head: Omit<QuestionHead, 'stem'>, why: string): readonly Made[] {
  const deletions = pieces.filter((piece) => typeof piece !== 'string');
  if (deletions.length === 0) {
    return [{ fault: 'It hides nothing' }];
  }
  if (deletions.length > MOST_DELETIONS) {
    return [{ fault: `It hides ${deletions.length} parts, and ${MOST_DELETIONS} is the most` }];
  }
  const groups = [...new Set(deletions.map(({ group }) => group))];
  return groups.map((group) => {
    const hidden = deletions.filter((deletion) => deletion.group === group);
    const hint = oneLine(hidden.map((deletion) => deletion.hint ?? '').find((text) => text !== '') ?? '');
    const full = { ...head, stem: stemWithout(pieces, group), ...(hint === '' ? {} : { hint }) };
    const answers = [...new Set(hidden.map(({ text }) => oneLine(text)))];
    return answers.length === 1 ? shortMade(full, { answers, why }) : cardMade(full, backOf(answers, why));
  });
}

function backOf(answers: readonly Clean[], why: string): Clean {
  return tidied([answers.join('\n'), why].join('\n\n')).trim() as Clean;
}

function stemWithout(pieces: ClozePieces, group: string): Clean {
  const texts = pieces.map((piece) => (typeof piece === 'string' ? piece : piece.group === group ? GAP : piece.text));
  return tidied(texts.join(''));
}
