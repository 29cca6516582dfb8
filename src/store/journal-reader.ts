import { join } from 'node:path';
import type { StoredEvent } from '../study/event.js';
import { decodeEvent } from './event-format.js';
import { reasonOf } from './faults.js';
import { type Crc32, unframe } from './frame.js';
import { listJournals, type UnreadableFile } from './journal-list.js';
import { readRegularFile } from './regular-file.js';
import type { StoreWorld } from './world.js';

/** A line of a journal, counted from 1, or from where the reading began. */
export interface JournalLine {
  readonly file: string;
  readonly line: number;
}

/** A line that is no event any more. */
export interface DamagedLine extends JournalLine {
  /** As the end of a sentence. */
  readonly reason: string;
}

/** Lines that hold no event for us. */
export interface JournalFaults {
  readonly damaged: readonly DamagedLine[];
  /** Last lines without an end: cut off by a crash, or just being written. */
  readonly unfinished: readonly JournalLine[];
  /** Lines of a newer program. */
  readonly newer: readonly JournalLine[];
  readonly unreadable: readonly UnreadableFile[];
}

/** What was read of the journals. */
export interface JournalReading extends JournalFaults {
  readonly events: readonly StoredEvent[];
  /** Bytes that need not be read again, by file. */
  readonly folded: ReadonlyMap<string, number>;
  /** Bytes that the file had, by file; more than folded when its last line is unfinished. */
  readonly sizes: ReadonlyMap<string, number>;
  /** When the folder was last changed, in milliseconds. */
  readonly changed: number;
}

interface Draft {
  readonly changed: number;
  readonly events: StoredEvent[];
  readonly folded: Map<string, number>;
  readonly sizes: Map<string, number>;
  readonly damaged: DamagedLine[];
  readonly unfinished: JournalLine[];
  readonly newer: JournalLine[];
  readonly unreadable: UnreadableFile[];
}

/** Reads all journals of a folder, each from behind the bytes that were read before. */
export function readJournals(
  world: Pick<StoreWorld, 'files' | 'crc32'>,
  folder: string,
  before: ReadonlyMap<string, number>,
): JournalReading {
  const list = listJournals(world.files, folder);
  const draft: Draft = {
    changed: list.changed,
    events: [],
    folded: new Map(),
    sizes: new Map(),
    damaged: [],
    unfinished: [],
    newer: [],
    unreadable: [...list.unreadable],
  };
  for (const [file, size] of list.sizes) {
    const from = before.get(file) ?? 0;
    if (size === from) {
      draft.folded.set(file, from);
      draft.sizes.set(file, size);
    } else {
      readJournal(world, { folder, file, from }, draft);
    }
  }
  return draft;
}

interface JournalPart {
  readonly folder: string;
  readonly file: string;
  readonly from: number;
}

function readJournal(world: Pick<StoreWorld, 'files' | 'crc32'>, part: JournalPart, draft: Draft): void {
  const { folder, file, from } = part;
  try {
    const { bytes, end } = readRegularFile(world.files, join(folder, file), from);
    draft.folded.set(file, from + readLines(bytes, file, { draft, crc32: world.crc32 }));
    draft.sizes.set(file, end);
  } catch (cause) {
    draft.unreadable.push({ file, reason: reasonOf(cause) });
  }
}

interface LineSink {
  readonly draft: Draft;
  readonly crc32: Crc32;
}

/** Reads the lines and gives how many bytes are done with. A last line that is not whole is read again next time. */
function readLines(bytes: Buffer, file: string, sink: LineSink): number {
  const lines = bytes.toString('utf8').split('\n');
  const tail = lines.pop() ?? '';
  for (const [index, text] of lines.entries()) {
    const line = { file, line: index + 1 };
    const damage = readLine(text, line, sink);
    if (damage !== undefined) {
      sink.draft.damaged.push({ ...line, reason: damage });
    }
  }
  const last = { file, line: lines.length + 1 };
  if (readLine(tail, last, sink) === undefined) {
    return bytes.length;
  }
  sink.draft.unfinished.push(last);
  return bytes.lastIndexOf(0x0a) + 1;
}

/** Takes what a line holds; gives the reason when it can't be read. */
function readLine(text: string, line: JournalLine, { draft, crc32 }: LineSink): string | undefined {
  const unframed = unframe(text, crc32);
  if (unframed.kind === 'value') {
    const event = decodeEvent(unframed.value);
    if (event === undefined) {
      draft.newer.push(line);
    } else {
      draft.events.push(event);
    }
  }
  return unframed.kind === 'damaged' ? unframed.reason : undefined;
}
