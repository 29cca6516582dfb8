import type { Clean } from '../study/clean.js';
import { cleanLine } from '../text/clean.js';
import type { Deck, DeckQuestion, DeckTopic, LeftOut } from './deck.js';

/** A question with the place where it was read. */
export interface FoundQuestion {
  readonly kind: 'question';
  readonly line: number;
  /** The deck or category it stands in, the outermost first. */
  readonly path: readonly Clean[];
  readonly question: DeckQuestion;
}

/** What a reader came upon: a question, or something that it can't take. */
export type Found = FoundQuestion | ({ readonly kind: 'left' } & LeftOut);

/** A question, or why none can be made of what was read. */
export type Made = { readonly question: DeckQuestion } | { readonly fault: string };

/** Says what of a source was not read. */
export function leftOut(line: number, reason: string): Found {
  return { kind: 'left', line, reason: cleanLine(reason) };
}

/** Puts a line to what was made there. */
export function foundAt({ line, path }: Pick<FoundQuestion, 'line' | 'path'>, made: Made): Found {
  return 'question' in made ? { kind: 'question', line, path, question: made.question } : leftOut(line, made.fault);
}

/** Gathers what was found into topics; of two questions with one id in a topic the second is left out. */
export function deckOf(found: readonly Found[]): Deck {
  const questions = found.filter((one) => one.kind === 'question');
  const shared = sharedParts(questions.map(({ path }) => path));
  const topics = new Map<string, Map<Clean, FoundQuestion>>();
  const left = found.filter((one) => one.kind === 'left').map(({ line, reason }) => ({ line, reason }));
  for (const one of questions) {
    const name = one.path.join(': ');
    const topic = topics.get(name) ?? new Map<Clean, FoundQuestion>();
    topics.set(name, topic);
    const first = topic.get(one.question.id);
    if (first === undefined) {
      topic.set(one.question.id, one);
    } else {
      left.push({ line: one.line, reason: cleanLine(`It is the same question as the one in line ${first.line}`) });
    }
  }
  return {
    topics: [...topics].map(([name, topic]) => ({
      ...titled(name as Clean, [...topic.values()][0]?.path.slice(shared) ?? []),
      questions: [...topic.values()].map(({ question }) => question),
      groups: [],
    })),
    left: left.toSorted((a, b) => a.line - b.line),
  };
}

/** Shown without the outer decks, a topic is named with them: what else a file holds then makes no other name. */
function titled(name: Clean, path: readonly Clean[]): Pick<DeckTopic, 'title' | 'name'> {
  const title = path.join(': ') as Clean;
  return title === name ? { title } : { title, name };
}

/** Counts the outer decks that all questions stand in: they tell no topic from another. */
function sharedParts(paths: readonly (readonly Clean[])[]): number {
  const [first = [], ...others] = paths;
  const most = paths.reduce((least, path) => Math.min(least, path.length), first.length) - 1;
  const differs = first.findIndex((part, index) => others.some((path) => path[index] !== part));
  return Math.max(0, differs < 0 ? most : Math.min(differs, most));
}
