import type { Cheatsheet, Notes, Question, TopicHead } from '../study/catalogue.js';
import type { Clean } from '../study/clean.js';

/** A topic as it is written in other formats. */
export interface ExportTopic {
  readonly head: TopicHead;
  readonly notes: Notes;
  readonly cheatsheet: Cheatsheet;
  readonly questions: readonly Question[];
}

/** Something of a topic that a format can't say. */
export interface NotWritten {
  /** What it is: `vpc:usable-ips-24`, or a topic and a command. */
  readonly id: Clean;
  /** Why the format can't hold it, as a sentence without its full stop. */
  readonly reason: Clean;
}

/** Topics in another format. */
export interface ExportText {
  readonly text: Clean;
  /** How many questions or commands were written. */
  readonly written: number;
  readonly left: readonly NotWritten[];
}
