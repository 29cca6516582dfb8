import { isUtf8 } from 'node:buffer';
import { closeSync, constants, fstatSync, openSync, readSync, realpathSync, type Stats } from 'node:fs';
import { sep } from 'node:path';
import type { Place } from './fault.js';
import { TOP } from './fault.js';
import type { RuleName } from './rule.js';

/** The text of a file, or why there is none. */
export type ReadResult =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'fault'; readonly place: Place; readonly rule: RuleName; readonly message: string };

const MOST_BYTES = 256 * 1024;

/**
 * Reads a text file below a folder. It follows no link, waits for no pipe, reads no device and nothing large, and
 * gives UTF-8 with `\n` at the ends of lines, or a sentence.
 */
export function readTopicFile(path: string, root: string): ReadResult {
  let fd: number;
  try {
    fd = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  } catch (cause) {
    return openFault(codeOf(cause));
  }
  try {
    return kindFault(fstatSync(fd)) ?? (isBelow(path, root) ? decode(readUpTo(fd, MOST_BYTES + 1)) : LINKED);
  } catch (cause) {
    return fault('unreadable-file', `This file can't be read (${codeOf(cause)}); check the disk and try again.`);
  } finally {
    closeSync(fd);
  }
}

function fault(rule: RuleName, message: string, place: Place = TOP): ReadResult {
  return { kind: 'fault', place, rule, message };
}

const LINKED = fault('link', "This is a link, and links aren't followed; put the file itself in its place.");
const SPECIAL = fault('not-a-file', 'This is a pipe, socket or device; put an ordinary file in its place.');

/** What the codes of a failed opening mean. */
const OPEN_FAULTS: Readonly<Record<string, ReadResult>> = {
  ENOENT: fault('missing-file', 'This file is missing; a topic has notes.md, cheatsheet.md and quiz.yaml.'),
  ENOTDIR: fault('missing-file', 'This file is missing; a topic has notes.md, cheatsheet.md and quiz.yaml.'),
  ELOOP: LINKED,
  ENXIO: SPECIAL,
  EISDIR: fault('not-a-file', 'This is a folder; put a file in its place.'),
  EACCES: fault('unreadable-file', "This file can't be read; give yourself the right with `chmod u+r`."),
};

function openFault(code: string): ReadResult {
  return (
    OPEN_FAULTS[code] ?? fault('unreadable-file', `This file can't be opened (${code}); check the disk and try again.`)
  );
}

function kindFault(stats: Stats): ReadResult | undefined {
  if (stats.isDirectory()) {
    return OPEN_FAULTS['EISDIR'];
  }
  if (!stats.isFile()) {
    return SPECIAL;
  }
  return stats.size > MOST_BYTES ? tooLarge(stats.size) : undefined;
}

function tooLarge(bytes: number): ReadResult {
  return fault('too-large', `This file has ${Math.ceil(bytes / 1024)} KB; keep it under 256 KB, or split the topic.`);
}

/** Tells whether a file still lies below a folder when all links on the way are followed. */
function isBelow(path: string, root: string): boolean {
  return realpathSync(path).startsWith(realpathSync(root) + sep);
}

function readUpTo(fd: number, most: number): Buffer {
  const bytes = Buffer.alloc(most);
  let length = 0;
  for (let read = -1; read !== 0 && length < most; length += read) {
    read = readSync(fd, bytes, length, most - length, null);
  }
  return bytes.subarray(0, length);
}

function decode(bytes: Buffer): ReadResult {
  // A file may have grown since it was measured.
  if (bytes.length > MOST_BYTES) {
    return tooLarge(bytes.length);
  }
  const mark = bytes.subarray(0, 2).toString('hex');
  if (mark === 'fffe' || mark === 'feff') {
    return fault('encoding', 'This file is UTF-16; save it as UTF-8.');
  }
  if (!isUtf8(bytes)) {
    return fault('encoding', "From here the file isn't UTF-8; save it as UTF-8.", firstBadPlace(bytes));
  }
  // The decoder drops a byte order mark.
  return { kind: 'text', text: new TextDecoder().decode(bytes).replace(/\r\n?/g, '\n') };
}

/** Finds where bytes stop being UTF-8: there what a lenient decoder makes of them differs. */
function firstBadPlace(bytes: Buffer): Place {
  const lenient = Buffer.from(bytes.toString('utf8'));
  const good = bytes.findIndex((byte, index) => byte !== lenient[index]);
  const lines = bytes.subarray(0, good).toString('utf8').split('\n');
  return { line: lines.length, column: [...(lines.at(-1) ?? '')].length + 1 };
}

function codeOf(cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  return typeof code === 'string' ? code : String(cause);
}
