import type {
  CardQuestion,
  ChoiceQuestion,
  CommandQuestion,
  MatchQuestion,
  Option,
  OrderQuestion,
  ShortQuestion,
} from './catalogue.js';
import type { Clean } from './clean.js';
import { seededRandom, shuffled } from './random.js';

/** A question that can be put to a learner: any but a generated one, which must be computed first. */
export type PlayableQuestion =
  | ChoiceQuestion
  | ShortQuestion
  | CommandQuestion
  | OrderQuestion
  | MatchQuestion
  | CardQuestion;

/** Something to choose from, under the letter that a learner types. */
export interface Lettered {
  readonly letter: string;
  readonly id: Clean;
  readonly text: Clean;
}

/** Something on the left of a match, under its number. */
export interface Numbered {
  readonly n: number;
  readonly id: Clean;
  readonly text: Clean;
}

/** A question in the order in which a learner meets its options, steps or pairs. */
export type Presented =
  | {
      readonly form: 'choice';
      readonly question: ChoiceQuestion;
      readonly options: readonly (Lettered & Option)[];
      /** How many are right. */
      readonly choose: number;
    }
  | { readonly form: 'text'; readonly question: ShortQuestion | CommandQuestion }
  | { readonly form: 'order'; readonly question: OrderQuestion; readonly steps: readonly Lettered[] }
  | {
      readonly form: 'match';
      readonly question: MatchQuestion;
      readonly left: readonly Numbered[];
      readonly right: readonly Lettered[];
    }
  | { readonly form: 'card'; readonly question: CardQuestion };

/** Gives the letters that an answer is made of, the first and the last, as `a-d`; nothing where it has none. */
export function letterSpan(presented: Presented): string | undefined {
  switch (presented.form) {
    case 'choice':
      return spanOf(presented.options);
    case 'order':
      return spanOf(presented.steps);
    case 'match':
      return spanOf(presented.right);
    default:
      return undefined;
  }
}

function spanOf(things: readonly Lettered[]): string {
  return `${things[0]?.letter}-${things.at(-1)?.letter}`;
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

function letter<T extends { readonly id: Clean; readonly text: Clean }>(
  things: readonly T[],
): readonly (Lettered & T)[] {
  return things.map((thing, index) => ({ letter: LETTERS[index] ?? '?', ...thing }));
}

/** Shuffles a question by a seed and puts letters and numbers on it. True comes before False, always. */
export function present(question: PlayableQuestion, seed: number): Presented {
  const random = seededRandom(seed);
  switch (question.kind) {
    case 'single':
    case 'multiple':
    case 'true-false': {
      const options = question.kind === 'true-false' ? question.options : shuffled(question.options, random);
      return { form: 'choice', question, options: letter(options), choose: options.filter((o) => o.correct).length };
    }
    case 'short':
    case 'command':
      return { form: 'text', question };
    case 'order':
      return { form: 'order', question, steps: letter(shuffledApart(question.steps, seed)) };
    case 'match':
      return {
        form: 'match',
        question,
        left: question.pairs.map((pair, index) => ({ n: index + 1, id: pair.id, text: pair.left })),
        right: letter(shuffledApart(question.pairs, seed).map((pair) => ({ id: pair.id, text: pair.right }))),
      };
    case 'card':
      return { form: 'card', question };
  }
}

/** Shuffles, but never into the order given, which here is the answer. */
function shuffledApart<T>(things: readonly T[], seed: number): readonly T[] {
  const drawn = shuffled(things, seededRandom(seed));
  const unmoved = drawn.every((thing, index) => thing === things[index]);
  return unmoved ? [...drawn.slice(1), ...drawn.slice(0, 1)] : drawn;
}
