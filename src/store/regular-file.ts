import { constants } from 'node:fs';
import { diskFault } from './faults.js';
import type { FileSystem } from './world.js';

/** What was read of a file. */
export interface FileBytes {
  readonly bytes: Buffer;
  /** Where in the file the reading ended. */
  readonly end: number;
}

/**
 * Reads a file from a position to its end. Refuses what is no regular file, and opens it so that a pipe that somebody
 * put there can't hold the program up.
 */
export function readRegularFile(files: FileSystem, path: string, from = 0): FileBytes {
  const fd = files.openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const stat = files.fstatSync(fd);
    if (!stat.isFile()) {
      throw diskFault('ENOTFILE', `${path} is no regular file`);
    }
    const bytes = Buffer.alloc(Math.max(0, stat.size - from));
    let read = 0;
    while (read < bytes.length) {
      const count = files.readSync(fd, bytes, read, bytes.length - read, from + read);
      if (count === 0) {
        break;
      }
      read += count;
    }
    return { bytes: bytes.subarray(0, read), end: Math.min(from, stat.size) + read };
  } finally {
    files.closeSync(fd);
  }
}
