import type { ClozePieces } from './cloze.js';

/** Signs that mean something here: what is escaped, the start of a picture's text, brackets. */
const SIGNS = /\\[[\]]|!\[|[[\]]/g;

/** Cuts a text at its deletions, which stand in brackets, or says why it can't be cut. */
export function clozePieces(text: string): ClozePieces | string {
  const pieces: ClozePieces[number][] = [];
  let done = 0;
  let opened: number | undefined;
  for (const { index, 0: sign } of text.matchAll(SIGNS)) {
    if (sign === '[' && opened !== undefined) {
      return 'A hidden part stands inside another one';
    }
    if (sign === '[') {
      pieces.push(plain(text.slice(done, index)));
      opened = index + 1;
    } else if (sign === ']' && opened !== undefined) {
      pieces.push({ group: String(index), text: plain(text.slice(opened, index)) });
      done = index + 1;
      opened = undefined;
    }
  }
  return opened === undefined ? [...pieces, plain(text.slice(done))] : 'A hidden part is not closed with ]';
}

function plain(text: string): string {
  return text.replace(/\\([[\]])/g, '$1');
}
