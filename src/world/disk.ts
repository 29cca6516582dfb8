import * as files from 'node:fs';
import { faultCode } from '../store/faults.js';
import type { FileSystem } from '../store/world.js';
import { HERE } from './here.js';
import { pause } from './pause.js';

/** How long a file is waited for that another program has open, in milliseconds from one try to the next. */
const WAITS: readonly number[] = [10, 20, 50, 100, 200];

/** When a disk has to be asked again, and how to wait. */
export interface PatienceOptions {
  /** Codes by which a file refuses another one in its place for as long as some program has it open. */
  readonly busyFile: readonly string[];
  readonly pause: (milliseconds: number) => void;
}

/** Gives a disk on which a file that another program has open, such as one that looks for viruses, is waited for. */
export function patientDisk(disk: FileSystem, { busyFile, pause }: PatienceOptions): FileSystem {
  const renameSync: FileSystem['renameSync'] = (from, to) => {
    for (const wait of WAITS) {
      try {
        disk.renameSync(from, to);
        return;
      } catch (cause) {
        if (!busyFile.includes(faultCode(cause) ?? '')) {
          throw cause;
        }
        pause(wait);
      }
    }
    disk.renameSync(from, to);
  };
  // Inherits, since the namespace of a bundle shows nothing of its own that could be copied (scripts/finish-bundle.mjs).
  return busyFile.length === 0 ? disk : Object.create(disk, { renameSync: { value: renameSync } });
}

/** The disk of this machine, as the store uses it. */
export const DISK: FileSystem = patientDisk(files, { busyFile: HERE.busyFile, pause });
