import { countCommands } from './cheatsheet.js';
import type { TopicDraft } from './topic.js';

/** What a topic holds, counted: a line of the table that the authors' check prints. */
export interface TopicSummary {
  readonly id: string;
  readonly words: number;
  readonly commands: number;
  readonly questions: number;
  readonly kinds: ReadonlyMap<string, number>;
  readonly levels: ReadonlyMap<string, number>;
  /** Questions for each domain of an exam, for example `saa-c03/d1`. */
  readonly domains: ReadonlyMap<string, number>;
}

/** Counts what a topic holds. */
export function summaryOf({ id, notes, cheatsheet, quiz }: TopicDraft): TopicSummary {
  const questions = (quiz?.questions ?? []).map(({ question }) => question);
  const domainsOf = (tags: readonly string[]): readonly string[] => [
    ...new Set(tags.map((tag) => tag.split('/').slice(0, 2).join('/'))),
  ];
  return {
    id,
    words: notes?.outline.words ?? 0,
    commands: cheatsheet === undefined ? 0 : countCommands(cheatsheet),
    questions: questions.length,
    kinds: tally(questions.map(({ kind }) => kind)),
    levels: tally(questions.map(({ level }) => level)),
    domains: tally(questions.flatMap(({ exams }) => domainsOf(exams)).sort()),
  };
}

function tally(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) {
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}
