import type { Clean } from './clean.js';

/** The categories a topic can stand in, in the order they are listed. */
export const CATEGORIES = [
  { id: 'foundations', title: 'Foundations' },
  { id: 'compute', title: 'Compute' },
  { id: 'storage', title: 'Storage' },
  { id: 'networking', title: 'Networking' },
  { id: 'security', title: 'Security' },
  { id: 'operations', title: 'Operations' },
  { id: 'integration', title: 'Integration' },
  { id: 'automation', title: 'Automation' },
  { id: 'migration', title: 'Migration' },
  { id: 'own', title: 'Your own' },
] as const;

export type CategoryId = (typeof CATEGORIES)[number]['id'];

/** A page that a fact was read in. */
export interface Source {
  readonly title: Clean;
  readonly url: Clean;
}

/** What is known of a topic without opening it. */
export interface TopicHead {
  readonly id: Clean;
  readonly title: Clean;
  /** One sentence, at most 120 characters. */
  readonly summary: Clean;
  readonly category: CategoryId;
  /** Other names that people type for it. */
  readonly aliases: readonly Clean[];
  /** Ids of topics to read next. */
  readonly related: readonly Clean[];
  /** The day its facts were last read against the sources, as YYYY-MM-DD. */
  readonly checked: Clean;
  readonly sources: readonly Source[];
  /** How many commands its cheatsheet has. */
  readonly commands: number;
  /** How many questions its quiz has. */
  readonly questions: number;
}

/** A heading of a topic's notes. */
export interface Section {
  /** Slug of the heading; the empty string for text in front of the first heading. */
  readonly slug: Clean;
  readonly title: Clean;
  readonly level: 2 | 3;
}

/** A section with its text, heading included, one paragraph a line. */
export interface SectionText extends Section {
  readonly markdown: Clean;
}

/** The notes of a topic as plain Markdown. */
export interface Notes {
  readonly title: Clean;
  readonly sections: readonly SectionText[];
}

/** What a command does to things that cost or can't be had back. */
export type CommandMark = 'destructive' | 'costs';

/** One command of a cheatsheet. */
export interface CheatsheetEntry {
  /** One line; placeholders are written `<like-this>`. */
  readonly command: Clean;
  /** What the reader wants, in the imperative, without the mark. */
  readonly meaning: Clean;
  readonly mark?: CommandMark;
}

export interface CheatsheetGroup {
  readonly title: Clean;
  readonly entries: readonly CheatsheetEntry[];
}

export interface Cheatsheet {
  readonly title: Clean;
  readonly groups: readonly CheatsheetGroup[];
}

/** How hard a question is: a figure or name, a small case, an exam-like case with several constraints. */
export type Level = 'recall' | 'apply' | 'scenario';

interface QuestionBase {
  readonly id: Clean;
  readonly level: Level;
  /** Slug of the section that teaches the answer. */
  readonly section: Clean;
  /** Exam tasks that it serves, for example `saa-c03/d1/1.2`. */
  readonly exams: readonly Clean[];
  /** One line; that of a card and a computed one may be several. */
  readonly stem: Clean;
  readonly hint?: Clean;
  readonly source?: Clean;
  /** The day the source was read, as YYYY-MM-DD. */
  readonly checked?: Clean;
  readonly certainty?: 'verified' | 'believed';
  /** Numbered corrections of common mistakes that it guards against, for example `ec2-3`. */
  readonly corrects?: readonly Clean[];
  /** Digest of the answer key, over ids and never over wording: a reworded question keeps its history. */
  readonly key: Clean;
}

export interface Option {
  readonly id: Clean;
  readonly text: Clean;
  readonly correct: boolean;
  /** What makes it right, or which words of the stem rule it out. */
  readonly why: Clean;
}

export interface ChoiceQuestion extends QuestionBase {
  readonly kind: 'single' | 'multiple' | 'true-false';
  readonly options: readonly Option[];
}

/** What a short answer is compared with. */
export type ShortKey =
  | { readonly form: 'text'; readonly answers: readonly Clean[] }
  | { readonly form: 'number'; readonly number: number; readonly unit?: Clean; readonly tolerance: number };

export interface ShortQuestion extends QuestionBase {
  readonly kind: 'short';
  readonly expected: ShortKey;
  readonly why: Clean;
}

export interface CommandQuestion extends QuestionBase {
  readonly kind: 'command';
  /** The first is the one that is shown. */
  readonly answers: readonly Clean[];
  readonly required: readonly { readonly option: Clean; readonly without: Clean }[];
  readonly optional: readonly Clean[];
  readonly why: Clean;
}

export interface OrderQuestion extends QuestionBase {
  readonly kind: 'order';
  /** In the right order. */
  readonly steps: readonly { readonly id: Clean; readonly text: Clean }[];
  readonly why: Clean;
}

export interface Pair {
  readonly id: Clean;
  readonly left: Clean;
  readonly right: Clean;
  readonly why: Clean;
}

export interface MatchQuestion extends QuestionBase {
  readonly kind: 'match';
  readonly pairs: readonly Pair[];
}

/** A card with two sides: the learner says whether he knew the other one. */
export interface CardQuestion extends QuestionBase {
  readonly kind: 'card';
  /** The other side, of one line or several. */
  readonly answer: Clean;
}

export interface GeneratedQuestion extends QuestionBase {
  readonly kind: 'generated';
  readonly generator: Clean;
  /** For each parameter of the generator the values it may take, or the two ends of a range of integers. */
  readonly ranges: Readonly<Record<string, readonly (number | Clean)[]>>;
}

export type Question =
  | ChoiceQuestion
  | ShortQuestion
  | CommandQuestion
  | OrderQuestion
  | MatchQuestion
  | CardQuestion
  | GeneratedQuestion;

export type QuestionKind = Question['kind'];

export interface ExamTask {
  readonly id: Clean;
  readonly text: Clean;
}

export interface ExamDomain {
  readonly id: Clean;
  readonly name: Clean;
  /** Percentage of the scored questions; the weights of an exam sum to 100. */
  readonly weight: number;
  readonly tasks: readonly ExamTask[];
}

/** The blueprint of an exam. */
export interface Exam {
  readonly id: Clean;
  readonly name: Clean;
  readonly code: Clean;
  readonly questions: number;
  readonly scored: number;
  readonly minutes: number;
  /** In points of the scale. */
  readonly passing: number;
  readonly scale: { readonly min: number; readonly max: number };
  /** The newest day the facts were checked, as YYYY-MM-DD. */
  readonly verified: Clean;
  /** Names of fields that the vendor does not publish; shown as practice settings. */
  readonly unofficial: readonly Clean[];
  readonly domains: readonly ExamDomain[];
}
