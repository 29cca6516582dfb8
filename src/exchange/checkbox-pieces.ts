/** A piece of a Markdown quiz: a line, or code with its fences. */
export type CheckboxPiece = { readonly line: number } & (
  | { readonly is: 'heading'; readonly level: number; readonly text: string }
  /** Its box is the sign in the box that it stands behind, where it does. */
  | { readonly is: 'code'; readonly code: string; readonly box: string | undefined }
  | { readonly is: 'box'; readonly box: string; readonly text: string }
  /** As it stands in the file. */
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'blank' }
);

const HEADING = /^(#{1,6})\s+(\S.*)$/;
const BOX = /^[ \t]{0,8}(?:[-*+]|\d{1,3}[.)])[ \t]{1,4}\[([ xX])\](?:[ \t](.*))?$/m;
const TICKED = /^[ \t]{0,8}(?:[-*+]|\d{1,3}[.)])[ \t]{1,4}\[[xX]\] /m;
/** A box without a list. */
export const BARE_BOX = /\[[ xX]\]/;

/** Tells whether a text has a box in a list. */
export function hasBox(text: string): boolean {
  return BOX.test(text);
}

/** Tells whether one of the boxes in lists is ticked. */
export function hasTick(text: string): boolean {
  return TICKED.test(text);
}

/** Takes Markdown apart line by line; a fence that never ends hides nothing. */
export function checkboxPieces(text: string): readonly CheckboxPiece[] {
  const lines = text.split('\n');
  const lastFence = lines.findLastIndex(endsFence);
  const pieces: CheckboxPiece[] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? '';
    if (index < lastFence && opensFence(line)) {
      const end = fenceEnd(lines, index + 1);
      const code = lines
        .slice(index + 1, end)
        .join('\n')
        .trim();
      pieces.push({ is: 'code', line: index + 1, code, box: BOX.exec(line)?.[1] });
      index = end;
    } else {
      pieces.push(pieceOf(line, index + 1));
    }
  }
  return pieces;
}

function pieceOf(text: string, line: number): CheckboxPiece {
  const [, marks, heading = ''] = HEADING.exec(text) ?? [];
  if (marks !== undefined) {
    return { is: 'heading', line, level: marks.length, text: heading };
  }
  const [, box, option = ''] = BOX.exec(text) ?? [];
  if (box !== undefined) {
    return { is: 'box', line, box, text: option };
  }
  return text.trim() === '' ? { is: 'blank', line } : { is: 'text', line, text };
}

/** A fence may open behind a box; one that ends in the same line is code in a text. */
function opensFence(line: string): boolean {
  const content = BOX.test(line) ? (BOX.exec(line)?.[2] ?? '') : line;
  return content.trimStart().startsWith('```') && content.trim().lastIndexOf('```') === 0;
}

/** Gives the line that ends the fence whose first line is given; that there is one is known. */
function fenceEnd(lines: readonly string[], first: number): number {
  let end = first;
  while (!endsFence(lines[end] ?? '```')) {
    end += 1;
  }
  return end;
}

function endsFence(line: string): boolean {
  return line.trim() === '```';
}

/**
 * Finds where a question may begin that has no heading of its own: the last paragraph above each list of boxes, with how
 * many of them follow until the next one.
 */
export function paragraphsAboveBoxes(pieces: readonly CheckboxPiece[]): ReadonlyMap<CheckboxPiece, number> {
  const found = new Map<CheckboxPiece, number>();
  let paragraph: CheckboxPiece | undefined;
  for (const [index, piece] of pieces.entries()) {
    if (hasOwnBox(piece) && paragraph !== undefined) {
      found.set(paragraph, (found.get(paragraph) ?? 0) + 1);
    } else if (piece.is === 'heading') {
      paragraph = undefined;
    } else if (beginsParagraph(piece, pieces[index - 1])) {
      paragraph = piece;
    }
  }
  return found;
}

/** Tells whether a piece has a box in front, though it may be one without a list. */
export function hasOwnBox(piece: CheckboxPiece): boolean {
  return piece.is === 'text' ? piece.text.trim().search(BARE_BOX) === 0 : 'box' in piece && piece.box !== undefined;
}

/** A line right behind another one goes on with it, and an indented one with the option above it. */
function beginsParagraph(piece: CheckboxPiece, before: CheckboxPiece | undefined): boolean {
  const isApart = ['blank', 'heading'].includes(before?.is ?? 'blank');
  return piece.is === 'text' && /^\S/.test(piece.text) && !hasOwnBox(piece) && isApart;
}
