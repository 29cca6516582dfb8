import * as files from 'node:fs';
import { isAbsolute, join } from 'node:path';
import type { FileAccess, NamedText } from '../context.js';
import { makeFolder, writeDurably } from '../store/durable.js';
import { faultCode, isAbsence, reasonOf } from '../store/faults.js';
import { readRegularFile } from '../store/regular-file.js';
import { UserError } from '../study/errors.js';
import { cleanLine } from '../text/clean.js';
import { DISK } from './disk.js';
import { refuseEmptyPath } from './empty-path.js';

/** Larger than any deck of cards, smaller than what a machine runs out of memory with. */
const MOST_BYTES = 64 * 1024 * 1024;

/** Opens the files that a person names. */
export function openFiles(pid: number): FileAccess {
  return {
    readText: (path) => {
      refuseEmptyPath(path);
      const bytes = readBytes(path);
      try {
        // The decoder drops a byte order mark.
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
      } catch (cause) {
        throw refusal(path, "isn't UTF-8", { hint: 'Save it as UTF-8, then run the command again.', cause });
      }
    },
    writeText: (path, text) => {
      refuseEmptyPath(path);
      if (files.existsSync(path)) {
        throw refusal(path, 'is there already', { hint: 'Name another one, or remove it first.', exit: 'usage' });
      }
      atDisk(path, () => writeDurably(DISK, { path, text, suffix: String(pid) }));
    },
    writeFolder: (folder, texts) => {
      refuseEmptyPath(folder);
      refuseHeld(folder);
      for (const { path, text } of texts) {
        writeBelow(folder, { path, text }, pid);
      }
    },
  };
}

function readBytes(path: string): Buffer {
  try {
    const { size } = files.statSync(path);
    if (size > MOST_BYTES) {
      throw refusal(path, `has more than ${MOST_BYTES / 1024 / 1024} MB`, { hint: 'Cut it into several files.' });
    }
    return readRegularFile(files, path).bytes;
  } catch (cause) {
    if (isAbsence(cause)) {
      throw refusal(path, "isn't there", { hint: 'Check its name.', exit: 'notFound', cause });
    }
    if (faultCode(cause) === undefined) {
      throw cause;
    }
    throw refusal(path, `can't be read: ${reasonOf(cause)}`, { hint: 'Name an ordinary file.', cause });
  }
}

function refuseHeld(folder: string): void {
  try {
    if (files.readdirSync(folder).length > 0) {
      throw refusal(folder, 'holds something already', { hint: 'Name a folder that is new or empty.', exit: 'usage' });
    }
  } catch (cause) {
    if (!isAbsence(cause)) {
      throw faultCode(cause) === undefined
        ? cause
        : refusal(folder, `can't be written to: ${reasonOf(cause)}`, { hint: 'Name another folder.', cause });
    }
  }
}

function writeBelow(folder: string, { path, text }: NamedText, pid: number): void {
  const parts = path.split('/');
  if (isAbsolute(path) || parts.includes('..') || parts.includes('')) {
    throw new Error(`${path} does not lie in the folder`);
  }
  const target = join(folder, ...parts);
  atDisk(target, () => {
    makeFolder(files, join(target, '..'));
    writeDurably(DISK, { path: target, text, suffix: String(pid) });
  });
}

function atDisk(path: string, write: () => void): void {
  try {
    write();
  } catch (cause) {
    throw refusal(path, `can't be written: ${reasonOf(cause)}`, { hint: 'Name another place.', exit: 'output', cause });
  }
}

interface Refusal {
  readonly hint: string;
  readonly exit?: 'content' | 'notFound' | 'usage' | 'output';
  readonly cause?: unknown;
}

function refusal(path: string, what: string, { hint, exit = 'content', cause }: Refusal): UserError {
  return new UserError(`\`${cleanLine(path)}\` ${what}.`, { exit, hint, cause });
}
