import type { CommandQuestion, ShortQuestion } from './catalogue.js';
import type { Chosen } from './event.js';
import type { Lettered, Presented } from './presentation.js';
import { readShort, shortForm } from './short/short-answer.js';

/** What a typed line turned out to be. */
export type ReadAnswer =
  | { readonly kind: 'answer'; readonly chosen: Chosen }
  /** `expected` says how an answer to this question is typed. */
  | { readonly kind: 'unreadable'; readonly expected: string };

const UNREADABLE_TRUE_FALSE = 'Type t for true or f for false.';
const UNREADABLE_CARD = "Type y if you knew the other side, n if you didn't; an empty line shows it.";

/** What the journal keeps as the answer to a card: whether the learner knew its other side. */
export const KNEW = 'y';
export const KNEW_NOT = 'n';

/** Says how an answer to a question is typed. */
export function expectedForm(presented: Presented): string {
  switch (presented.form) {
    case 'choice':
      return choiceForm(presented);
    case 'text':
      return textForm(presented.question);
    case 'order':
      return `Type all ${presented.steps.length} letters in order, for example: ${letters(presented.steps).reverse().join(' ')}`;
    case 'match':
      return `Type a letter for each number, for example: ${presented.left.map(({ n }) => `${n}${presented.right[presented.right.length - n]?.letter ?? ''}`).join(' ')}`;
    case 'card':
      return UNREADABLE_CARD;
  }
}

function textForm(question: ShortQuestion | CommandQuestion): string {
  return question.kind === 'command' ? 'Type the command line.' : shortForm(question.expected);
}

function choiceForm({ question, options, choose }: Extract<Presented, { form: 'choice' }>): string {
  if (question.kind === 'true-false') {
    return UNREADABLE_TRUE_FALSE;
  }
  const all = letters(options);
  const last = all.at(-1) ?? 'a';
  return choose === 1
    ? `Type one letter from a to ${last}.`
    : `Type ${choose} letters from a to ${last}, for example: ${all.slice(0, choose).join(',')}`;
}

/** Reads a typed line as the answer to a question; an empty or unreadable line changes nothing. */
export function readAnswer(presented: Presented, line: string): ReadAnswer {
  const typed = line.trim();
  if (typed !== '' && presented.form === 'text') {
    return readText(presented.question, typed);
  }
  const chosen = typed === '' || presented.form === 'text' ? undefined : READERS[presented.form](presented, typed);
  return chosen === undefined ? { kind: 'unreadable', expected: expectedForm(presented) } : { kind: 'answer', chosen };
}

function readText(question: ShortQuestion | CommandQuestion, typed: string): ReadAnswer {
  const read = question.kind === 'short' ? readShort(question, typed) : undefined;
  return read?.kind === 'unreadable' ? read : { kind: 'answer', chosen: typed };
}

type Reader = (presented: Presented, typed: string) => Chosen | undefined;

const READERS: Readonly<Record<Exclude<Presented['form'], 'text'>, Reader>> = {
  choice: (presented, typed) => (presented.form === 'choice' ? readChoice(presented, typed) : undefined),
  order: (presented, typed) => (presented.form === 'order' ? readOrder(presented, typed) : undefined),
  match: (presented, typed) => (presented.form === 'match' ? readMatch(presented, typed) : undefined),
  card: (_presented, typed) => readKnown(typed),
};

function readChoice(presented: Extract<Presented, { form: 'choice' }>, typed: string): Chosen | undefined {
  const word = signsOf(typed);
  if (presented.question.kind === 'true-false' && /^(?:t|true|f|false)$/.test(word)) {
    const wanted = /^t/.test(word) ? 'true' : 'false';
    return presented.options.some((option) => option.id === wanted) ? [wanted] : undefined;
  }
  const ids = pick(presented.options, typed);
  return ids?.length === presented.choose ? ids : undefined;
}

function readOrder(presented: Extract<Presented, { form: 'order' }>, typed: string): Chosen | undefined {
  const ids = pick(presented.steps, typed);
  return ids?.length === presented.steps.length ? ids : undefined;
}

/** Reads letters with their numbers; letters alone fill the rows in order. */
function readMatch(presented: Extract<Presented, { form: 'match' }>, typed: string): Chosen | undefined {
  const { left, right } = presented;
  const signs = signsOf(typed);
  const pairs = new Map<number, string>();
  for (const [, number, letter] of numbered(signs).matchAll(/([0-9]+)([a-z])/g)) {
    const option = right.find((each) => each.letter === letter);
    if (option === undefined || pairs.has(Number(number))) {
      return undefined;
    }
    pairs.set(Number(number), option.id);
  }
  const complete = left.every(({ n }) => pairs.has(n)) && pairs.size === left.length;
  const whole = /^(?:[0-9]+[a-z])+$/.test(numbered(signs));
  return complete && whole ? left.map(({ n, id }) => `${id}=${pairs.get(n)}`) : undefined;
}

function numbered(signs: string): string {
  return /^[a-z]+$/.test(signs) ? [...signs].map((letter, index) => `${index + 1}${letter}`).join('') : signs;
}

function readKnown(typed: string): Chosen | undefined {
  if (/^y(?:es)?$/i.test(typed)) {
    return KNEW;
  }
  return /^no?$/i.test(typed) ? KNEW_NOT : undefined;
}

/** Gives the ids behind letters (or their numbers), each once. */
function pick(things: readonly Lettered[], typed: string): readonly string[] | undefined {
  const ids = [...signsOf(typed)].map(
    (sign) => things.find((thing, index) => thing.letter === sign || String(index + 1) === sign)?.id,
  );
  const known = ids.filter((id) => id !== undefined);
  return known.length === ids.length && new Set(known).size === known.length ? known : undefined;
}

/** Gives the letters and numbers of an answer, typed together, apart, or as they are printed: `a)`, `(a)`, `a.`, `1 → b`. */
function signsOf(typed: string): string {
  return typed
    .toLowerCase()
    .replace(/\band\b/g, '')
    .replace(/[\s,;:=.()&+>→-]+/g, '');
}

function letters(things: readonly Lettered[]): string[] {
  return things.map((thing) => thing.letter);
}
