import type { ShortKey, ShortQuestion } from '../catalogue.js';
import { type ReadAmount, readAmount } from './amount.js';
import { plainSigns } from './typed-number.js';

/** A question that is answered with a word. */
export type TextQuestion = Pick<ShortQuestion, 'stem'> & { readonly expected: Extract<ShortKey, { form: 'text' }> };

/** No answer is longer, and to take a pasted file apart would take long. */
const LONGEST = 1000;

/**
 * Tells whether a typed text is one of the answers. Case, quotes around it, a final full stop and words of the question
 * in front of it, as in `exit code 2`, don't make it another answer.
 */
export function isRightText({ expected, stem }: TextQuestion, typed: string): boolean {
  if (typed.length > LONGEST) {
    return false;
  }
  const forms = withoutLead(typed.trim(), wordsOf(stem)).flatMap((form) => [folded(form), folded(bare(form))]);
  const numbers = [...forms.map(digitsOf), ...digitsIn(stem, typed)];
  return expected.answers.some((answer) => {
    const digits = digitsOf(answer);
    return forms.includes(folded(answer)) || (digits !== undefined && numbers.includes(digits));
  });
}

/** Reads the answer where every right one is a number, such as an exit code: a text without one isn't wrong but unread. */
export function readDigits(question: TextQuestion, typed: string): ReadAmount | undefined {
  const isNumber = question.expected.answers.every((answer) => digitsOf(answer) !== undefined);
  return isNumber && !isRightText(question, typed) ? readNumber(question.stem, typed) : undefined;
}

const WHOLE = /^(?:[0-9]+|[1-9][0-9]{0,2}(?:,[0-9]{3})+)$/;

/** Gives the digits of a whole number; nothing of another text. A zero in front stays: `0640` isn't `640`. */
function digitsOf(text: string): string | undefined {
  return WHOLE.test(text) ? text.replaceAll(',', '') : undefined;
}

/** Gives the digits of the numbers that a text may mean, as far as they can be told to the last one. */
function digitsIn(stem: TextQuestion['stem'], typed: string): readonly string[] {
  const read = readNumber(stem, typed);
  return read.kind === 'amount' ? read.values.map(unrounded).filter(Number.isSafeInteger).map(String) : [];
}

/** `16.1k` becomes 16100.000000000002. */
function unrounded(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15));
}

function readNumber(stem: TextQuestion['stem'], typed: string): ReadAmount {
  return readAmount({ expected: { form: 'number', number: 0, tolerance: 0 }, stem }, typed);
}

/** A blank between a letter and a digit is a matter of taste: `Python 3.10`, `python3.10`. */
function folded(text: string): string {
  return plainSigns(text)
    .trim()
    .toLowerCase()
    .replace(/[‐–—−]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/([a-z]) (?=[0-9])/g, '$1');
}

const QUOTED = /^(["'`“”„‘’«»])(.+)["'`“”‘’«»]$/;

/** Takes quotes and final full stops off a text, however they are nested. */
function bare(text: string): string {
  const inner = text
    .replace(/(?<=.)[.…]+$/, '')
    .replace(QUOTED, '$2')
    .trim();
  return inner === text ? text : bare(inner);
}

const ARTICLES = ['a', 'an', 'the', 'it', 'is'];
const NEVER_LEAD = ['not', 'no', 'or', 'and', 'never', 'without'];

/** Gives the text, and what is left of it without the first words, as long as they are words of the question. */
function withoutLead(text: string, stem: ReadonlySet<string>): readonly string[] {
  const [, first = '', rest = ''] = /^([a-z][^\s:=]*)(?:\s*[:=]\s*|\s+)(.+)$/i.exec(text) ?? [];
  const word = first.toLowerCase();
  const isLead = rest !== '' && (ARTICLES.includes(word) || stem.has(word)) && !NEVER_LEAD.includes(word);
  return isLead ? [text, ...withoutLead(rest, stem)] : [text];
}

function wordsOf(stem: string): ReadonlySet<string> {
  return new Set(stem.toLowerCase().split(/[\s.,;:!?()[\]{}"'`=]+/));
}
