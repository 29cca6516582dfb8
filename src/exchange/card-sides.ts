import type {
  ChoiceQuestion,
  CommandQuestion,
  GeneratedQuestion,
  MatchQuestion,
  OrderQuestion,
  Question,
  ShortQuestion,
} from '../study/catalogue.js';
import type { Clean } from '../study/clean.js';
import { letterOf } from './letters.js';
import { withSource } from './source-line.js';

/** A question that stands as it is; a generated one is computed anew each time. */
export type FixedQuestion = Exclude<Question, GeneratedQuestion>;

/** Why no format takes a question that is computed. */
export const COMPUTED = 'It is computed anew each time it is asked' as Clean;

/** A question as a card: what is asked, and what is told. */
export interface CardSides {
  readonly front: Clean;
  readonly back: Clean;
}

/** Gives a question as a card with two sides, as Markdown. */
export function cardSides(question: FixedQuestion): CardSides {
  const { front, back } = sidesOf(question);
  return { front: joined([question.stem, ...front]), back: withSource(joined(back), question.source) };
}

/** The lines below a stem, and those of the other side. */
interface SideLines {
  readonly front: readonly string[];
  readonly back: readonly string[];
}

function sidesOf(question: FixedQuestion): SideLines {
  switch (question.kind) {
    case 'single':
    case 'multiple':
    case 'true-false':
      return choiceSides(question);
    case 'short':
      return { front: [], back: [shortAnswer(question), '', question.why] };
    case 'command':
      return { front: [], back: commandBack(question) };
    case 'order':
      return orderSides(question);
    case 'match':
      return matchSides(question);
    case 'card':
      return { front: [], back: [question.answer] };
  }
}

function choiceSides({ options }: ChoiceQuestion): SideLines {
  const lines = options.map(({ text }, index) => `${letterOf(index)}. ${text}`);
  const right = lines.filter((_line, index) => options[index]?.correct);
  const reasons = options.map(({ why }, index) => `- ${letterOf(index)}. ${why}`);
  return {
    front: ['', ...lines.map((line) => `- ${line}`)],
    back: [...(right.length === 1 ? right : right.map((line) => `- ${line}`)), '', ...reasons],
  };
}

function shortAnswer({ expected }: ShortQuestion): string {
  if (expected.form === 'text') {
    return expected.answers.join('\n');
  }
  const { number, unit, tolerance } = expected;
  const span = tolerance === 0 ? [] : [`(±${tolerance})`];
  return [String(number), ...(unit === undefined ? [] : [unit]), ...span].join(' ');
}

function commandBack({ answers, why }: CommandQuestion): readonly string[] {
  return [...answers.map((answer) => (answer.includes('`') ? answer : `\`${answer}\``)), '', why];
}

/** Sorted by their words, the steps do not give their order away. */
function orderSides({ steps, why }: OrderQuestion): SideLines {
  const texts = steps.map(({ text }) => text);
  return {
    front: ['', ...texts.toSorted().map((text) => `- ${text}`)],
    back: [...texts.map((text, index) => `${index + 1}. ${text}`), '', why],
  };
}

function matchSides({ pairs }: MatchQuestion): SideLines {
  const rights = pairs.map(({ right }) => right).toSorted();
  return {
    front: ['', ...pairs.map(({ left }) => `- ${left}`), '', ...rights.map((right) => `- ${right}`)],
    back: pairs.flatMap(({ left, right, why }) => [`- ${left} → ${right}`, `  ${why}`]),
  };
}

function joined(lines: readonly string[]): Clean {
  return lines.join('\n').trim() as Clean;
}
