import { join } from 'node:path';
import { sortEvents, withoutUndone } from '../study/event-order.js';
import { isUndoable } from '../study/undoing.js';
import { aheadNotices } from './clock-notice.js';
import { obstacleTo, writeNewFile } from './durable.js';
import { faultCode, isAbsence, reasonOf } from './faults.js';
import { sameSizes, type UnreadableFile } from './journal-list.js';
import { type JournalFaults, readJournals } from './journal-reader.js';
import { findLeftovers, listFolder } from './leftovers.js';
import type { Places } from './places.js';
import { readRegularFile } from './regular-file.js';
import { readSettings } from './settings.js';
import { type ReadSnapshot, readSnapshot } from './snapshot.js';
import { damagedCopies } from './snapshot-writer.js';
import { type ReadSummary, readSummary } from './summary-file.js';
import type { StoreWorld } from './world.js';

/** A file or folder that others on this machine may read or change. */
export interface OpenPath {
  readonly path: string;
  /** As `chmod` takes it. */
  readonly mode: string;
}

/** How the progress stands on the disk. */
export interface ProgressInspection extends JournalFaults {
  readonly journals: number;
  /** Events that can be read, each once. */
  readonly events: number;
  /** Answers among them, taken back ones too. */
  readonly answers: number;
  /** `behind` when journals have grown since; that is no fault. */
  readonly snapshot: Exclude<ReadSnapshot['kind'], 'fits'> | 'fresh' | 'behind';
  readonly summary: ReadSummary['kind'];
  /** Temporary files and locks of programs that died. */
  readonly leftovers: readonly string[];
  /** Damaged snapshots that were kept. */
  readonly damagedCopies: readonly string[];
  readonly openPaths: readonly OpenPath[];
  /** Sentences about settings that can't be used. */
  readonly settings: readonly string[];
  /** Sentences about what is dated later than the clock. */
  readonly dates: readonly string[];
  /** Why nothing can be written, as the end of a sentence; absent when it can, or when there is no folder yet. */
  readonly unwritable?: string;
}

/** Looks at the progress without changing it; a file is written and removed again to see whether that works. */
export function inspectProgress(world: StoreWorld, places: Places): ProgressInspection {
  const reading = readJournals(world, places.journalFolder, new Map());
  const { events, damaged, unfinished, newer, unreadable, sizes } = reading;
  const unique = new Map(events.map((event) => [event.id, event.kind]));
  const snapshot = readSnapshot(world, places);
  const age = snapshot.kind === 'fits' && sameSizes(snapshot.folded, reading.folded) ? 'fresh' : 'behind';
  const unwritable = tryToWrite(world, places.data);
  return {
    journals: sizes.size,
    events: unique.size,
    answers: [...unique.values()].filter((kind) => kind === 'answered').length,
    damaged,
    unfinished,
    newer,
    unreadable: [...unreadable, ...unreadablePlaces(world, places)],
    snapshot: snapshot.kind === 'fits' ? age : snapshot.kind,
    summary: readSummary(world, places).kind,
    leftovers: findLeftovers(world, places),
    damagedCopies: damagedCopies(world, places.snapshotFile),
    openPaths: openPaths(world, places),
    settings: readSettings(world.files, places.configFile).problems,
    dates: aheadNotices(world, withoutUndone(sortEvents(events)).events.findLast(isUndoable)?.time),
    ...(unwritable === undefined ? {} : { unwritable }),
  };
}

/** The name is one that is tidied up should the program die in between. */
function tryToWrite({ files, pid, clock }: StoreWorld, folder: string): string | undefined {
  const path = join(folder, `progress.json.tmp-${pid}-${clock()}`);
  try {
    writeNewFile(files, path, 'A try whether this folder can be written to.\n');
    files.unlinkSync(path);
    return undefined;
  } catch (cause) {
    if (faultCode(cause) !== 'ENOENT') {
      return reasonOf(cause);
    }
    const obstacle = obstacleTo(files, folder);
    return obstacle === undefined ? undefined : `\`${obstacle}\` is a link that leads nowhere`;
  }
}

/** The folders, and the summary, whose reading elsewhere makes do without it. */
function unreadablePlaces(world: StoreWorld, { config, data, summaryFile }: Places): readonly UnreadableFile[] {
  const folders = [...new Set([data, config])].flatMap((folder) => {
    const { unreadable } = listFolder(world, folder);
    return unreadable === undefined ? [] : [{ file: folder, reason: unreadable }];
  });
  try {
    readRegularFile(world.files, summaryFile);
    return folders;
  } catch (cause) {
    return isAbsence(cause) ? folders : [...folders, { file: summaryFile, reason: reasonOf(cause) }];
  }
}

function openPaths({ files, hasModes }: StoreWorld, places: Places): readonly OpenPath[] {
  const { config, data, configFile, journalFolder, snapshotFile, summaryFile } = places;
  const paths = [config, data, configFile, journalFolder, snapshotFile, summaryFile];
  return hasModes ? [...new Set(paths)].flatMap((path) => openPath(files, path)) : [];
}

function openPath(files: StoreWorld['files'], path: string): readonly OpenPath[] {
  try {
    const mode = files.statSync(path).mode & 0o777;
    return (mode & 0o077) === 0 ? [] : [{ path, mode: mode.toString(8) }];
  } catch (cause) {
    // What does not exist or can't be looked at is open to nobody; the reading says what is wrong with it.
    reasonOf(cause);
    return [];
  }
}
