import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { isUserError } from '../study/errors.js';
import { tasksOf } from '../study/exam/exam-task.js';
import type { Problem } from '../study/problem.js';
import { checkPack, type Surroundings } from './check-pack.js';
import { compilePack } from './compile-pack.js';
import { openCatalogue } from './compiled.js';
import { type CompiledPack, STAMPS_FILE } from './compiled-pack.js';
import { stampsOf } from './pack-stamps.js';
import { readPack } from './read-pack.js';

/** What the worker is to do. */
export interface PackTask {
  /** The folder of the pack. */
  readonly source: string;
  /** The compiled topics that ship with the program. */
  readonly shipped: string;
  /** Where to write the compiled form; absent: the pack is only checked. */
  readonly to?: string;
  /** Folders of the pack that took too long. */
  readonly without: readonly string[];
}

/** What a look at a pack has found. */
export interface PackFindings {
  /** Absent where the pack's own file is faulty. */
  readonly pack?: Omit<CompiledPack, 'folder'>;
  readonly problems: readonly Problem[];
}

/** What the worker says. Before it begins with a folder it names it: who listens knows what takes so long. */
export type PackMessage =
  | { readonly kind: 'reading'; readonly folder: string }
  | { readonly kind: 'done'; readonly findings: PackFindings }
  | { readonly kind: 'refused'; readonly message: string; readonly hint: string | undefined };

function say(message: PackMessage): void {
  parentPort?.postMessage(message);
}

function findingsOf({ source, shipped, to, without }: PackTask): PackFindings {
  // Before anything is read: what changes meanwhile is noticed the next time.
  const stamps = stampsOf(source);
  const onFolder = (folder: string): void => say({ kind: 'reading', folder });
  const checked = checkPack(readPack(source), { surroundings: surroundingsIn(shipped), onFolder, without });
  const { manifest, problems } = checked;
  if (manifest === undefined) {
    return { problems };
  }
  const { files, digest, patches } = compilePack(manifest, checked, onFolder);
  if (to !== undefined) {
    writeFiles(to, [...files, { path: STAMPS_FILE, bytes: new TextEncoder().encode(JSON.stringify(stamps)) }]);
  }
  const heads = checked.topics.map(({ head }) => head);
  const added = Object.values(patches);
  const sum = (of: 'commands' | 'questions'): number =>
    [...heads, ...added].reduce((total, counts) => total + counts[of], 0);
  const counts = { topics: heads.length, commands: sum('commands'), questions: sum('questions') };
  return { pack: { ...manifest, ...counts, digest, patches, faults: problems.length }, problems };
}

function surroundingsIn(folder: string): Surroundings {
  const { list, notes, exams } = openCatalogue(folder);
  return {
    topics: new Map(list().map(({ id }) => [id, notes(id).sections.map(({ slug }) => slug)])),
    tasks: tasksOf(exams()).map(({ tag }) => tag),
  };
}

function writeFiles(folder: string, files: readonly { readonly path: string; readonly bytes: Uint8Array }[]): void {
  for (const { path, bytes } of files) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true, mode: 0o700 });
    writeFileSync(target, bytes, { mode: 0o600 });
  }
}

try {
  say({ kind: 'done', findings: findingsOf(workerData as PackTask) });
} catch (thrown) {
  if (!isUserError(thrown)) {
    throw thrown;
  }
  say({ kind: 'refused', message: thrown.message, hint: thrown.hint });
}
