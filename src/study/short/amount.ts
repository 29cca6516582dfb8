import type { ShortKey, ShortQuestion } from '../catalogue.js';
import { byteLetter, type Measure, measureOf, wordsOf } from './measures.js';
import { numberIn, type TypedNumber } from './typed-number.js';

/** A question that is answered with a number. */
export type NumberQuestion = Pick<ShortQuestion, 'stem'> & { readonly expected: NumberKey };

type NumberKey = Extract<ShortKey, { form: 'number' }>;

/** What a typed text is worth in the unit that is asked for. */
export type ReadAmount =
  | { readonly kind: 'amount'; readonly values: readonly number[] }
  /** `expected` says what can be read. */
  | { readonly kind: 'unreadable'; readonly expected: string };

/** Says how the answer is typed, with the unit that it is asked in. */
export function numberForm({ unit, number }: NumberKey): string {
  if (unit === undefined) {
    return 'Type a number.';
  }
  const measure = askedIn(unit).measure;
  if (measure?.dimension === 'share') {
    return 'Type a percentage.';
  }
  if (measure !== undefined || /s\b/i.test(unit)) {
    return `Type a number of ${unit}.`;
  }
  // Of `path` one would guess that it is one.
  return number === 1 ? 'Type a number.' : `Type a number (${unit}).`;
}

/**
 * Reads an amount, and converts it from another unit of the same kind. What is no amount of what was asked for, or more
 * than one number, can't be read, lest somebody who knows the answer be told that it is wrong.
 */
export function readAmount({ expected, stem }: NumberQuestion, typed: string): ReadAmount {
  const asked = askedIn(expected.unit ?? '');
  const number = numberIn(typed);
  if (number === undefined) {
    return { kind: 'unreadable', expected: numberForm(expected) };
  }
  if (number.values.length === 0 || isUnclear(number)) {
    return { kind: 'unreadable', expected: 'Type one number alone.' };
  }
  const { times, rest } = multiplied(number.after, asked.measure);
  const scales = scalesOf({ before: wordsOf(number.before), after: wordsOf(rest) }, asked, wordsOf(stem));
  return scales === undefined
    ? { kind: 'unreadable', expected: unitForm(expected, asked.measure) }
    : { kind: 'amount', values: number.values.flatMap((value) => scales(value).map((scaled) => scaled * times)) };
}

/** Tells whether an amount is the right one. */
export function isRightAmount(question: NumberQuestion, typed: string): boolean {
  const { number, tolerance } = question.expected;
  const read = readAmount(question, typed);
  // What rounding may do, and no more: of a large number the last digit counts as well.
  const slack = tolerance + Number.EPSILON * 8 * Math.max(1, Math.abs(number));
  return read.kind === 'amount' && read.values.some((value) => Math.abs(value - number) <= slack);
}

function unitForm({ unit }: NumberKey, measure: Measure | undefined): string {
  if (measure === undefined) {
    return 'Type the number alone.';
  }
  return measure.dimension === 'share' ? 'Answer in percent.' : `Answer in ${unit}.`;
}

const CHOICE = /\b(?:or|and|not|no|but|never)\b/i;

/** More than one number, or a word that takes back what it stands beside. */
function isUnclear({ before, after }: TypedNumber): boolean {
  return CHOICE.test(before) || CHOICE.test(after) || /\bto\b/i.test(after) || /(?<![a-z])[0-9]/i.test(after);
}

/** Takes `k`, `thousand` and the like off what stands behind a number; of bytes, k and M are units. */
function multiplied(after: string, asked: Measure | undefined): { readonly times: number; readonly rest: string } {
  const [whole = '', word = ''] = /^\s*(hundred|thousand|million|k|K|M)(?![a-z])/.exec(after) ?? [];
  const isLetter = word.length === 1 && (asked?.dimension === 'bytes' || asked?.dimension === 'time');
  const times = { hundred: 100, thousand: 1000, k: 1000, K: 1000, million: 1e6, M: 1e6 }[word] ?? 1;
  return isLetter ? { times: 1, rest: after } : { times, rest: after.slice(whole.length) };
}

