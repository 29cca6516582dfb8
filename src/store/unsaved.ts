import { join } from 'node:path';
import { UserError } from '../study/errors.js';
import { makeFolder, writeNewFile } from './durable.js';
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
      /** The events as they would stand in a journal, to be shown so that they can be saved by hand. */
      readonly lines: readonly string[];
    };

/** Writes events that found no room in the journal to the first of the folders that takes them. */
export function saveElsewhere(files: FileSystem, folders: readonly string[], waiting: WaitingEvents): CloseResult {
  const { lines, reason } = waiting;
  for (const folder of folders) {
    const file = join(folder, `awsstudy-unsaved-${waiting.run}-${lines.length}.jsonl`);
    try {
      makeFolder(files, folder);
      writeNewFile(files, file, lines.join(''));
      return { kind: 'elsewhere', events: lines.length, reason, file };
    } catch (cause) {
      // The next folder is tried; the reason to be told is why the journal did not take them.
      reasonOf(cause);
    }
  }
  return { kind: 'unsaved', events: lines.length, reason, lines: lines.map((line) => line.trim()) };
}

/** Gives the error to end with when a run could not save everything in the journal, else nothing. */
export function unsavedError(result: CloseResult, journalFolder: string): UserError | undefined {
  if (result.kind === 'saved') {
    return undefined;
  }
  const entries = result.events === 1 ? '1 entry of your progress is' : `${result.events} entries of your progress are`;
  const hint =
    result.kind === 'elsewhere'
      ? `They are safe in another place. When the journal can be written again, run \`mv "${result.file}" "${journalFolder}"\`.`
      : `Save these lines in a file whose name ends in .jsonl in ${journalFolder}:\n${result.lines.join('\n')}`;
  return new UserError(`${entries} not saved: ${result.reason}.`, { exit: 'progress', hint });
}
