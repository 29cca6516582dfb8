import { join } from 'node:path';
import { faultCode, reasonOf } from './faults.js';
import type { FileSystem } from './world.js';

/** A journal, or the folder of the journals, that can't be read. */
export interface UnreadableFile {
  readonly file: string;
  /** As the end of a sentence. */
  readonly reason: string;
}

/** The journals that there are, without their content. */
export interface JournalList {
  /** When the folder was last changed, in milliseconds; 0 when there is none. */
  readonly changed: number;
  /** Bytes, by file name. */
  readonly sizes: ReadonlyMap<string, number>;
  readonly unreadable: readonly UnreadableFile[];
}

/** Lists the journals of a folder. A folder that does not exist yet has none. */
export function listJournals(files: FileSystem, folder: string): JournalList {
  const sizes = new Map<string, number>();
  const unreadable: UnreadableFile[] = [];
  let names: readonly string[] = [];
  let changed = 0;
  try {
    // Before the files are looked at: a journal that grows meanwhile makes the folder newer than this.
    changed = files.statSync(folder).mtimeMs;
    names = files.readdirSync(folder);
  } catch (cause) {
    if (faultCode(cause) !== 'ENOENT') {
      unreadable.push({ file: folder, reason: reasonOf(cause) });
    }
  }
  for (const file of names.filter(isJournal)) {
    try {
      sizes.set(file, files.statSync(join(folder, file)).size);
    } catch (cause) {
      // A file that was moved away since the folder was listed is no longer ours to read.
      if (faultCode(cause) !== 'ENOENT') {
        unreadable.push({ file, reason: reasonOf(cause) });
      }
    }
  }
  return { changed, sizes, unreadable };
}

/** Hidden files are those of tools: what they are copying, or know about a file beside it. */
function isJournal(name: string): boolean {
  return name.endsWith('.jsonl') && !name.startsWith('.');
}

/** Tells whether two lists name the same journals with the same bytes. */
export function sameSizes(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): boolean {
  return one.size === other.size && [...one].every(([file, bytes]) => other.get(file) === bytes);
}
