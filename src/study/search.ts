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
  return (text.toLowerCase().match(wordPattern(text)) ?? []).map(foldPlural);
}

/** Texts of ASCII and of signs that no word is made of: dashes and quotes, arrows and mathematics, drawn boxes. */
const PLAIN = /^[ -~\s\u2010-\u2027\u2190-\u23ff\u2500-\u25ff]*$/;

/** Gives what finds the words of a text. Only where it must be is it Unicode's, whose making takes 2.5 ms of a start. */
export function wordPattern(text: string): RegExp {
  return PLAIN.test(text) ? /[a-z0-9]+/gi : /[\p{L}\p{N}]+/gu;
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

/** The words of a line that `foldPlural` may change: the others, which are most of them, aren't looked at one by one. */
const MAYBE_PLURAL = /[^ ]{3,}s(?= )/g;

/**
 * Ranks a line by its text: the words side by side and in the order typed count most, then all of them in the line
 * itself, then how much of the line they make up.
 */
export function rankLine(line: string, words: readonly string[]): number {
  const found = line.toLowerCase().match(wordPattern(line)) ?? [];
  const own = ` ${found.join(' ')} `.replace(MAYBE_PLURAL, foldPlural);
  const together = own.includes(` ${words.join(' ')} `) ? 4 : 0;
  const present = words.filter((word) => own.includes(` ${word}`)).length;
  return together + (2 * present) / words.length + present / (found.length + 4);
}
