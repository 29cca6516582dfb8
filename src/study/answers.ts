import type { CommandQuestion, ShortQuestion } from './catalogue.js';
import type { Chosen } from './event.js';
import type { Lettered, Presented } from './presentation.js';

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
  if (question.kind === 'command') {
    return 'Type the command line.';
  }
  return question.expected.form === 'number' ? 'Type a number.' : 'Type the answer.';
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
  const chosen = typed === '' ? undefined : READERS[presented.form](presented, typed);
  return chosen === undefined ? { kind: 'unreadable', expected: expectedForm(presented) } : { kind: 'answer', chosen };
}

type Reader = (presented: Presented, typed: string) => Chosen | undefined;

const READERS: Readonly<Record<Presented['form'], Reader>> = {
  choice: (presented, typed) => (presented.form === 'choice' ? readChoice(presented, typed) : undefined),
  text: (presented, typed) => (presented.form === 'text' ? readText(presented, typed) : undefined),
  order: (presented, typed) => (presented.form === 'order' ? readOrder(presented, typed) : undefined),
  match: (presented, typed) => (presented.form === 'match' ? readMatch(presented, typed) : undefined),
  card: (_presented, typed) => readKnown(typed),
};

function readChoice(presented: Extract<Presented, { form: 'choice' }>, typed: string): Chosen | undefined {
  if (presented.question.kind === 'true-false' && /^(?:t|true|f|false)$/i.test(typed)) {
    const wanted = /^t/i.test(typed) ? 'true' : 'false';
    return presented.options.some((option) => option.id === wanted) ? [wanted] : undefined;
  }
  const ids = pick(presented.options, typed);
  return ids?.length === presented.choose ? ids : undefined;
}

function readText(presented: Extract<Presented, { form: 'text' }>, typed: string): Chosen | undefined {
  const { question } = presented;
  const wantsNumber = question.kind === 'short' && question.expected.form === 'number';
  return wantsNumber && numberIn(typed) === undefined ? undefined : typed;
}

function readOrder(presented: Extract<Presented, { form: 'order' }>, typed: string): Chosen | undefined {
  const ids = pick(presented.steps, typed);
  return ids?.length === presented.steps.length ? ids : undefined;
}

function readMatch(presented: Extract<Presented, { form: 'match' }>, typed: string): Chosen | undefined {
  const signs = typed.toLowerCase().replace(/[\s,;=:-]+/g, '');
  const pairs = new Map<number, string>();
  for (const [, number, letter] of signs.matchAll(/([0-9]+)([a-z])/g)) {
    const right = presented.right.find((option) => option.letter === letter);
    if (right === undefined || pairs.has(Number(number))) {
      return undefined;
    }
    pairs.set(Number(number), right.id);
  }
  const complete = presented.left.every(({ n }) => pairs.has(n)) && pairs.size === presented.left.length;
  const whole = /^(?:[0-9]+[a-z])+$/.test(signs);
  return complete && whole ? presented.left.map(({ n, id }) => `${id}=${pairs.get(n)}`) : undefined;
}

function readKnown(typed: string): Chosen | undefined {
  if (/^y(?:es)?$/i.test(typed)) {
    return KNEW;
  }
  return /^no?$/i.test(typed) ? KNEW_NOT : undefined;
}

/** Gives the ids behind letters (or their numbers) typed together, or apart with blanks or commas; each once. */
function pick(things: readonly Lettered[], typed: string): readonly string[] | undefined {
  const ids = typed
    .toLowerCase()
    .replace(/[\s,;]+/g, '')
    .split('')
    .map((sign) => things.find((thing, index) => thing.letter === sign || String(index + 1) === sign)?.id);
  const known = ids.filter((id) => id !== undefined);
  return known.length === ids.length && new Set(known).size === known.length ? known : undefined;
}

function letters(things: readonly Lettered[]): string[] {
  return things.map((thing) => thing.letter);
}

/** Gives the number at the start of a typed text such as `251`, `1,024` or `5 GiB`. */
export function numberIn(typed: string): number | undefined {
  const found = /^[+-]?(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)?(?:\.[0-9]+)?/.exec(typed.trim())?.[0] ?? '';
  const value = Number.parseFloat(found.replaceAll(',', ''));
  return Number.isFinite(value) ? value : undefined;
}
