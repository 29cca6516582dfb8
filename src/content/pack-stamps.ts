import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What tells whether the files of a folder have changed since they were compiled, by folder below the pack. */
export type Stamps = Readonly<Record<string, string>>;

/** The folder in a pack that adds to topics that ship with the program: a folder in it for each of them. */
export const PATCHES = 'patches';

/** The file that says what a pack is. */
export const MANIFEST = 'pack.yaml';

const FILES = ['notes.md', 'cheatsheet.md', 'quiz.yaml'];

/** Gives the stamp of a folder: time and size of the files that a topic is made of, or nothing where there are none. */
export function stampOf(root: string, folder: string): string {
  return FILES.map((name) => fileStamp(join(root, folder, name))).join(' ');
}

/** Gives the stamp of the file that says what a pack is. */
export function manifestStamp(root: string): string {
  return fileStamp(join(root, MANIFEST));
}

/** Gives the folders with a file of a topic, be it faulty or not, among those that were stamped. */
export function topicFolders(stamps: Stamps): readonly string[] {
  return Object.entries(stamps)
    .filter(([folder, stamp]) => folder !== MANIFEST && !folder.includes('/') && /[^- ]/.test(stamp))
    .map(([folder]) => folder);
}

/** Gives the stamps of a pack: of its manifest, of its list of folders, and of each folder. */
export function stampsOf(root: string): Stamps {
  const folders = [...foldersIn(root, ''), ...foldersIn(root, PATCHES)];
  return {
    [MANIFEST]: manifestStamp(root),
    ...Object.fromEntries(folders.map((folder) => [folder, stampOf(root, folder)])),
  };
}

/** Tells whether a pack has changed since it was stamped. */
export function hasChanged(root: string, known: Stamps): boolean {
  const now = stampsOf(root);
  const folders = Object.keys(now);
  return folders.length !== Object.keys(known).length || folders.some((folder) => now[folder] !== known[folder]);
}

function foldersIn(root: string, folder: string): readonly string[] {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
      .map(({ name }) => (folder === '' ? name : `${folder}/${name}`));
  } catch {
    // A pack need not add to other topics; one that is gone is noticed by what stands on it.
    return [];
  }
}

function fileStamp(path: string): string {
  try {
    const { mtimeMs, size } = lstatSync(path);
    return `${mtimeMs}:${size}`;
  } catch {
    return '-';
  }
}
