import { CATEGORIES, type Exam, type Notes } from '../study/catalogue.js';
import type { NotesFlow } from '../text/flow.js';
import { flowBlocks, sectionsOf } from '../text/markdown.js';
import { knownQuestionsFile } from './known-questions.js';
import type { Topic } from './topic.js';
import { namesOf } from './topic-names.js';

/** A file of the compiled topics. */
export interface CompiledFile {
  /** Relative to the folder of the compiled topics, with slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * Gives the compiled form of topics: what `compiled.ts` opens at run time. Each thing that a command shows is one file,
 * and only list.tsv, names.json and questions.json grow with the number of topics.
 */
export function compileCatalogue(
  topics: readonly Topic[],
  exams: readonly Exam[],
  onTopic: (id: string) => void = () => undefined,
): readonly CompiledFile[] {
  const sorted = sortTopics(topics);
  const names = namesOf(sorted.map(({ head }) => head));
  return [
    textFile('list.tsv', sorted.map(listLine).join('')),
    jsonFile('names.json', names),
    jsonFile('exams.json', exams),
    textFile(...knownQuestionsFile(sorted)),
    ...sorted.flatMap((topic) => {
      onTopic(topic.head.id);
      return topicFiles(topic);
    }),
  ];
}

/** Sorts topics by category, then title: the order of every list. */
function sortTopics(topics: readonly Topic[]): readonly Topic[] {
  const rank = ({ head }: Topic): number => CATEGORIES.findIndex(({ id }) => id === head.category);
  // Titles are compared by code unit, so that every machine compiles the same bytes.
  return [...topics].sort((a, b) => rank(a) - rank(b) || (a.head.title < b.head.title ? -1 : 1));
}

function listLine({ head }: Topic): string {
  return `${[head.id, head.title, head.category, head.commands, head.questions].join('\t')}\n`;
}

function topicFiles(topic: Topic): readonly CompiledFile[] {
  const { head, sections, cheatsheet, questions } = topic;
  const notes: Notes = { title: head.title, sections };
  return [
    jsonFile(`heads/${head.id}.json`, head),
    jsonFile(`notes/${head.id}.json`, notes),
    jsonFile(`flow/${head.id}.json`, { title: head.title, sections: flowSections(topic.markdown) }),
    jsonFile(`cheatsheets/${head.id}.json`, cheatsheet),
    jsonFile(`quizzes/${head.id}.json`, questions),
  ];
}

/** Gives the sections of notes, painted and measured. */
export function flowSections(markdown: string): NotesFlow['sections'] {
  return sectionsOf(markdown).map(({ slug, title, level, markdown: text }) => ({
    slug,
    title,
    level,
    blocks: flowBlocks(text),
  }));
}

/** Gives a file of JSON. Everything outside ASCII is escaped: a file of single bytes is read without decoding, into half the memory. */
export function jsonFile(path: string, value: unknown): CompiledFile {
  return textFile(path, JSON.stringify(value).replace(/[\u007f-\uffff]/g, escapeCode));
}

function escapeCode(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function textFile(path: string, text: string): CompiledFile {
  return { path, bytes: new TextEncoder().encode(text) };
}
