import * as files from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { PackCheck } from '../pack-access.js';
import { faultCode, isAbsence, reasonOf } from '../store/faults.js';
import { UserError } from '../study/errors.js';
import { cleanLine } from '../text/clean.js';
import { DISK } from './disk.js';

/** How the folder of a pack is replaced. */
export interface FolderReplacement {
  /** The process that replaces it; with it the folders beside it have names that no other process uses. */
  readonly pid: number;
  readonly isRunning: (pid: number) => boolean;
  /** Writes the new files into a folder. */
  readonly write: (folder: string) => void;
  readonly check: (folder: string) => Promise<PackCheck>;
  /** Adds the pack once it stands in its place. */
  readonly add: () => Promise<PackCheck>;
}

/**
 * Replaces the folder of a pack whole: the new one is written beside it and takes its place when there is a topic in it
 * that can be used. Otherwise everything stays as it was.
 */
export async function replaceFolder(
  folder: string,
  { pid, isRunning, write, check, add }: FolderReplacement,
): Promise<PackCheck> {
  const beside = `${folder}.new-${pid}`;
  try {
    tidyBeside(folder, (other) => other !== pid && isRunning(other));
    write(beside);
    const found = await check(beside);
    if (found.topics === 0) {
      return found;
    }
    swap(folder, beside, `${folder}.old-${pid}`);
  } catch (cause) {
    throw faultCode(cause) === undefined ? cause : notReplaced(folder, cause);
  } finally {
    remove(beside);
  }
  return add();
}

/**
 * Removes what a process left beside a folder that died while it replaced it. Where it died between moving the old one
 * aside and putting the new one there, the old one goes back first: should the new one be of no use, it stays.
 */
function tidyBeside(folder: string, isRunning: (pid: number) => boolean): void {
  for (const name of namesBeside(folder)) {
    const [, kind, pid] = /\.(old|new)-([0-9]{1,10})$/.exec(name) ?? [];
    if (kind === undefined || name !== `${basename(folder)}.${kind}-${pid}` || isRunning(Number(pid))) {
      continue;
    }
    const left = join(dirname(folder), name);
    if (kind === 'old' && !files.existsSync(folder)) {
      DISK.renameSync(left, folder);
    } else {
      remove(left);
    }
  }
}

function namesBeside(folder: string): readonly string[] {
  try {
    return files.readdirSync(dirname(folder));
  } catch (cause) {
    if (isAbsence(cause)) {
      return [];
    }
    throw cause;
  }
}

function swap(folder: string, beside: string, aside: string): void {
  const wasThere = moveIfThere(folder, aside);
  try {
    DISK.renameSync(beside, folder);
  } catch (cause) {
    if (wasThere) {
      DISK.renameSync(aside, folder);
    }
    throw cause;
  }
  remove(aside);
}

function moveIfThere(from: string, to: string): boolean {
  try {
    DISK.renameSync(from, to);
    return true;
  } catch (cause) {
    if (isAbsence(cause)) {
      return false;
    }
    throw cause;
  }
}

function remove(folder: string): void {
  files.rmSync(folder, { recursive: true, force: true });
}

function notReplaced(folder: string, cause: unknown): UserError {
  return new UserError(`The pack in ${cleanLine(folder)} can't be replaced: ${reasonOf(cause)}.`, {
    exit: 'output',
    hint: 'Close what has its files open, then run the command again.',
    cause,
  });
}
