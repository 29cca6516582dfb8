import type { Clean } from '../study/clean.js';
import { clean } from './clean.js';

declare const paintedBrand: unique symbol;

/** A string that may hold colour escapes of our own palette and is clean otherwise. Only `text/` makes one. */
export type Painted = string & { readonly [paintedBrand]: true };

/** What may be written to a terminal. */
export type Showable = Clean | Painted;

/** The character that every terminal sequence starts with. */
export const ESCAPE = '\u001b';

/** Gives a clean text where a painted one is wanted. */
export function asPainted(text: Clean): Painted {
  return text as string as Painted;
}

/** Gives the parts as one painted text with the separator between them. */
export function joinPainted(parts: readonly Showable[], separator = ''): Painted {
  return parts.join(separator === '' ? '' : clean(separator)) as Painted;
}

/** Gives the text without its colours. */
export function plainOf(text: Showable): Clean {
  const plain = text.includes(ESCAPE) ? text.replace(new RegExp(`${ESCAPE}\\[[0-9;]*m`, 'g'), '') : text;
  return plain as string as Clean;
}
