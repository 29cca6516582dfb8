/** What is to be known of a question to tell whether what was learned about it still holds. */
export interface CardFacts {
  /** Digest of its answer key. */
  readonly key: string;
  /** As quiz files name it. */
  readonly kind: string;
  /** Ids of the exams that it serves. */
  readonly exams: readonly string[];
}

/** The questions there are. Progress of others is kept, but nothing is due of them. */
export interface KnownQuestions {
  /** Changes when any question comes, goes or gets another key. */
  readonly digest: string;
  /** Gives the facts by card id. */
  readonly load: () => ReadonlyMap<string, CardFacts>;
}
