import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Cheatsheet, Exam, Notes, Question, TopicHead } from '../study/catalogue.js';
import type { Clean } from '../study/clean.js';
import { UserError } from '../study/errors.js';
import { isId } from '../study/id.js';
import type { NotesFlow } from '../text/flow.js';
import { foldName, matchName, type TopicNames } from './topic-names.js';

/** A topic as the list knows it. */
export interface CompiledRow {
  readonly id: Clean;
  readonly title: Clean;
  readonly category: Clean;
  readonly commands: number;
  readonly questions: number;
}

/** What a typed topic name turned out to be. */
export type CompiledResolution =
  | { readonly kind: 'found'; readonly id: Clean }
  | { readonly kind: 'unknown'; readonly suggestions: readonly Clean[] };

/** The compiled topics of a folder. Each call opens one file; `resolve` opens none for an exact id. */
export interface CompiledCatalogue {
  list(): readonly CompiledRow[];
  resolve(name: string): CompiledResolution;
  head(id: Clean): TopicHead;
  notes(id: Clean): Notes;
  flow(id: Clean): NotesFlow;
  cheatsheet(id: Clean): Cheatsheet;
  questions(id: Clean): readonly Question[];
  exams(): readonly Exam[];
}

/** Opens the compiled topics of a folder; nothing is read before something is asked for. */
export function openCatalogue(folder: string): CompiledCatalogue {
  return {
    list: () => rowsOf(readText(folder, 'list.tsv')),
    resolve: (name) => resolve(folder, name),
    head: (id) => decode(readTopicText(folder, 'heads', id)),
    notes: (id) => decode(readTopicText(folder, 'notes', id)),
    flow: (id) => decode(readTopicText(folder, 'flow', id)),
    cheatsheet: (id) => decode(readTopicText(folder, 'cheatsheets', id)),
    questions: (id) => decode(readTopicText(folder, 'quizzes', id)),
    exams: () => decode(readText(folder, 'exams.json')),
  };
}

/** A compiled file with its text. */
interface CompiledText {
  readonly path: string;
  readonly text: string;
}

function resolve(folder: string, typed: string): CompiledResolution {
  const name = foldName(typed);
  if (isId(name) && existsSync(join(folder, 'heads', `${name}.json`))) {
    return { kind: 'found', id: trusted(name) };
  }
  const match = matchName(name, decode<TopicNames>(readText(folder, 'names.json')));
  return 'id' in match
    ? { kind: 'found', id: trusted(match.id) }
    : { kind: 'unknown', suggestions: match.suggestions.map(trusted) };
}

function rowsOf({ text }: CompiledText): readonly CompiledRow[] {
  const lines = text.split('\n');
  // The last line ends in a newline too.
  lines.pop();
  return lines.map(rowOf);
}

function rowOf(line: string): CompiledRow {
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
  if (!isId(id) || !existsSync(join(folder, kind, `${id}.json`))) {
    throw new UserError(`There is no topic of that name.`, {
      exit: 'notFound',
      hint: 'See all topics: awsstudy list',
    });
  }
  return readText(folder, `${kind}/${id}.json`);
}

function readText(folder: string, path: string): CompiledText {
  try {
    return { path, text: readFileSync(join(folder, path), 'utf8') };
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

function damaged(path: string, cause: unknown): UserError {
  return new UserError(`The compiled file ${path} can't be read.`, {
    exit: 'content',
    hint: 'Install awsstudy again; in a checkout run: npm run build',
    cause,
  });
}

/** Takes a text that was cleaned before it was compiled as clean. */
function trusted(text: string): Clean {
  return text as Clean;
}
