import type { Option, Question, ShortKey } from '../study/catalogue.js';
import type { DeckQuestion } from './deck.js';

/** A question as quiz.yaml has it: key -> value, without the keys that it does not have. */
export type QuestionFields = Readonly<Record<string, unknown>>;

/** Gives a question by the keys of quiz.yaml, in the order in which people write them. */
export function questionFields(question: DeckQuestion | Question): QuestionFields {
  const { id, kind, level, section, exams, stem, hint, source, checked, certainty, corrects } = question;
  const values = {
    id,
    kind,
    level,
    section,
    exams,
    stem: kind === 'generated' ? undefined : stem,
    ...ownFields(question),
    hint,
    source,
    checked,
    certainty,
    corrects,
  };
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

function ownFields(question: DeckQuestion | Question): object {
  switch (question.kind) {
    case 'single':
    case 'multiple':
    case 'true-false':
      return { options: question.options.map(optionFields) };
    case 'short':
      return { ...expectedFields(question.expected), why: question.why };
    case 'card':
      return { answer: question.answer };
    case 'command': {
      const { answers, required, optional, why } = question;
      return { answers, required, optional, why };
    }
    case 'order':
      return { steps: question.steps.map(({ id, text }) => ({ id, text })), why: question.why };
    case 'match':
      return { pairs: question.pairs.map(({ id, left, right, why }) => ({ id, left, right, why })) };
    case 'generated':
      return { generator: question.generator, ranges: question.ranges };
  }
}

function optionFields({ id, text, correct, why }: Option): object {
  return correct ? { id, text, correct, why } : { id, text, why };
}

function expectedFields(expected: ShortKey): object {
  if (expected.form === 'text') {
    return { answers: expected.answers };
  }
  const { number, unit, tolerance } = expected;
  return { number, ...(unit === undefined ? {} : { unit }), ...(tolerance === 0 ? {} : { tolerance }) };
}
