import type { Clean } from '../study/clean.js';
import { cleanLine, cleanLines } from '../text/clean.js';

/** A map of JSON, of which nothing is known. */
export type JsonMap = Readonly<Record<string, unknown>>;

/** What a text is as JSON, or why it is none. */
export type Parsed = { readonly value: unknown } | { readonly fault: string };

/** Reads JSON; the fault is the parser's own words. */
export function parseJson(text: string): Parsed {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (cause) {
    return { fault: cause instanceof Error ? cause.message : String(cause) };
  }
}

/** Gives a value as a map; what is none is empty. */
export function asMap(value: unknown): JsonMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonMap) : {};
}

/** Gives a value as a list; what is none is empty. */
export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Gives a value as a line of text; what is none is empty. */
export function asLine(value: unknown): Clean {
  return typeof value === 'string' ? (cleanLine(value).trim() as Clean) : ('' as Clean);
}

/** Gives a value as a text of one line or several; what is none is empty. */
export function asLines(value: unknown): Clean {
  return typeof value === 'string' ? cleanLines(value) : ('' as Clean);
}
