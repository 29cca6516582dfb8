import { sideExcess } from '../study/card-side.js';
import type { Option } from '../study/catalogue.js';
import type { Clean } from '../study/clean.js';
import { NO_REASON } from './deck.js';
import type { Made } from './found.js';
import { optionId, questionId } from './identity.js';
import type { Labelled } from './labels.js';
import { splitSource } from './source-line.js';
import { excerpt, oneLine } from './source-text.js';

/** What is known of a question before its kind. */
export interface QuestionHead {
  /** The id it brings, if it brings one. */
  readonly id?: Clean;
  readonly stem: Clean;
  readonly hint?: Clean;
  readonly source?: Clean;
  readonly labels: Labelled;
}

/** An option as a source gives it. */
export interface FoundOption {
  readonly id?: Clean;
  readonly text: string;
  readonly correct: boolean;
  readonly why?: string;
}

/** How many options the quiz takes. */
const MOST_OPTIONS = 6;
const MOST_ANSWERS = 20;

/** Makes a question with options; how many of them are right makes its kind. */
export function choiceMade(head: QuestionHead, found: readonly FoundOption[]): Made {
  const options = found.map(optionOf);
  const right = options.filter((option) => option.correct).length;
  const fault = stemFault(head) ?? optionsFault(options) ?? rightFault(right, options.length);
  if (fault !== undefined) {
    return { fault };
  }
  const base = baseOf(
    head,
    options.map((option) => option.text),
  );
  return isTrueFalse(options)
    ? { question: { ...base, kind: 'true-false', options: trueFirst(options) } }
    : { question: { ...base, kind: right === 1 ? 'single' : 'multiple', options } };
}

/** Makes a question that is answered with a typed text. */
export function shortMade(head: QuestionHead, { answers, why }: { answers: readonly string[]; why?: string }): Made {
  const texts = [...new Set(answers.map(oneLine))];
  const tooMany =
    texts.length > MOST_ANSWERS ? `It has ${texts.length} answers, and ${MOST_ANSWERS} is the most` : undefined;
  const blank = texts.includes(oneLine('')) || texts.length === 0 ? 'Its answer is empty' : undefined;
  const fault = stemFault(head) ?? blank ?? tooMany;
  return fault === undefined
    ? {
        question: {
          ...baseOf(head, texts),
          kind: 'short',
          expected: { form: 'text', answers: texts },
          why: reason(why),
        },
      }
    : { fault };
}

/** Makes a question that is answered with a number. */
export function numberMade(
  head: QuestionHead,
  { number, tolerance, why }: { number: number; tolerance: number; why?: string },
): Made {
  const fault = stemFault(head);
  const base = baseOf(head, [String(number)]);
  return fault === undefined
    ? { question: { ...base, kind: 'short', expected: { form: 'number', number, tolerance }, why: reason(why) } }
    : { fault };
}

/** Makes a card with two sides. */
export function cardMade(head: QuestionHead, back: Clean): Made {
  const { text: answer, source } = splitSource(back);
  return sidesMade({ ...head, ...(source === undefined ? {} : { source }) }, answer);
}

/** Makes a card of its two sides as they stand. */
export function sidesMade(head: QuestionHead, answer: Clean): Made {
  const fault =
    stemFault(head) ??
    (answer === '' ? 'It has no other side' : undefined) ??
    sideFault('front', head.stem) ??
    sideFault('other side', answer);
  return fault === undefined ? { question: { ...baseOf(head, [answer]), kind: 'card', answer } } : { fault };
}

function sideFault(name: string, side: Clean): string | undefined {
  const excess = sideExcess(side);
  return excess && `Its ${name} has ${excess.has}, and ${excess.most} is the most`;
}

/** Gives what every kind of question has. */
export function baseOf({ id, stem, hint, source, labels }: QuestionHead, parts: readonly string[]) {
  return {
    id: id ?? questionId(stem, parts),
    stem,
    ...labels,
    ...(hint === undefined || hint === '' ? {} : { hint }),
    ...(source === undefined ? {} : { source }),
  };
}

/** Says what is wrong with a stem, if something is. */
export function stemFault({ stem }: Pick<QuestionHead, 'stem'>): string | undefined {
  return stem === '' ? 'It has no question' : undefined;
}

/** Gives a reason, or says that there is none. */
export function reason(why: string | undefined): Clean {
  const text = oneLine(why ?? '');
  return text === '' ? NO_REASON : text;
}

/** Gives the first text that an earlier one equals, whatever their case. */
export function readsTwice(texts: readonly string[]): string | undefined {
  const folded = texts.map((text) => text.toLowerCase());
  return texts.find((_text, index) => folded.indexOf(folded[index] ?? '') < index);
}

function optionOf({ id, text, correct, why }: FoundOption): Option {
  const shown = oneLine(text);
  return { id: id ?? optionId(shown), text: shown, correct, why: reason(why) };
}

function optionsFault(options: readonly Option[]): string | undefined {
  if (options.length < 2 || options.length > MOST_OPTIONS) {
    return `It has ${options.length === 1 ? '1 option' : `${options.length} options`}, and 2 to ${MOST_OPTIONS} are taken`;
  }
  if (options.some((option) => option.text === '')) {
    return 'One of its options is empty';
  }
  const twice = readsTwice(options.map((option) => option.text)) ?? readsTwice(options.map((option) => option.id));
  return twice === undefined ? undefined : `Two of its options read alike: ${excerpt(twice)}`;
}

function rightFault(right: number, all: number): string | undefined {
  if (right === 0) {
    return 'None of its options is marked as right';
  }
  return right === all ? 'All of its options are marked as right' : undefined;
}

function isTrueFalse(options: readonly Option[]): boolean {
  const texts = options.map((option) => option.text.toLowerCase());
  return texts.length === 2 && texts.includes('true') && texts.includes('false');
}

/** True comes first, as everywhere in the program, and the ids are the ones that it knows. */
function trueFirst(options: readonly Option[]): readonly Option[] {
  return options
    .map((option) => ({ ...option, id: oneLine(option.text.toLowerCase()) }))
    .toSorted((a, b) => (a.id < b.id ? 1 : -1));
}
