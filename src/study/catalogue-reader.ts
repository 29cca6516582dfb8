import type { Cheatsheet, Exam, Notes, Question, TopicHead } from './catalogue.js';
import type { Clean } from './clean.js';
import type { SearchOptions, SearchResult } from './search.js';

/** A topic as the list knows it. */
export interface ListedTopic {
  readonly id: Clean;
  readonly title: Clean;
  readonly category: Clean;
  readonly commands: number;
  readonly questions: number;
}

/** What a typed topic name turned out to be. */
export type Resolution =
  | { readonly kind: 'found'; readonly id: Clean }
  | {
      readonly kind: 'unknown';
      readonly suggestions: readonly Clean[];
      /** The pack that has a topic of this name and leaves it out for its faults. */
      readonly faultyPack?: Clean;
    };

/** The state of the compiled topics, for `doctor`. */
export interface CatalogueReport {
  /** How many topics there are; 0 when the list of them can't be read. */
  readonly topics: number;
  /** Files that can't be read, a sentence each with what to do. */
  readonly faults: readonly Clean[];
}

/**
 * The compiled topics. Each call opens the one file it needs and throws a UserError when it can't be read. What a `Flow`
 * is, only those need to know who set notes.
 */
export interface CatalogueReader<Flow = unknown> {
  list(): readonly ListedTopic[];
  /** Takes an id, an alias or an unambiguous prefix of an id; opens nothing for an exact id. */
  resolve(name: string): Resolution;
  /** Every name of a topic, its id among them, with the id it stands for. */
  names(): Readonly<Record<string, string>>;
  head(id: Clean): TopicHead;
  notes(id: Clean): Notes;
  flow(id: Clean): Flow;
  cheatsheet(id: Clean): Cheatsheet;
  questions(id: Clean): readonly Question[];
  exams(): readonly Exam[];
  search(words: readonly string[], options: SearchOptions): SearchResult;
  /** Opens every file there is. */
  inspect(): CatalogueReport;
}
