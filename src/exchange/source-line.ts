import type { Clean } from '../study/clean.js';

const SOURCE_LINE = /^Source: (https:\/\/[a-z0-9.-]+\.[a-z0-9-]+(?:[/?#][^\s\\]*)?)$/i;

/** Gives a text with the page it was read in named below it. */
export function withSource(text: string, source: Clean | undefined): Clean {
  return [text, ...(source === undefined ? [] : [`Source: ${source}`])]
    .filter((part) => part !== '')
    .join('\n\n') as Clean;
}

/** Takes the page off again that `withSource` named. */
export function splitSource(text: Clean): { readonly text: Clean; readonly source?: Clean } {
  const start = text.lastIndexOf('\n') + 1;
  const source = SOURCE_LINE.exec(text.slice(start))?.[1];
  return source === undefined ? { text } : { text: text.slice(0, start).trim() as Clean, source: source as Clean };
}
