import { cleanLine } from '../../text/clean.js';
import { plainOf, type Showable } from '../../text/painted.js';

/** What became of a copy: on its way to the clipboard, or not, with the reason in words. */
export type CopyResult = { readonly copied: true } | { readonly copied: false; readonly reason: Showable };

/** Terminals drop sequences of more than 100,000 bytes, some of them earlier. */
const MOST_BASE64 = 74_994;
const TOO_LONG = cleanLine('This is too long to copy: terminals take about 56,000 bytes.');

/**
 * Puts a text without its colours on the clipboard of the terminal, which may stand on another machine, by OSC 52. A
 * terminal answers nothing: whether it allowed that can't be known.
 */
export function copyText(text: Showable, write: (sequence: string) => unknown): CopyResult {
  const encoded = Buffer.from(plainOf(text), 'utf8').toString('base64');
  if (encoded.length > MOST_BASE64) {
    return { copied: false, reason: TOO_LONG };
  }
  write(`\u001b]52;c;${encoded}\u0007`);
  return { copied: true };
}
