import type { ChoiceQuestion } from '../../study/catalogue.js';
import type { Problem } from '../../study/problem.js';
import { type Place, type Report, reporterFor } from '../fault.js';
import type { PlacedQuestion } from '../quiz.js';
import type { TopicDraft } from '../topic.js';
import { placeIn } from '../yaml-place.js';

/** All topics of a folder and what they may refer to: what the rules that look beyond one line are given. */
export interface Library {
  readonly drafts: readonly TopicDraft[];
  /** Ids of the topics that are here or planned. */
  readonly topicIds: readonly string[];
  /** Tags of all exam tasks; empty where there are no exams. */
  readonly tasks: readonly string[];
  /** Topics that are read elsewhere, with the slugs of their sections; absent where all are here. */
  readonly elsewhere?: ReadonlyMap<string, readonly string[]>;
}

/** A rule over all topics. */
export type LibraryRule = (library: Library) => readonly Problem[];

/** A question of a topic, ready to be complained about. */
export interface QuizEntry extends PlacedQuestion {
  /** Reports at a place of the question; the path leads there, for example `options`, 1, `why`. */
  readonly reportAt: (path: readonly (string | number)[], ...rest: ReportRest) => void;
}

type ReportRest = Parameters<Report> extends [Place, ...infer Rest] ? Rest : never;

/** A quiz as the rules see it. */
export interface QuizView {
  readonly topic: TopicDraft;
  readonly entries: readonly QuizEntry[];
  readonly isComplete: boolean;
  readonly report: Report;
}

/** Makes a rule over all topics of one that looks at the quiz of a single topic. */
export function quizRule(judge: (quiz: QuizView) => void): LibraryRule {
  return ({ drafts }) => {
    const problems: Problem[] = [];
    for (const topic of drafts) {
      if (topic.quiz !== undefined) {
        const report = reporterFor(topic.quiz.file, problems);
        const entries = topic.quiz.questions.map((placed) => quizEntry(placed, report));
        judge({ topic, entries, isComplete: topic.quiz.isComplete, report });
      }
    }
    return problems;
  };
}

/** Gives a question the power to report at its own places. */
export function quizEntry(placed: PlacedQuestion, report: Report): QuizEntry {
  return { ...placed, reportAt: (path, rule, message) => report(placeIn(placed.node, ...path), rule, message) };
}

/** A question with options, and where its right ones stand. */
export interface ChoiceEntry extends QuizEntry {
  readonly question: ChoiceQuestion;
}

/** Tells whether a question has options. */
export function isChoice(entry: QuizEntry): entry is ChoiceEntry {
  return 'options' in entry.question;
}

/** Gives the questions with options of a quiz. */
export function choicesOf(entries: readonly QuizEntry[]): readonly ChoiceEntry[] {
  return entries.filter(isChoice);
}
