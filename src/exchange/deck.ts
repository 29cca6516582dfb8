import type {
  CardQuestion,
  CheatsheetGroup,
  ChoiceQuestion,
  CommandQuestion,
  MatchQuestion,
  OrderQuestion,
  ShortQuestion,
} from '../study/catalogue.js';
import type { Clean } from '../study/clean.js';

/** A file that is to be read: what it is called, and what stands in it, with `\n` at the ends of lines. */
export interface ImportSource {
  readonly name: string;
  readonly text: string;
}

type WithoutKey<Question> = Question extends unknown ? Omit<Question, 'key'> : never;

/** A question as other formats give and take it: without the digest of its key, which is computed when it is compiled. */
export type DeckQuestion = WithoutKey<
  ChoiceQuestion | ShortQuestion | CardQuestion | CommandQuestion | OrderQuestion | MatchQuestion
>;

/** The questions and commands that become one topic. */
export interface DeckTopic {
  /** What the source calls it: a deck, a category, a heading. */
  readonly title: Clean;
  /** What its folder is named by, where that is not the title: all the decks that it stands in. */
  readonly name?: Clean;
  readonly questions: readonly DeckQuestion[];
  readonly groups: readonly CheatsheetGroup[];
}

/** Something of a source that was not read. */
export interface LeftOut {
  /** Counted from 1. */
  readonly line: number;
  /** What it is and why it can't be taken, as a sentence without its full stop. */
  readonly reason: Clean;
}

/** What a source holds. */
export interface Deck {
  readonly topics: readonly DeckTopic[];
  readonly left: readonly LeftOut[];
}

/** A format that is read. */
export interface ImportFormat {
  /** As `--as` takes it. */
  readonly name: string;
  /** For people. */
  readonly title: string;
  /** Tells how surely a source is of this format: 0 for not at all, 1 for beyond doubt. */
  readonly recognise: (source: ImportSource) => number;
  readonly read: (source: ImportSource) => Deck;
}

/** What stands for the reason of an option where the source gives none. */
export const NO_REASON = 'No reason is given where this question comes from.' as Clean;

/** The heading that imported questions stand under where the source has none. */
export const QUESTIONS_SECTION = 'questions' as Clean;
