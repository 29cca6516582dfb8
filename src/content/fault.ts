import type { Problem } from '../study/problem.js';
import { cleanLine } from '../text/clean.js';
import type { RuleName } from './rule.js';

/** A place in a file. */
export interface Place {
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1. */
  readonly column: number;
}

/** The beginning of a file: where faults of the whole stand. */
export const TOP: Place = { line: 1, column: 1 };

/** Takes note of a fault; the reading goes on, so that all faults are found at once. */
export type Report = (place: Place, rule: RuleName, message: string) => void;

/** Gives a Report that adds faults of one file to a list. */
export function reporterFor(file: string, problems: Problem[]): Report {
  return (place, rule, message) => {
    // A sentence may quote the file, and the file may hold anything.
    problems.push({ file: cleanLine(file), line: place.line, column: place.column, rule, message: cleanLine(message) });
  };
}

/** Sorts faults by file, place and rule, the order in which an author mends them. */
export function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort(
    (a, b) => compareTexts(a.file, b.file) || a.line - b.line || a.column - b.column || compareTexts(a.rule, b.rule),
  );
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** Joins words for a sentence: `a, b or c`. */
export function anyOf(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
