import type { Clean } from '../study/clean.js';
import { cleanLine, cleanLines } from '../text/clean.js';
import type { ImportSource } from './deck.js';

/** Gives the lines of a text however they end, without a byte order mark. */
export function linesOf(text: string): readonly string[] {
  return evenLines(text).split('\n');
}

/** Gives a text with `\n` at the ends of lines, without a byte order mark. */
export function evenLines(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

/** Gives what a deck without a title is called: as its file, without folder and ending. */
export function titleOf({ name }: ImportSource): Clean {
  const file = name.split(/[/\\]/).at(-1) ?? name;
  const title = oneLine(file.replace(/(?!^)\.[a-z0-9]{1,10}$/i, ''));
  return title === '' ? cleanLine('Imported') : title;
}

/** Gives a text that may be shown: blanks at the ends of lines are gone, and no two empty lines follow each other. */
export function tidied(text: string): Clean {
  return cleanLines(text).replace(/\n{3,}/g, '\n\n') as Clean;
}

/** Gives a text of one line that may be shown. */
export function oneLine(text: string): Clean {
  return cleanLine(text).trim() as Clean;
}

const EXCERPT = 40;

/** Gives the start of a text, to name it by. */
export function excerpt(text: string): Clean {
  const line = oneLine(text.slice(0, 4 * EXCERPT)).replace(/\s+/g, ' ');
  const signs = [...line];
  return (signs.length <= EXCERPT ? line : `${signs.slice(0, EXCERPT).join('').trimEnd()}…`) as Clean;
}

/** Names what a sentence is about by the start of its text, where there is one. */
export function withExcerpt(sentence: string, text: string): Clean {
  const start = excerpt(text);
  return (start === '' ? sentence : `${sentence}: ${start}`) as Clean;
}
