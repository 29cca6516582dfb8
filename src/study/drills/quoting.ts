import { type CallFault, EVERYTHING } from './call.js';
import type { Word } from './shell-syntax.js';

const SOURCE = /(?:'[^']*'|"(?:\\[\s\S]|[^"\\])*"|\\[\s\S]|<[a-z0-9][a-z0-9-]*>|[^\s'"\\;|&<>()])*/y;
const QUOTED = /'[^']*'|"(?:\\[\s\S]|[^"\\])*"|\\[\s\S]/g;

/** Gives a word as it stands in its line, quotes and all. */
function sourceOf(line: string, { at }: Word): string {
  SOURCE.lastIndex = at;
  return SOURCE.exec(line)?.[0] ?? '';
}

/** Gives what of a word stands outside of quotes. */
export function bareText(line: string, word: Word): string {
  return sourceOf(line, word).replace(QUOTED, '');
}

/** Tells whether the shell puts something else in the place of a part of a word. */
export function isLive(line: string, word: Word): boolean {
  const source = sourceOf(line, word).replace(QUOTED, (part) => (part.startsWith('"') ? part : ''));
  return /[$`]/.test(source);
}

const BRACES = /\{[^{}]*(?:,|\.\.)[^{}]*\}/;
const JSON_BARE = /^\s*[[{][^"']*"/;
const PATTERN = /[*?]|\[[^\]]+\]/;
/** Quotes and dashes that word processors put in the place of those of a shell. */
const PRINTED = /[\u2018\u2019\u201c\u201d]|(?<=^|\s)[\u2013\u2014]/;

/**
 * Says what a shell makes of signs that were left without quotes. A brace expansion tears a value apart and JSON loses
 * its own quotes: both break the command. A pattern like `*.log` is handed on as it is where no file fits it, as in most
 * folders, so it works and is only mentioned. What an answer leaves to the shell itself is right.
 */
export function quotingFaults(line: string, words: readonly Word[]): readonly CallFault[] {
  return words.flatMap((word) => {
    const bare = bareText(line, word);
    if (JSON_BARE.test(sourceOf(line, word))) {
      return [fault('The shell takes the quotes out of JSON; put the whole value in single quotes.')];
    }
    if (BRACES.test(bare)) {
      return [fault('Without quotes a shell like bash takes braces apart; put the whole value in single quotes.')];
    }
    return PATTERN.test(bare) && word.isFixed
      ? [
          {
            ...fault(`Put '${word.text}' in quotes: without them the shell looks for files that fit it.`),
            options: [],
            isAdvice: true,
          },
        ]
      : [];
  });
}

function fault(sentence: string): CallFault {
  return { sentence, options: [EVERYTHING], isAdvice: false };
}

/** Says what a shell doesn't know as a quote or dash; nothing when all are those of a keyboard. */
export function printedSign(line: string): string | undefined {
  const sign = PRINTED.exec(line)?.[0];
  return sign === undefined || isQuoted(line, sign) ? undefined : sign;
}

/** Inside straight quotes any sign may stand. */
function isQuoted(line: string, sign: string): boolean {
  return !line.replace(QUOTED, '').includes(sign);
}
