import { dirname, resolve } from 'node:path';
import { NO_FOLDER_SYNC } from '../study/platform.js';
import { attempt, diskFault, faultCode, reasonOf } from './faults.js';
import type { FileSystem } from './world.js';

/** Codes by which a disk says that it can't do such a thing at all; asking again won't help. */
const UNSUPPORTED: readonly (string | undefined)[] = ['EINVAL', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP'];

/** Runs a call that makes something durable, and lets be what the disk can't do at all. */
function unlessUnsupported(call: () => void, codes: readonly (string | undefined)[]): void {
  try {
    call();
  } catch (cause) {
    if (!codes.includes(faultCode(cause))) {
      throw cause;
    }
  }
}

/** Writes all bytes: a disk that fills up writes a part and reports no fault. */
export function writeAll(files: FileSystem, fd: number, bytes: Buffer): void {
  let written = 0;
  while (written < bytes.length) {
    const count = files.writeSync(fd, bytes, written, bytes.length - written);
    if (count === 0) {
      throw diskFault('ENOSPC', 'the disk wrote nothing');
    }
    written += count;
  }
}

/** Waits until the bytes of an open file are on the disk. */
export function syncBytes(files: FileSystem, fd: number): void {
  unlessUnsupported(() => files.fdatasyncSync(fd), UNSUPPORTED);
}

/** Waits until the names in a folder are on the disk: without that a power cut may lose a new file whole. */
export function syncFolder(files: FileSystem, folder: string): void {
  unlessUnsupported(() => {
    const fd = files.openSync(folder, 'r');
    try {
      files.fsyncSync(fd);
    } finally {
      files.closeSync(fd);
    }
  }, [...UNSUPPORTED, ...NO_FOLDER_SYNC]);
}

/**
 * Makes a folder with those above it, for its owner alone, and waits until they are on the disk. One by one: where no
 * folder can be made, as in /proc, Node 20's own recursive call never comes back.
 */
export function makeFolder(files: FileSystem, folder: string): void {
  const path = resolve(folder);
  try {
    makeOne(files, path);
  } catch (cause) {
    const above = dirname(path);
    if (faultCode(cause) !== 'ENOENT' || above === path) {
      throw cause;
    }
    makeFolder(files, above);
    makeOne(files, path);
  }
}

function makeOne(files: FileSystem, path: string): void {
  try {
    files.mkdirSync(path, { mode: 0o700 });
  } catch (cause) {
    if (isFolder(files, path)) {
      return;
    }
    throw cause;
  }
  syncFolder(files, dirname(path));
}

function isFolder(files: FileSystem, path: string): boolean {
  try {
    return files.statSync(path).isDirectory();
  } catch (cause) {
    reasonOf(cause);
    return false;
  }
}

/** Gives what stands where a folder, or one above it, should be: a file, or a link that leads nowhere. */
export function obstacleTo(files: FileSystem, folder: string): string | undefined {
  const path = resolve(folder);
  const above = dirname(path);
  try {
    files.lstatSync(path);
  } catch (cause) {
    reasonOf(cause);
    return above === path ? undefined : obstacleTo(files, above);
  }
  return isFolder(files, path) ? undefined : path;
}

/** A file to be written whole. */
export interface DurableFile {
  readonly path: string;
  readonly text: string;
  /** Makes the name of the temporary file one that no other process uses. */
  readonly suffix: string;
}

/** Replaces a file whole or not at all: writes beside it, checks the size, waits for the disk, renames. */
export function writeDurably(files: FileSystem, { path, text, suffix }: DurableFile): void {
  const temporary = `${path}.tmp-${suffix}`;
  writeNewFile(files, temporary, text);
  try {
    files.renameSync(temporary, path);
  } catch (cause) {
    attempt(() => files.unlinkSync(temporary));
    throw cause;
  }
  syncFolder(files, dirname(path));
}

/** Writes a file that must not exist yet, for its owner alone, and waits for the disk. Leaves nothing behind when it fails. */
export function writeNewFile(files: FileSystem, path: string, text: string): void {
  const fd = files.openSync(path, 'wx', 0o600);
  try {
    try {
      const bytes = Buffer.from(text);
      writeAll(files, fd, bytes);
      syncBytes(files, fd);
      if (files.fstatSync(fd).size !== bytes.length) {
        throw diskFault('EIO', 'the file has another size than was written');
      }
    } finally {
      files.closeSync(fd);
    }
  } catch (cause) {
    attempt(() => files.unlinkSync(path));
    throw cause;
  }
}
