import type { Meaning } from './call.js';
import type { Word } from './shell-syntax.js';
import { isBoundless, readShorthand } from './shorthand.js';

/** Stands for a dollar sign that the shell leaves alone; it is for private use and on no keyboard. */
const QUIET_DOLLAR = '\ue000';

/** Gives the text of a word, in which a dollar sign in single quotes is another one than a dollar sign that is live. */
export function textMeaning({ text, isFixed }: Pick<Word, 'text' | 'isFixed'>): string {
  const isNamed = !text.includes('$') && !text.includes('`');
  return isFixed || isNamed
    ? text.replaceAll('$', QUIET_DOLLAR)
    : text.replace(/\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g, '$$$1');
}

/** Gives what a word means as JSON, or as shorthand, or else as its text. */
export function structureMeaning(word: Pick<Word, 'text' | 'isFixed'>): Meaning {
  const text = textMeaning(word);
  return jsonMeaning(text) ?? (text.includes('=') ? readShorthand(text) : undefined) ?? text;
}

const STRING_OR_UNKNOWN = /"(?:\\.|[^"\\])*"|<[a-z0-9][a-z0-9-]*>|\$[A-Za-z_][A-Za-z0-9_]*/g;

/** Gives what a text means as JSON; nothing when it is none. What isn't known yet, `<id>` or `$ID`, counts as a text. */
export function jsonMeaning(text: string): Meaning | undefined {
  if (!/^\s*[[{]/.test(text) || isBoundless(text)) {
    return undefined;
  }
  try {
    return fromJson(JSON.parse(text.replace(STRING_OR_UNKNOWN, (part) => (part.startsWith('"') ? part : `"${part}"`))));
  } catch {
    // What isn't JSON is read as something else.
    return undefined;
  }
}

function fromJson(value: unknown): Meaning {
  if (Array.isArray(value)) {
    return listMeaning(value.map(fromJson));
  }
  return typeof value === 'object' && value !== null
    ? new Map(Object.entries(value).map(([key, inner]) => [key, fromJson(inner)]))
    : String(value);
}

/** Gives the meaning of several values. */
export function listMeaning(values: readonly Meaning[]): Meaning {
  const [only] = values;
  return values.length === 1 && only !== undefined ? only : values;
}

/** Keys whose list is a command line, where the order counts; elsewhere AWS takes lists as sets. */
const ORDERED: readonly string[] = ['Command', 'command', 'EntryPoint', 'entryPoint', 'commands'];
/** Keys that change nothing but what a person reads. */
const REMARKS: readonly string[] = ['Description', 'description'];

/** Tells whether a value means what is expected; `<name>` in what is expected stands for anything. */
export function isSame(expected: Meaning, given: Meaning, key = ''): boolean {
  if (typeof expected === 'string') {
    return typeof given === 'string' ? isSameText(expected, given, key) : PLACEHOLDER_ALONE.test(expected);
  }
  if (isList(expected)) {
    return isList(given) && expected.length === given.length && hasSame(expected, given, key);
  }
  return given instanceof Map && hasEntries(expected, given);
}

/** Array.isArray doesn't take a readonly list for one. */
export function isList(meaning: Meaning): meaning is readonly Meaning[] {
  return Array.isArray(meaning);
}

function hasSame(expected: readonly Meaning[], given: readonly Meaning[], key: string): boolean {
  if (ORDERED.includes(key)) {
    return expected.every((value, index) => isSame(value, given[index] ?? '', key));
  }
  const left = [...given];
  return expected.every((value) => {
    const index = left.findIndex((candidate) => isSame(value, candidate, key));
    return index >= 0 && left.splice(index, 1).length > 0;
  });
}

function hasEntries(expected: ReadonlyMap<string, Meaning>, given: ReadonlyMap<string, Meaning>): boolean {
  const counting = [...given].filter(([key]) => expected.has(key) || !REMARKS.includes(key));
  return (
    counting.length === expected.size &&
    [...expected].every(([key, value]) =>
      counting.some(([other, inner]) => isSameText(key, other, '') && isSame(value, inner, key)),
    )
  );
}

const PLACEHOLDER = /<[a-z0-9][a-z0-9-]*>/;
const PLACEHOLDER_ALONE = /^<[a-z0-9][a-z0-9-]*>$/;

/** `60.0` is 60, and `True` is `true`, but not where a filter compares letters. */
function isSameText(expected: string, given: string, key: string): boolean {
  if (expected === given || wholeNumber(expected) === wholeNumber(given)) {
    return true;
  }
  if (key !== '' && key !== 'Values' && (expected === 'true' || expected === 'false')) {
    return given.toLowerCase() === expected;
  }
  return PLACEHOLDER.test(expected) && fits(expected.split(PLACEHOLDER), given);
}

function wholeNumber(text: string): string {
  return text.replace(/^(-?[0-9]+)\.0+$/, '$1');
}

/** Tells whether a text holds these parts in their order, with something between any two and nothing at either end. */
function fits(parts: readonly string[], text: string): boolean {
  const [first = '', ...rest] = parts;
  const last = rest.pop() ?? '';
  if (!text.startsWith(first) || !text.endsWith(last) || text.startsWith('-', first.length)) {
    return false;
  }
  let at = first.length;
  for (const part of rest) {
    const found = text.indexOf(part, at + 1);
    if (found < 0) {
      return false;
    }
    at = found + part.length;
  }
  return at + 1 <= text.length - last.length;
}
