import { fstatSync, statSync, writeSync } from 'node:fs';
import type { Output } from '../context.js';
import { UserError } from '../study/errors.js';
import type { Showable } from '../text/painted.js';
import { HERE } from './here.js';
import { pause } from './pause.js';

/** Thrown when the reader of a pipe has gone: the program ends quietly, with 0. */
export class ClosedPipe extends Error {}

/** Milliseconds to wait when a pipe is full. */
const FULL_PIPE_WAIT = 5;

/**
 * Opens stdout or stderr for writing without touching `process.stdout`, whose making costs a start 1 to 7 % and which
 * cuts pipes at 65,536 bytes when the program ends by `process.exit`.
 */
export function openOutput(fd: 1 | 2): Output {
  let isTerminal: boolean | undefined;
  const output: Output = {
    get isTerminal() {
      isTerminal ??= isTerminalDevice(fd);
      return isTerminal;
    },
    get columns() {
      return output.isTerminal ? columnsOf(fd) : undefined;
    },
    write: (text: Showable) => writeAll(fd, Buffer.from(text)),
  };
  return output;
}

function columnsOf(fd: 1 | 2): number | undefined {
  const columns = (fd === 1 ? process.stdout : process.stderr).columns;
  return columns > 0 ? columns : undefined;
}

/**
 * Tells whether a file descriptor is a terminal. Files and pipes are told from their kind alone and the null device by its
 * device number, so that `tty`, which brings `net` with it, is loaded for real terminals only.
 */
export function isTerminalDevice(fd: number): boolean {
  try {
    const stat = fstatSync(fd);
    return stat.isCharacterDevice() && !isNullDevice(stat.rdev) && process.getBuiltinModule('node:tty').isatty(fd);
  } catch {
    // A closed descriptor has no kind: it is no terminal.
    return false;
  }
}

function isNullDevice(device: number): boolean {
  return HERE.nullDevice !== undefined && device === statSync(HERE.nullDevice).rdev;
}

function writeAll(fd: number, bytes: Buffer): void {
  let written = 0;
  while (written < bytes.length) {
    written += writeSome(fd, bytes, written);
  }
}

function writeSome(fd: number, bytes: Buffer, from: number): number {
  try {
    return writeSync(fd, bytes, from, bytes.length - from);
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? 'unknown fault';
    if (code === 'EAGAIN') {
      pause(FULL_PIPE_WAIT);
      return 0;
    }
    if (code === 'EPIPE') {
      throw new ClosedPipe('the reader has gone', { cause });
    }
    throw new UserError(`The output can't be written (${code}).`, {
      exit: 'output',
      hint: 'Make room on the disk or write to another file, then run the command again.',
      cause,
    });
  }
}
