import type { Cheatsheet, Question, SectionText, TopicHead } from '../study/catalogue.js';
import { isId } from '../study/id.js';
import type { Problem } from '../study/problem.js';
import { cleanLine } from '../text/clean.js';
import { plainMarkdown, sectionsOf } from '../text/markdown.js';
import { type CheatsheetDraft, countCommands, parseCheatsheet } from './cheatsheet.js';
import { reporterFor, TOP } from './fault.js';
import type { Origin } from './front-matter.js';
import { type NotesDraft, parseNotes } from './notes.js';
import { parseQuiz, type QuizDraft } from './quiz.js';
import type { SourceFile } from './source-file.js';

/** The three files of a topic; one that is not there or can't be read is absent. */
export interface TopicSource {
  readonly id: string;
  readonly notes?: SourceFile;
  readonly cheatsheet?: SourceFile;
  readonly quiz?: SourceFile;
}

/** A topic as far as it could be read: what the rules look at. */
export interface TopicDraft {
  readonly id: string;
  readonly notes?: NotesDraft;
  readonly cheatsheet?: CheatsheetDraft;
  readonly quiz?: QuizDraft;
  /** For what adds to another topic: the slugs of that topic's sections. */
  readonly base?: readonly string[];
}

/** A topic without a fault. */
export interface Topic {
  readonly head: TopicHead;
  /** The sections as plain Markdown, one paragraph a line. */
  readonly sections: readonly SectionText[];
  /** The Markdown as it was written, behind the front matter. */
  readonly markdown: string;
  readonly cheatsheet: Cheatsheet;
  readonly questions: readonly Question[];
}

/** Reads the files of a topic; every fault is reported. */
export function parseTopic(
  { id, notes, cheatsheet, quiz }: TopicSource,
  problems: Problem[],
  origin: Origin = 'shipped',
): TopicDraft {
  if (!isId(id)) {
    const message = `\`${id}\` can't be the id of a topic; name the folder with a-z, 0-9 and inner hyphens.`;
    reporterFor(id, problems)(TOP, 'topic-id', message);
  }
  const readNotes = notes && parseNotes(notes, problems, origin);
  return {
    id,
    ...(readNotes && { notes: readNotes }),
    ...(cheatsheet && { cheatsheet: parseCheatsheet(cheatsheet, problems) }),
    ...(quiz && { quiz: parseQuiz(quiz, problems, origin) }),
  };
}

/** Gives sections as plain Markdown, one paragraph a line. */
export function plainSections(markdown: string): readonly SectionText[] {
  return sectionsOf(markdown).map((section) => ({ ...section, markdown: plainMarkdown(section.markdown) }));
}

/** Gives the topic that a draft without faults is. */
export function finishTopic({ id, notes, cheatsheet, quiz }: TopicDraft): Topic | undefined {
  if (notes?.front === undefined || cheatsheet === undefined || quiz === undefined) {
    return undefined;
  }
  const { values } = notes.front;
  const questions = quiz.questions.map(({ question }) => question);
  const commands = countCommands(cheatsheet);
  return {
    head: { id: cleanLine(id), ...values, commands, questions: questions.length },
    sections: plainSections(notes.markdown),
    markdown: notes.markdown,
    cheatsheet: { title: values.title, groups: cheatsheet.groups },
    questions,
  };
}
