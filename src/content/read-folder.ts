import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../study/errors.js';
import type { Problem } from '../study/problem.js';
import { reporterFor, TOP } from './fault.js';
import { readTopicFile } from './read-file.js';
import type { SourceFile } from './source-file.js';
import type { TopicSource } from './topic.js';

/** A folder of topics, read. */
export interface TopicSources {
  readonly topics: readonly TopicSource[];
  /** Blueprints of exams; a user's pack has none. */
  readonly exams?: SourceFile;
  /** Topics that may be linked to before they are written. */
  readonly planned?: SourceFile;
  /** Faults of reading. */
  readonly problems: readonly Problem[];
}

const MOST_ENTRIES = 2_000;

/** Reads a folder of topics: one folder a topic, and beside them exams.yaml and planned.yaml where there are any. */
export function readTopics(root: string): TopicSources {
  const problems: Problem[] = [];
  const entries = entriesOf(root);
  const read = (path: string): SourceFile | undefined => readSource(root, path, problems);
  const has = (name: string): boolean => entries.some((entry) => entry.name === name);
  const exams = has('exams.yaml') ? read('exams.yaml') : undefined;
  const planned = has('planned.yaml') ? read('planned.yaml') : undefined;
  const topics = entries.filter((entry) => isTopicFolder(entry, problems)).map(({ name }) => readTopic(name, read));
  return { topics, ...(exams && { exams }), ...(planned && { planned }), problems };
}

/** Gives the entries of a folder, sorted by name. Throws a UserError when it can't be read or has too many. */
export function entriesOf(root: string): readonly Dirent[] {
  let entries: Dirent[];
  try {
    entries = readdirSync(root, { withFileTypes: true });
  } catch (cause) {
    throw new UserError(`The folder ${root} can't be read.`, {
      exit: 'content',
      hint: 'Name a folder of topics.',
      cause,
    });
  }
  if (entries.length > MOST_ENTRIES) {
    throw new UserError(`The folder ${root} has more than ${MOST_ENTRIES} entries.`, {
      exit: 'content',
      hint: 'Name the folder that holds the topics.',
    });
  }
  return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Tells whether an entry of a folder, whose path may be given, is one that may hold a topic; a link is reported. */
export function isTopicFolder(entry: Dirent, problems: Problem[], above = ''): boolean {
  if (entry.isSymbolicLink()) {
    const message = "This is a link, and links aren't followed; put the folder itself in its place.";
    reporterFor(`${above}${entry.name}`, problems)(TOP, 'link', message);
  }
  return entry.isDirectory() && !entry.name.startsWith('.');
}

function readTopic(id: string, read: (path: string) => SourceFile | undefined): TopicSource {
  const notes = read(`${id}/notes.md`);
  const cheatsheet = read(`${id}/cheatsheet.md`);
  const quiz = read(`${id}/quiz.yaml`);
  return { id, ...(notes && { notes }), ...(cheatsheet && { cheatsheet }), ...(quiz && { quiz }) };
}

/** Reads a file below a folder, or reports why it can't be read. */
export function readSource(root: string, path: string, problems: Problem[]): SourceFile | undefined {
  const result = readTopicFile(join(root, path), root);
  if (result.kind === 'text') {
    return { path, text: result.text };
  }
  reporterFor(path, problems)(result.place, result.rule, result.message);
  return undefined;
}