/** A unit taken apart: of what, and per what. */
interface UnitWords {
  readonly head: readonly string[];
  readonly per: readonly string[];
}

interface AskedUnit extends UnitWords {
  /** Absent: it is counted, as requests or instances. */
  readonly measure: Measure | undefined;
}

function askedIn(unit: string): AskedUnit {
  const words = unitWords(wordsOf(unit));
  return { ...words, measure: onlyMeasure(words.head, undefined) };
}

/** What something is `of`, behind its unit, names no other unit: `70 percent of the hours`. */
function unitWords(words: readonly string[]): UnitWords {
  const end = words.indexOf('of') > 0 ? words.indexOf('of') : words.length;
  const per = words.findIndex((word, index) => word === 'per' || (index > 0 && /^an?$/.test(word)));
  const at = per < 0 ? end : per;
  return { head: words.slice(0, Math.min(at, end)), per: words.slice(at + 1, end) };
}

/** Gives the measure among words where they name one and no second one. */
function onlyMeasure(words: readonly string[], asked: Measure | undefined): Measure | undefined {
  const measures = words.flatMap((word) => measureIn(word, asked) ?? []);
  const [first] = measures;
  return measures.every((each) => isSame(each, first)) ? first : undefined;
}

function measureIn(word: string, asked: Measure | undefined): Measure | undefined {
  return (asked?.dimension === 'bytes' ? byteLetter(word) : undefined) ?? measureOf(word);
}

function isSame(one: Measure, other: Measure | undefined): boolean {
  return one.dimension === other?.dimension && one.sizes[0] === other.sizes[0];
}

const LITTLE =
  'a an the us of in at is it about around approximately approx roughly ca circa exactly only just up to max most least maximum total each';

interface TypedWords {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

type Scales = (value: number) => readonly number[];

const AS_TYPED: Scales = (value) => [value];

/** Gives what makes a number with these words around it one in the unit asked for; nothing where they name another thing. */
function scalesOf({ before, after }: TypedWords, asked: AskedUnit, stem: readonly string[]): Scales | undefined {
  const little = [...LITTLE.split(' '), ...asked.head];
  const known = new Set([...little, ...stem]);
  const money = before.filter((word) => measureOf(word)?.dimension === 'money');
  const { head, per } = unitWords([...money, ...after]);
  const isForeign = before.some((word) => !(known.has(word) || money.includes(word)));
  if (isForeign || !isPer({ head, per }, asked, known)) {
    return undefined;
  }
  if (head.join(' ') === asked.head.join(' ')) {
    return AS_TYPED;
  }
  return head.some((word) => measureIn(word, asked.measure) !== undefined)
    ? converted(head, asked, known)
    : counted(head, asked, asked.head.length === 0 ? known : new Set(little));
}

/** Tells whether what follows `per` is what was asked for; where nothing was, a question may speak of dollars a month. */
function isPer({ head, per }: UnitWords, asked: AskedUnit, known: ReadonlySet<string>): boolean {
  const isSpoken = asked.per.length === 0 && asked.measure !== undefined && head.length > 0;
  return (
    per.length === 0 || per.join(' ') === asked.per.join(' ') || (isSpoken && per.every((word) => known.has(word)))
  );
}

function converted(head: readonly string[], { head: unit, measure: asked }: AskedUnit, known: ReadonlySet<string>) {
  const typed = onlyMeasure(head, asked);
  if (typed !== undefined && typed.dimension === asked?.dimension) {
    return (value: number) => typed.sizes.map((size, index) => (value * size) / (asked.sizes[index] ?? size));
  }
  return unit.length === 0 && head.every((word) => known.has(word)) ? AS_TYPED : undefined;
}

/** Words that name no measure: those of the unit, or of the question where it has none. A share may be a fraction. */
function counted(head: readonly string[], { head: unit, measure: asked }: AskedUnit, known: ReadonlySet<string>) {
  const isKnown = head.every((word) => known.has(word)) || (asked === undefined && head.some((w) => unit.includes(w)));
  if (!isKnown) {
    return undefined;
  }
  return asked?.dimension === 'share' && head.length === 0
    ? (value: number) => (value > 0 && value < 1 ? [value, value * 100] : [value])
    : AS_TYPED;
}
