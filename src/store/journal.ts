import { join } from 'node:path';
import type { NewEvent, RecordOptions, StoredEvent } from '../study/event.js';
import { makeFolder, syncBytes, syncFolder, writeAll } from './durable.js';
import { decodeEvent } from './event-format.js';
import { attempt, diskFault, faultCode, reasonOf } from './faults.js';
import { frameOf } from './frame.js';
import { RunClock } from './run-clock.js';
import type { StoreWorld } from './world.js';

/** What became of an event. */
export type RecordResult =
  | { readonly saved: true; readonly event: string }
  | {
      readonly saved: false;
      readonly event: string;
      /** How many events are kept in memory and tried again. */
      readonly waiting: number;
      /** Why, as the end of a sentence: `the disk is full`. */
      readonly reason: string;
    };

/** Events that could not be written where they belong. */
export interface WaitingEvents {
  readonly run: string;
  readonly lines: readonly string[];
  readonly reason: string;
}

interface FailedWrite {
  readonly reason: string;
  readonly isNewFileDue: boolean;
}

/** Faults after which nothing more is to be had from an open file. */
const BROKEN: readonly (string | undefined)[] = ['EIO', 'EBADF', 'ESTALE'];

/** Draws a name that no other run has, nor a journal. */
export function newRunName({ clock, pid, random }: StoreWorld): string {
  return `${clock()}-${pid}-${Math.floor(random() * 2 ** 48).toString(36)}`;
}

/**
 * The journal of one run of the program: a file of its own, so no two programs ever write to the same. The file is made
 * at the first event. All frames of the run stay in memory, so that the whole run can be written again when the file
 * breaks or is deleted; the same event twice does no harm.
 */
export class Journal {
  /** Dates what is recorded. */
  readonly clock: RunClock;
  readonly #world: StoreWorld;
  readonly #folder: string;
  readonly #run: string;
  readonly #frames: string[] = [];
  /** How many frames are on the disk. */
  #saved = 0;
  #fd: number | undefined;
  /** Length of the open file up to the last frame that is on the disk. */
  #length = 0;
  #filesMade = 0;
  #refusal: string | undefined;

  constructor(world: StoreWorld, folder: string) {
    this.#world = world;
    this.clock = new RunClock(world.clock);
    this.#folder = folder;
    this.#run = newRunName(world);
  }

  /** Whether something was recorded. */
  get isUsed(): boolean {
    return this.#frames.length > 0;
  }

  /** Events that are not on the disk, as they were recorded. */
  get waiting(): readonly StoredEvent[] {
    return this.#frames.slice(this.#saved).flatMap((frame) => decodeEvent(JSON.parse(frame.slice(10))) ?? []);
  }

  /** Writes no more: a newer program has written events that this one does not know. */
  refuse(reason: string): void {
    this.#refusal = reason;
  }

  /** Writes an event. It is saved when this says so, and else kept and tried again with the next one and at the end. */
  record(event: NewEvent, { after }: RecordOptions = {}): RecordResult {
    const stored = this.#stamp(event, this.clock.next(after));
    this.#frames.push(frameOf(stored, this.#world.crc32));
    const reason = this.#flush();
    const waiting = this.#frames.length - this.#saved;
    return reason === undefined
      ? { saved: true, event: stored.id }
      : { saved: false, event: stored.id, waiting, reason };
  }

  /** Tries once more what waits, and closes the file. Gives what could not be written. May be called again. */
  finish(): WaitingEvents | undefined {
    const reason = this.#flush();
    this.#close();
    return reason === undefined ? undefined : { run: this.#run, lines: this.#frames.slice(this.#saved), reason };
  }

  #stamp(event: NewEvent, time: number): StoredEvent {
    const run = this.#run;
    const sequence = this.#frames.length + 1;
    const offset = Math.round(this.#world.zoneOffset(time));
    const stored = { version: 1, id: `${run}-${sequence}`, time, offset, run, sequence, ...event } as const;
    // What can't be read again must not be acknowledged: that would be a silent loss.
    if (decodeEvent(JSON.parse(JSON.stringify(stored))) === undefined) {
      throw new Error(`The event of kind ${event.kind} is malformed: ${JSON.stringify(stored)}`);
    }
    return stored;
  }

  /** Writes what waits; gives the reason when it can't. A broken file is replaced by a new one at once. */
  #flush(): string | undefined {
    if (this.#saved === this.#frames.length) {
      return undefined;
    }
    if (this.#refusal !== undefined) {
      return this.#refusal;
    }
    const failed = this.#tryToWrite();
    return (failed?.isNewFileDue ? this.#tryToWrite() : failed)?.reason;
  }

  #tryToWrite(): FailedWrite | undefined {
    try {
      this.#write();
      return undefined;
    } catch (cause) {
      return { reason: reasonOf(cause), isNewFileDue: this.#recover(faultCode(cause)) };
    }
  }

  #write(): void {
    const { files } = this.#world;
    this.#fd ??= this.#open();
    const bytes = Buffer.from(this.#frames.slice(this.#saved).join(''));
    writeAll(files, this.#fd, bytes);
    this.#touchFolder();
    syncBytes(files, this.#fd);
    const { nlink, size } = files.fstatSync(this.#fd);
    if (nlink === 0 || size !== this.#length + bytes.length) {
      throw diskFault('ESTALE', 'the journal was deleted or changed by somebody else');
    }
    this.#length = size;
    this.#saved = this.#frames.length;
  }

  /** Shows the summary that it is behind. Before the waiting for the disk, which then waits for this too. */
  #touchFolder(): void {
    const { files, clock, random } = this.#world;
    // A fraction of a millisecond, so that no two programs touch it at the same time.
    const now = (clock() + random()) / 1000;
    attempt(() => files.utimesSync(this.#folder, now, now));
  }

  #open(): number {
    const { files } = this.#world;
    makeFolder(files, this.#folder);
    const suffix = this.#filesMade === 0 ? '' : `-${this.#filesMade}`;
    this.#filesMade += 1;
    const path = join(this.#folder, `${this.#run}${suffix}.jsonl`);
    const fd = files.openSync(path, 'ax', 0o600);
    try {
      syncFolder(files, this.#folder);
    } catch (cause) {
      attempt(() => files.closeSync(fd));
      attempt(() => files.unlinkSync(path));
      throw cause;
    }
    this.#length = 0;
    return fd;
  }

  /** Takes back what a failed write left, or gives the file up; tells whether a new one is to be tried at once. */
  #recover(code: string | undefined): boolean {
    const fd = this.#fd;
    if (fd === undefined) {
      return code === 'EEXIST';
    }
    if (BROKEN.includes(code)) {
      this.#close();
      this.#saved = 0;
      return true;
    }
    // When this fails too, the next write finds the file longer than it should be, and a new one is begun.
    attempt(() => this.#world.files.ftruncateSync(fd, this.#length));
    return false;
  }

  #close(): void {
    const fd = this.#fd;
    this.#fd = undefined;
    if (fd !== undefined) {
      attempt(() => this.#world.files.closeSync(fd));
    }
  }
}
