import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CatalogueReader, CatalogueReport, ListedTopic, Resolution } from '../study/catalogue-reader.js';
import type { Clean } from '../study/clean.js';
import { isUserError, UserError } from '../study/errors.js';
import { isTopicId } from '../study/id.js';
import { cleanLine } from '../text/clean.js';
import type { NotesFlow } from '../text/flow.js';
import { damaged } from './damaged.js';
import { headOf, readIndex } from './search-file.js';
import { foldName, matchName, type TopicNames } from './topic-names.js';

/** The compiled topics, but for the search. */
export interface TopicReader extends Omit<CatalogueReader<NotesFlow>, 'search'> {
  /** The list as lines: id, title, category, numbers of commands and questions, with tabs between. */
  listLines(): readonly Clean[];
}

/** Opens the compiled topics of a folder; nothing is read before something is asked for. */
export function openCatalogue(folder: string): TopicReader {
  return {
    list: () => linesOf(readText(folder, 'list.tsv', 'utf8')).map(rowOf),
    listLines: () => linesOf(readText(folder, 'list.tsv', 'utf8')),
    resolve: (name) => resolve(folder, name),
    names: () => topicNamesIn(folder),
    head: (id) => decode(readTopicText(folder, 'heads', id)),
    notes: (id) => decode(readTopicText(folder, 'notes', id)),
    flow: (id) => decode(readTopicText(folder, 'flow', id)),
    cheatsheet: (id) => decode(readTopicText(folder, 'cheatsheets', id)),
    questions: (id) => decode(readTopicText(folder, 'quizzes', id)),
    exams: () => decode(readText(folder, 'exams.json', 'latin1')),
    inspect: () => inspect(folder),
  };
}

/** A compiled file with its text. */
interface CompiledText {
  readonly path: string;
  readonly text: string;
}

function resolve(folder: string, typed: string): Resolution {
  const name = foldName(typed);
  if (isTopicId(name) && existsSync(join(folder, 'heads', `${name}.json`))) {
    return { kind: 'found', id: trusted(name) };
  }
  const match = matchName(name, topicNamesIn(folder));
  return 'id' in match
    ? { kind: 'found', id: trusted(match.id) }
    : { kind: 'unknown', suggestions: match.suggestions.map(trusted) };
}

/** Gives everything that the topics of a folder may be called by. */
export function topicNamesIn(folder: string): TopicNames {
  return decode(readText(folder, 'names.json', 'latin1'));
}

/** A line of the list begins with an id and ends in the number of questions. */
const LIST_LINE = /^[a-z0-9][^\t]*\t[^\t]*\t[^\t]*\t[0-9]+\t[0-9]+$/;

function linesOf({ path, text }: CompiledText): readonly Clean[] {
  const lines = text.split('\n');
  // The last line ends in a newline too, and there is at least one.
  if (lines.pop() !== '' || lines.length === 0 || !lines.every((line) => LIST_LINE.test(line))) {
    throw damaged(path);
  }
  return lines.map(trusted);
}

function rowOf(line: string): ListedTopic {
  const [id = '', title = '', category = '', commands, questions] = line.split('\t');
  return {
    id: trusted(id),
    title: trusted(title),
    category: trusted(category),
    commands: Number(commands),
    questions: Number(questions),
  };
}

/** Reads the file of a topic. No path is built from what isn't an id. */
function readTopicText(folder: string, kind: string, id: string): CompiledText {
  if (!isTopicId(id)) {
    throw new UserError(`There is no topic of that name.`, {
      exit: 'notFound',
      hint: 'See all topics: awsstudy list',
    });
  }
  return readText(folder, `${kind}/${id}.json`, 'latin1');
}

/** Reads a file as `compile.ts` wrote it: JSON in ASCII, the list in UTF-8. */
function readText(folder: string, path: string, encoding: 'utf8' | 'latin1'): CompiledText {
  try {
    return { path, text: readFileSync(join(folder, path), encoding) };
  } catch (cause) {
    throw damaged(path, cause);
  }
}

/** Takes a compiled file at its word: it was checked when it was compiled. */
function decode<T>({ path, text }: CompiledText): T {
  try {
    return JSON.parse(text) as T;
  } catch (cause) {
    throw damaged(path, cause);
  }
}

/** Folders that hold a file for each topic. */
const TOPIC_FOLDERS = ['heads', 'notes', 'flow', 'cheatsheets', 'quizzes'];

function inspect(folder: string): CatalogueReport {
  const faults: Clean[] = [];
  const check = <T>(open: () => T): T | undefined => {
    try {
      return open();
    } catch (thrown) {
      faults.push(faultOf(thrown));
      return undefined;
    }
  };
  const topics = check(() => linesOf(readText(folder, 'list.tsv', 'utf8')).map(rowOf)) ?? [];
  for (const path of ['names.json', 'exams.json', 'questions.json']) {
    check(() => decode(readText(folder, path, 'latin1')));
  }
  check(() => readIndex(join(folder, 'search.bin'), headOf));
  for (const { id } of topics) {
    for (const kind of TOPIC_FOLDERS) {
      check(() => decode(readTopicText(folder, kind, id)));
    }
  }
  return { topics: topics.length, faults };
}

function faultOf(thrown: unknown): Clean {
  if (!isUserError(thrown)) {
    throw thrown;
  }
  return cleanLine(`${thrown.message} ${thrown.hint}`);
}

/** Takes a text that was cleaned before it was compiled as clean. */
function trusted(text: string): Clean {
  return text as Clean;
}
