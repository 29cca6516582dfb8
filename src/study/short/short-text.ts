import type { ShortKey, ShortQuestion } from '../catalogue.js';
import { isRightAmount, type NumberQuestion, type ReadAmount, readAmount } from './amount.js';

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
  return expected.answers.some(
    (answer) =>
      forms.includes(folded(answer)) || (/^[1-9][0-9]*$/.test(answer) && isRightAmount(numbered(answer, stem), typed)),
  );
}

/** Reads the answer where every right one is a number, such as an exit code: a text without one isn't wrong but unread. */
export function readDigits(question: TextQuestion, typed: string): ReadAmount | undefined {
  const { answers } = question.expected;
  const [first = ''] = answers;
  const isNumber = answers.every((answer) => /^[0-9][0-9,]*$/.test(answer));
  return isNumber && !isRightText(question, typed) ? readAmount(numbered(first, question.stem), typed) : undefined;
}

function numbered(answer: string, stem: TextQuestion['stem']): NumberQuestion {
  return { expected: { form: 'number', number: Number(answer), tolerance: 0 }, stem };
}

/** A blank between a letter and a digit is a matter of taste: `Python 3.10`, `python3.10`. */
function folded(text: string): string {
  return text
    .normalize('NFKC')
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
