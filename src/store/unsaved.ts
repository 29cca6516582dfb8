import { resolve } from 'node:path';
import { UserError } from '../study/errors.js';
import { makeFolder, obstacleTo, writeNewFile } from './durable.js';
import { reasonOf } from './faults.js';
import type { WaitingEvents } from './journal.js';
import type { FileSystem } from './world.js';

/** What became of the events of a run when it ended. */
export type CloseResult =
  | { readonly kind: 'saved' }
  | { readonly kind: 'elsewhere'; readonly events: number; readonly reason: string; readonly file: string }
  | {
      readonly kind: 'unsaved';
      readonly events: number;
      readonly reason: string;
      /** The events as an export has them, to be shown so that they can be saved by hand. */
      readonly lines: readonly string[];
    };

/** Writes events that found no room in the journal to the first of the folders that takes them. */
export function saveElsewhere(files: FileSystem, folders: readonly string[], waiting: WaitingEvents): CloseResult {
  const { lines, reason } = waiting;
  for (const folder of folders) {
    const file = resolve(folder, `awsstudy-unsaved-${waiting.run}-${lines.length}.jsonl`);
    try {
      makeFolder(files, folder);
      writeNewFile(files, file, lines.join(''));
      return { kind: 'elsewhere', events: lines.length, reason, file };
    } catch (cause) {
      // The next folder is tried; the reason to be told is why the journal did not take them.
      reasonOf(cause);
    }
  }
  return { kind: 'unsaved', events: lines.length, reason, lines: lines.map((line) => line.trim().slice(9)) };
}

/** Gives the error to end with when a run could not save everything in the journal, else nothing. */
export function unsavedError(files: FileSystem, result: CloseResult, journalFolder: string): UserError | undefined {
  if (result.kind === 'saved') {
    return undefined;
  }
  const entries = result.events === 1 ? '1 entry of your progress is' : `${result.events} entries of your progress are`;
  return new UserError(`${entries} not saved: ${result.reason}.`, {
    exit: 'progress',
    hint: hintOf(result, obstacleTo(files, journalFolder)),
  });
}

/** Nothing comes of it while something stands in the way. */
function hintOf(result: Exclude<CloseResult, { kind: 'saved' }>, obstacle: string | undefined): string {
  const first = obstacle === undefined ? '' : `First move \`${obstacle}\` away; it stands where a folder should be. `;
  const then = obstacle === undefined ? 'When your progress can be saved again, run' : 'Then run';
  if (result.kind === 'unsaved') {
    return `${first}Save the lines below as unsaved.jsonl. ${then} \`awsstudy import unsaved.jsonl --as progress\`.\n${result.lines.join('\n')}`;
  }
  const safe = result.events === 1 ? 'It is safe' : 'They are safe';
  return `${safe} in another file. ${first}${then} this line:\nawsstudy import ${quoted(result.file)} --as progress`;
}

/** Gives a path as one word of a POSIX shell. */
function quoted(path: string): string {
  return `'${path.replaceAll("'", "'\\''")}'`;
}
