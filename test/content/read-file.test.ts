import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readTopicFile } from '../../src/content/read-file.js';

let root: string;
let path: string;

beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'awsstudy-read-'));
  root = join(folder, 'pack');
  mkdirSync(root);
  path = join(root, 'notes.md');
});

afterEach(() => {
  rmSync(join(root, '..'), { recursive: true, force: true, maxRetries: 9 });
});

function faultOf(file = path) {
  const result = readTopicFile(file, root);
  return result.kind === 'fault'
    ? `${result.place.line}:${result.place.column} ${result.rule} ${result.message}`
    : `text ${result.text}`;
}

const LINK = "1:1 link This is a link, and links aren't followed; put the file itself in its place.";
const MISSING = '1:1 missing-file This file is missing; a topic has notes.md, cheatsheet.md and quiz.yaml.';
const SPECIAL = '1:1 not-a-file This is a pipe, socket or device; put an ordinary file in its place.';

describe('a file', () => {
  test.each([
    ['of UTF-8', 'Größe → 5\n', 'Größe → 5\n'],
    ['that is empty', '', ''],
    ['with a byte order mark', '\ufeffa', 'a'],
    ['with line ends of other systems', 'a\r\nb\rc\n', 'a\nb\nc\n'],
  ])('%s is read', (_name, content, text) => {
    writeFileSync(path, content);
    expect(readTopicFile(path, root)).toEqual({ kind: 'text', text });
  });

  test('of exactly 256 KB is read, and one byte more is a fault', () => {
    writeFileSync(path, 'x'.repeat(256 * 1024));
    expect(readTopicFile(path, root).kind).toBe('text');
    writeFileSync(path, 'x'.repeat(256 * 1024 + 1));
    expect(faultOf()).toBe('1:1 too-large This file has 257 KB; keep it under 256 KB, or split the topic.');
  });

  test('of 50 MB is refused without being read', () => {
    writeFileSync(path, '');
    truncateSync(path, 50 * 1024 * 1024);
    expect(faultOf()).toBe('1:1 too-large This file has 51200 KB; keep it under 256 KB, or split the topic.');
  });

  test.each([
    ['latin-1 behind two lines', Buffer.from([0x61, 0x0a, 0x0a, 0x62, 0xe9, 0x62]), '3:2'],
    ['a character cut off at the end', Buffer.from([0x61, 0xe2, 0x82]), '1:2'],
    ['a surrogate', Buffer.from([0xed, 0xa0, 0x80]), '1:1'],
  ])('with %s is a fault there', (_name, bytes, at) => {
    writeFileSync(path, bytes);
    expect(faultOf()).toBe(`${at} encoding From here the file isn't UTF-8; save it as UTF-8.`);
  });

  test.each([
    ['little', Buffer.from('\ufeffnotes', 'utf16le')],
    ['big', Buffer.from('\ufeffnotes', 'utf16le').swap16()],
  ])('of UTF-16, %s end first, is named as that', (_name, bytes) => {
    writeFileSync(path, bytes);
    expect(faultOf()).toBe('1:1 encoding This file is UTF-16; save it as UTF-8.');
  });
});

// The kernel says of its own files that they have 0 bytes, as a file has that grows while it is read.
test.skipIf(!existsSync('/proc/kallsyms'))('a file that is longer than it says is refused at the limit', () => {
  const result = readTopicFile('/proc/kallsyms', '/proc');
  expect(result).toMatchObject({ kind: 'fault', rule: 'too-large' });
});

describe('what is no file of the folder', () => {
  test('a file that is not there', () => {
    expect(faultOf()).toBe(MISSING);
    writeFileSync(path, '');
    expect(faultOf(join(path, 'notes.md'))).toBe(MISSING);
  });

  test('a folder', () => {
    mkdirSync(path);
    expect(faultOf()).toBe('1:1 not-a-file This is a folder; put a file in its place.');
  });

  test('a pipe, without waiting for somebody to write', () => {
    execFileSync('mkfifo', [path]);
    expect(faultOf()).toBe(SPECIAL);
  });

  test('a socket', async () => {
    const server = createServer();
    await new Promise<void>((listening) => server.listen(path, listening));
    expect(faultOf()).toBe(SPECIAL);
    await new Promise((closed) => server.close(closed));
  });

  test('an endless device behind a link', () => {
    symlinkSync('/dev/zero', path);
    expect(faultOf()).toBe(LINK);
  });

  test('a link to a file outside, and to one inside', () => {
    writeFileSync(join(root, '..', 'secret'), 'secret');
    symlinkSync('../secret', path);
    expect(faultOf()).toBe(LINK);
    writeFileSync(join(root, 'other.md'), 'fine');
    symlinkSync('other.md', join(root, 'again.md'));
    expect(faultOf(join(root, 'again.md'))).toBe(LINK);
  });

  test('a file in a folder that is a link to outside', () => {
    mkdirSync(join(root, '..', 'elsewhere'));
    writeFileSync(join(root, '..', 'elsewhere', 'notes.md'), 'secret');
    symlinkSync('../elsewhere', join(root, 'topic'));
    expect(faultOf(join(root, 'topic', 'notes.md'))).toBe(LINK);
  });

  test.skipIf(process.getuid?.() === 0)('a file that may not be read', () => {
    writeFileSync(path, 'a');
    chmodSync(path, 0);
    expect(faultOf()).toBe("1:1 unreadable-file This file can't be read; give yourself the right with `chmod u+r`.");
  });

  test('a name that is too long', () => {
    expect(faultOf(join(root, 'x'.repeat(300)))).toBe(
      "1:1 unreadable-file This file can't be opened (ENAMETOOLONG); check the disk and try again.",
    );
  });
});
