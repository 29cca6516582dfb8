import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { UserError } from '../study/errors.js';
import type { Problem } from '../study/problem.js';
import { MANIFEST, PATCHES } from './pack-stamps.js';
import { entriesOf, isTopicFolder, readSource } from './read-folder.js';
import type { SourceFile } from './source-file.js';
import type { TopicSource } from './topic.js';

/** The three files that a topic is made of. */
export const TOPIC_FILES = { notes: 'notes.md', cheatsheet: 'cheatsheet.md', quiz: 'quiz.yaml' } as const;

/** A user's pack, read. */
export interface PackSources {
  /** The name of its folder. */
  readonly folder: string;
  readonly manifest: SourceFile | undefined;
  readonly topics: readonly TopicSource[];
  /** What is added to other topics; their ids are those of the topics. */
  readonly patches: readonly TopicSource[];
  /** Faults of reading. */
  readonly problems: readonly Problem[];
}

/** Reads the folder of a pack. Throws a UserError when it is none. */
export function readPack(root: string): PackSources {
  const problems: Problem[] = [];
  const entries = entriesOf(root);
  if (!entries.some(({ name }) => name === MANIFEST)) {
    throw new UserError(`The folder ${root} is no pack: it has no pack.yaml.`, {
      exit: 'content',
      hint: 'Run `awsstudy pack new <folder>` for an example of one.',
    });
  }
  const manifest = readSource(root, MANIFEST, problems);
  const folders = entries.filter((entry) => isTopicFolder(entry, problems)).map(({ name }) => name);
  const topics = folders.filter((name) => name !== PATCHES && holdsTopic(root, name));
  const patched = folders.includes(PATCHES)
    ? entriesOf(join(root, PATCHES)).filter((entry) => isTopicFolder(entry, problems, `${PATCHES}/`))
    : [];
  return {
    folder: basename(resolve(root)),
    manifest,
    topics: topics.map((id) => readFiles(root, { id, folder: id }, problems)),
    patches: patched.map(({ name }) => readFiles(root, { id: name, folder: `${PATCHES}/${name}` }, problems)),
    problems,
  };
}

/** A pack may have other folders too: those of git, pictures, drafts. */
function holdsTopic(root: string, folder: string): boolean {
  return Object.values(TOPIC_FILES).some((name) => existsSync(join(root, folder, name)));
}

function readFiles(root: string, { id, folder }: { id: string; folder: string }, problems: Problem[]): TopicSource {
  const files = Object.entries(TOPIC_FILES).flatMap(([kind, name]) => {
    // Only the notes of a topic must be there: they hold its title.
    const isWanted = (kind === 'notes' && folder === id) || existsSync(join(root, folder, name));
    const file = isWanted ? readSource(root, `${folder}/${name}`, problems) : undefined;
    return file === undefined ? [] : [[kind, file]];
  });
  return { id, ...Object.fromEntries(files) };
}
