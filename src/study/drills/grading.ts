import type { CommandQuestion } from '../catalogue.js';
import type { Clean } from '../clean.js';
import type { Call, Given } from './call.js';
import { readCalls } from './calls.js';
import type { CommandTable } from './command-table.js';
import { costOf, type Difference } from './difference.js';
import { differenceText } from './difference-text.js';
import { differencesOf, type Terms } from './differences.js';
import { unreadable } from './unreadable.js';

/** What a typed command was worth. */
export interface CommandVerdict {
  readonly correct: boolean;
  /** Sentences on what is missing, wrong or too much; empty when there is nothing to say. */
  readonly notes: readonly Clean[];
}

/** More notes than this at once help nobody. */
const MOST_NOTES = 4;

/**
 * Judges a typed command by its meaning: it is read as a shell reads it, by the table of what the AWS CLI takes, and
 * compared with the answers of its question; the nearest one says what is missing, wrong or too much. Nothing is run.
 */
export function gradeCommand(question: CommandQuestion, typed: string, table: CommandTable): CommandVerdict {
  const line = withoutPrompt(typed);
  const refusal = unreadable(line);
  if (refusal !== undefined) {
    return { correct: false, notes: [refusal as Clean] };
  }
  const given = readCalls(line, table);
  const answers = question.answers.map((answer) => readCalls(answer, table));
  const terms = termsOf(question, answers);
  const [nearest] = answers
    .map((answer) => differencesOf(answer, given, terms))
    .sort((one, other) => costOf(one) - costOf(other));
  return nearest === undefined
    ? { correct: false, notes: [] }
    : { correct: costOf(nearest) === 0, notes: notesOf(nearest) };
}

/** A `$ ` in front was copied from a page. */
function withoutPrompt(typed: string): string {
  return typed.trim().replace(/^\$\s+/, '');
}

/** What is only worth saying of a right command is left out of a wrong one, unless it may be why an option is wrong. */
function notesOf(differences: readonly Difference[]): readonly Clean[] {
  const isRight = costOf(differences) === 0;
  const sentences = differences
    .filter(({ kind, about }) => isRight || kind !== 'advice' || about !== '')
    .map(differenceText)
    .filter((sentence) => sentence !== '');
  // Every sentence was cleaned when it was made.
  return [...new Set(sentences)].slice(0, MOST_NOTES) as readonly string[] as readonly Clean[];
}

function termsOf(question: CommandQuestion, answers: readonly (readonly Call[])[]): Terms {
  const calls = answers.flat();
  const namesOf = (option: string) => calls.flatMap((call) => call.namesOf(option));
  const regions = new Set([question.stem, ...question.answers].flatMap((text) => text.match(REGION) ?? []));
  return {
    without: new Map(
      question.required.flatMap(({ option, without }) => namesOf(option).map((name) => [name, without] as const)),
    ),
    optional: new Set(question.optional.flatMap(namesOf)),
    known: byName(calls.flatMap(({ options }) => options)),
    isElsewhere: (region) => regions.size > 0 && !regions.has(region) && /^[a-z]/.test(region),
  };
}

const REGION = /\b(?:us|eu|ap|sa|ca|me|af|il|mx)-(?:[a-z]+-)+\d(?!\d)/g;

function byName(options: readonly Given[]): ReadonlyMap<string, readonly Given[]> {
  return new Map(options.map(({ name }) => [name, options.filter((option) => option.name === name)]));
}
