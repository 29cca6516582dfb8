import type { Clean } from './clean.js';

/** A line that was found. */
export interface SearchHit {
  readonly topic: Clean;
  /** Slug of the section; `cheatsheet` for a command. */
  readonly section: Clean;
  readonly line: Clean;
}

export interface SearchOptions {
  /** How many hits to give at most; absent: all. */
  readonly limit?: number;
}

export interface SearchResult {
  readonly hits: readonly SearchHit[];
  /** How many there are in all. */
  readonly total: number;
}

/** What a line is: it weighs in the ranking. */
export type LineKind = 'text' | 'command' | 'heading';

/** A line as the search index takes it in. */
export interface SearchLine extends SearchHit {
  readonly kind: LineKind;
  /** Words that the line may be found by though they stand elsewhere: its topic and section. */
  readonly context: string;
}

/** Cuts a text into words as the index knows them: lower case, plurals folded into the singular. */
export function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map(foldPlural);
}

/** Folds the plural of a word into its singular, roughly: query and text go the same way, so they meet. */
export function foldPlural(word: string): string {
  if (word.length <= 3 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) {
    return word;
  }
  return word.endsWith('sses') ? word.slice(0, -2) : word.replace(/ies$/, 'y').replace(/s$/, '');
}

/** Points that a line of each kind starts with. */
export const KIND_WEIGHT: Readonly<Record<LineKind, number>> = { heading: 3, command: 2, text: 1 };

/**
 * Ranks a line by its text: the words side by side and in the order typed count most, then all of them in the line
 * itself, then how much of the line they make up.
 */
export function rankLine(line: string, words: readonly string[]): number {
  const own = wordsOf(line);
  const together = ` ${own.join(' ')} `.includes(` ${words.join(' ')} `) ? 4 : 0;
  const present = words.filter((word) => own.some((mine) => mine.startsWith(word))).length;
  return together + (2 * present) / words.length + present / (own.length + 4);
}
