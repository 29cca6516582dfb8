import { join } from 'node:path';
import { UserError } from '../study/errors.js';
import type { StoredEvent } from '../study/event.js';
import { sortEvents } from '../study/event-order.js';
import { makeFolder, syncFolder, writeNewFile } from './durable.js';
import { eventLines, type LeftLine, readEventLines } from './event-lines.js';
import { reasonOf } from './faults.js';
import { frameOf } from './frame.js';
import { newRunName } from './journal.js';
import { type JournalFaults, readJournals } from './journal-reader.js';
import type { Places } from './places.js';
import { readEvents } from './progress-reader.js';
import type { StoreWorld } from './world.js';

/** What became of a text of events. */
export interface MergeResult {
  /** Events that were not there before. */
  readonly added: number;
  readonly known: number;
  readonly left: readonly LeftLine[];
}

/**
 * Adds the events of a text that are not there yet, by their ids, as one more journal. No file that there is gets
 * changed, so whatever comes of it, nothing is lost. Throws a UserError when the disk does not take the journal.
 */
export function mergeEvents(world: StoreWorld, places: Places, text: string): MergeResult {
  const { events, left } = readEventLines(text, world.crc32);
  const there = new Set(readEvents(world, places).map(({ id }) => id));
  const given = sortEvents(events);
  const added = given.filter(({ id }) => !there.has(id));
  if (added.length > 0) {
    writeJournal(world, places.journalFolder, added);
  }
  return { added: added.length, known: given.length - added.length, left };
}

function writeJournal(world: StoreWorld, folder: string, events: readonly StoredEvent[]): void {
  const text = events.map((event) => frameOf(event, world.crc32)).join('');
  try {
    makeFolder(world.files, folder);
    writeNewFile(world.files, join(folder, `${newRunName(world)}-merged.jsonl`), text);
    syncFolder(world.files, folder);
  } catch (cause) {
    throw new UserError(`What is to be added to your progress can't be saved: ${reasonOf(cause)}.`, {
      exit: 'progress',
      hint: 'Nothing of it was added. When the journal can be written again, run the command again.',
      cause,
    });
  }
}

/** All that the journals know, as a text that `mergeEvents` takes, with what of them could not be read. */
export interface ExportResult extends JournalFaults {
  readonly text: string;
  readonly count: number;
}

/** Gives all events of all journals as a text, in order, each once. */
export function exportEvents(world: StoreWorld, { journalFolder }: Places): ExportResult {
  const { events, damaged, unfinished, newer, unreadable } = readJournals(world, journalFolder, new Map());
  const sorted = sortEvents(events);
  return { text: eventLines(sorted), count: sorted.length, damaged, unfinished, newer, unreadable };
}
