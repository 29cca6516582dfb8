import type { Given, Meaning } from './call.js';
import type { Difference } from './difference.js';
import { isList, isSame } from './meaning.js';

/** A difference with the name of its option; empty for a word. */
export type Named = Difference & { readonly name: string };

/** Gives the difference between two values of an option, or of a word. */
export function valueBetween(expected: Given, given: Given): readonly Named[] {
  if (isSame(expected.value, given.value)) {
    return [];
  }
  const { name } = given;
  const word = spelling(given);
  if (isSwitch(expected) || isSwitch(given)) {
    return [{ kind: 'opposite', word, about: spelling(expected), name }];
  }
  if (isList(expected.value) && isJoined(expected.value, given.value)) {
    return [{ kind: 'apart', word: given.typed, about: expected.text, name }];
  }
  if (expected.text === given.text) {
    return [{ ...likeBetween(expected, given), about: expected.text, name }];
  }
  return [{ kind: 'value', word, about: shownWord(expected), name }];
}

/** What is between two values that look the same. */
function likeBetween(expected: Given, given: Given): Pick<Named, 'kind' | 'word'> {
  if (isList(expected.value) !== isList(given.value) && given.name !== '') {
    return isList(expected.value) ? { kind: 'apart', word: given.typed } : { kind: 'unquoted', word: given.text };
  }
  const isLive = typeof given.value === 'string' && given.value.includes('$');
  return { kind: isLive ? 'live' : 'quiet', word: given.text };
}

/** Gives an option with its value; a variable that is set has no blank in between. */
export function spelling(given: Given): string {
  const { typed } = given;
  return isSwitch(given) ? typed : `${typed}${typed.endsWith('=') ? '' : ' '}${shownWord(given)}`;
}

/** Gives a value or a word in quotes where else nobody would see it, not where it ends, or not how many blanks it has. */
export function shownWord({ name, text, isWord = name === '' }: Given): string {
  if (text !== '' && !(isWord ? /\s/ : /^\s|\s$/).test(text)) {
    return text;
  }
  // What a shell reads inside double quotes too has them in vain.
  return !text.includes("'") ? `'${text}'` : /["$`\\]/.test(text) ? text : `"${text}"`;
}

function isSwitch({ text, value }: Given): boolean {
  return text === '' && value !== '';
}

/** Tells whether values were written as one, with commas or inside the same quotes. */
function isJoined(expected: readonly Meaning[], given: Meaning): boolean {
  return typeof given === 'string' && isSame(expected, given.split(/[\s,]+/));
}
