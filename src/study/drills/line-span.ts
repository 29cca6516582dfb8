import { type Span, spanOf } from './anatomy-part.js';
import type { Word } from './shell-syntax.js';

/** Tells whether a command line can begin with a word; what a variable or a substitution gives isn't known. */
export function isLine({ text, isFixed }: Word): boolean {
  return isFixed || !/^[$`]/.test(text);
}

/** Gives the span of words that are a command line of their own, as `ssh` and `sh -c` hand it on: with blanks between. */
export function lineSpan(words: readonly Word[], isRemote = false): Span {
  return { ...spanOf(words, { is: 'line', isRemote }), line: words.map(({ text }) => text).join(' ') };
}
