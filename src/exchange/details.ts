import type { Clean } from '../study/clean.js';
import { choiceFound, tidyLine } from './boxed.js';
import type { Deck, ImportFormat, ImportSource } from './deck.js';
import { deckOf, type Found, leftOut } from './found.js';
import { titleOf } from './source-text.js';

/** Practice exams in Markdown: a numbered list of questions, lettered options, the answer folded away below them. */
export const details: ImportFormat = {
  name: 'details',
  title: 'Markdown with the answers in <details>',
  recognise: ({ text }) => (/<details/i.test(text) && /correct answer/i.test(text) ? 0.95 : 0),
  read: readDetails,
};

const TITLE = /^# +(\S.*)$/;
const QUESTION = /^\d{1,4}[.)]\s+(\S.*)$/;
const OPTION = /^\s*[-*]\s+([A-Z])[.)]\s+(\S.*)$/;
const ANSWER = /^\**Correct answers?\b[:*\s]*/i;
const LETTERS = /^[A-Z](?:and|[A-Z,&\s])*[*.\s]*$/;
const EXPLANATION = /^\**Explanation\b[:*\s]*/i;
const TAG = /^<\/?(?:details|summary)\b/i;
/** Signs that writers put in front of questions they got wrong. */
const EMOJI = /^(?:\p{Extended_Pictographic}|\u200d|\ufe0f|\s)+/u;

/** A question that is being read. */
interface OpenQuestion {
  readonly line: number;
  stem: string;
  readonly options: { readonly letter: string; text: string }[];
  /** Letters of the right options. */
  answer?: string;
  why: string;
}

function readDetails(source: ImportSource): Deck {
  const open: OpenQuestion[] = [];
  let title: string | undefined;
  for (const [index, line] of source.text.split('\n').entries()) {
    const [, stem] = QUESTION.exec(line) ?? [];
    title ??= TITLE.exec(line)?.[1];
    if (stem === undefined) {
      addLine(open.at(-1), line);
    } else {
      open.push({ line: index + 1, stem: stem.replace(EMOJI, ''), options: [], why: '' });
    }
  }
  const path = [title === undefined ? titleOf(source) : tidyLine(title)];
  return deckOf(open.flatMap((question) => foundIn(question, path)));
}

function addLine(question: OpenQuestion | undefined, line: string): void {
  const content = line.trim();
  if (question === undefined || content === '' || TAG.test(content)) {
    return;
  }
  const [, letter, text = ''] = question.answer === undefined ? (OPTION.exec(line) ?? []) : [];
  if (letter !== undefined) {
    question.options.push({ letter, text });
  } else if (ANSWER.test(content)) {
    const letters = content.replace(ANSWER, '');
    question.answer = LETTERS.test(letters) ? letters.replaceAll('and', '') : '';
  } else {
    addText(question, content);
  }
}

/** What is no option and no answer goes on with what stands above it. */
function addText(question: OpenQuestion, content: string): void {
  const last = question.options.at(-1);
  if (question.answer !== undefined) {
    question.why += ` ${content.replace(EXPLANATION, '')}`;
  } else if (last === undefined) {
    question.stem += ` ${content}`;
  } else {
    last.text += ` ${content}`;
  }
}

function foundIn({ line, stem, options, answer, why }: OpenQuestion, path: readonly Clean[]): readonly Found[] {
  if (options.length === 0 && answer === undefined) {
    // A numbered list that asks nothing.
    return [];
  }
  const right: readonly string[] = answer?.match(/[A-Z]/g) ?? [];
  const unknown = right.find((letter) => !options.some((option) => option.letter === letter));
  if (right.length === 0) {
    return [leftOut(line, 'It has no line `Correct Answer:` with the letters of its right options')];
  }
  if (unknown !== undefined) {
    return [leftOut(line, `Its right answer is ${unknown}, and no option has that letter`)];
  }
  const marked = options.map(({ letter, text }) => ({ text, correct: right.includes(letter) }));
  const reason = tidyLine(why);
  const explained = marked.map((option) => (option.correct ? { ...option, why: reason } : option));
  return [choiceFound({ line, path }, { stem, options: explained })];
}
