import type { Exam } from '../study/catalogue.js';
import { tasksOf } from '../study/exam/exam-task.js';
import type { Problem } from '../study/problem.js';
import { parseExams } from './exams.js';
import { sortProblems } from './fault.js';
import { parsePlanned } from './planned.js';
import type { TopicSources } from './read-folder.js';
import { CROSS_RULES, QUALITY_RULES } from './rules/all.js';
import type { Library, LibraryRule } from './rules/library.js';
import { summaryOf, type TopicSummary } from './summary.js';
import { finishTopic, parseTopic, type Topic, type TopicDraft } from './topic.js';

/** What a check of topics gives: the topics without a fault, the exams, and every fault. */
export interface CheckResult {
  readonly topics: readonly Topic[];
  /** What each topic holds, faulty ones too. */
  readonly summaries: readonly TopicSummary[];
  readonly exams: readonly Exam[];
  /** Sorted by file and place. */
  readonly problems: readonly Problem[];
}

/** Checks topics by the grammar and by how they fit together, all faults at once: what a user's pack must pass. */
export function readCatalogue(sources: TopicSources): CheckResult {
  return judge(sources, CROSS_RULES);
}

/** Checks topics by the grammar and by quality: what the topics that ship with the program must pass. */
export function checkTopics(sources: TopicSources): CheckResult {
  return judge(sources, [...CROSS_RULES, ...QUALITY_RULES]);
}

function judge(sources: TopicSources, rules: readonly LibraryRule[]): CheckResult {
  const problems = [...sources.problems];
  const ids = sources.topics.map(({ id }) => id);
  const exams = sources.exams === undefined ? [] : parseExams(sources.exams, problems);
  const planned = sources.planned === undefined ? [] : parsePlanned(sources.planned, ids, problems);
  const drafts = sources.topics.map((source) => parseTopic(source, problems));
  const library: Library = { drafts, topicIds: [...ids, ...planned], tasks: tasksOf(exams).map(({ tag }) => tag) };
  const all = sortProblems(problems.concat(rules.flatMap((rule) => rule(library))));
  return { topics: withoutFault(drafts, all), summaries: drafts.map(summaryOf), exams, problems: all };
}

function withoutFault(drafts: readonly TopicDraft[], problems: readonly Problem[]): readonly Topic[] {
  const faulty = new Set(problems.map(({ file }) => file.split('/')[0]));
  return drafts
    .filter(({ id }) => !faulty.has(id))
    .map(finishTopic)
    .filter((topic) => topic !== undefined);
}
