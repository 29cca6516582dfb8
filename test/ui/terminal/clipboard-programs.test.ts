import { spawn } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { copyByProgram } from '../../../src/ui/terminal/clipboard-programs.js';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'awsstudy-clipboard-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Puts a program on the path that keeps its words and what it reads. */
function program(name: string, then = ''): void {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\necho "$0 $*" >> '${folder}/words'\ncat > '${folder}/read'\n${then}\n`);
  chmodSync(path, 0o755);
}

const kept = (name: string) => readFileSync(join(folder, name), 'utf8').replaceAll(`${folder}/`, '').trimEnd();

/** Copies where only the programs above are found, beside those of every system that they are made of. */
function copied(text: string, environment: Record<string, string> = {}) {
  const PATH = [folder, '/usr/bin', '/bin'].join(delimiter);
  return copyByProgram({ environment: { PATH, ...environment }, spawn }, text, new AbortController().signal);
}

const TEXT = 'aws s3 ls s3://<größer>\n';

describe('the program that is there gets the text, whole and by its stdin', () => {
  test.each<[string, Record<string, string>, string, string]>([
    ['pbcopy', {}, 'pbcopy', 'machine'],
    ['wl-copy', { WAYLAND_DISPLAY: 'wayland-0' }, 'wl-copy --type text/plain', 'machine'],
    ['xclip', { DISPLAY: ':0' }, 'xclip -selection clipboard', 'machine'],
    ['xsel', { DISPLAY: ':0' }, 'xsel --clipboard --input', 'machine'],
    ['tmux', { TMUX: '/tmp/tmux-0/default,1,0' }, 'tmux load-buffer -w -', 'tmux'],
    ['tmux', { TMUX: '/tmp/tmux-0/default,1,0', SSH_TTY: '/dev/pts/1' }, 'tmux load-buffer -w -', 'tmux'],
  ])('%s with %j', async (name, environment, words, taker) => {
    program(name);
    expect(await copied(TEXT, environment)).toBe(taker);
    expect([kept('words'), `${kept('read')}\n`]).toEqual([words, TEXT]);
  });
});

test('on Windows it gets the letters of Windows', async () => {
  program('clip.exe');
  expect(await copied(TEXT)).toBe('machine');
  expect(readFileSync(join(folder, 'read'), 'utf16le')).toBe(TEXT);
});

describe('none takes it', () => {
  test.each<[string, string, Record<string, string>]>([
    ['over SSH, where it would land on the other machine', 'pbcopy', { SSH_CONNECTION: '10.0.0.1 5 10.0.0.2 22' }],
    ['without a display', 'xclip', {}],
    ['of an empty display', 'xclip', { DISPLAY: '' }],
    ['outside of tmux', 'tmux', {}],
    ['where there is none', 'nothing', { DISPLAY: ':0', TMUX: '' }],
  ])('%s', async (_what, name, environment) => {
    program(name);
    expect(await copied(TEXT, environment)).toBeUndefined();
    expect(() => kept('read')).toThrow();
  });
});

test('where one fails the next one is asked', async () => {
  program('tmux', 'exit 1');
  program('xclip', 'exit 1');
  program('xsel');
  expect(await copied(TEXT, { TMUX: 'old', DISPLAY: ':0' })).toBe('machine');
  expect(kept('words').split('\n').at(-1)).toBe('xsel --clipboard --input');
});

test('one that reads nothing and ends well counts as having taken it, one that ends badly does not', async () => {
  for (const [code, taker] of [
    [0, 'machine'],
    [1, undefined],
  ]) {
    writeFileSync(join(folder, 'pbcopy'), `#!/bin/sh\nexit ${code}\n`);
    chmodSync(join(folder, 'pbcopy'), 0o755);
    expect(await copied('x'.repeat(1_000_000))).toBe(taker);
  }
});

test('what holds the text on in the background is not waited for', async () => {
  program('xclip', 'sleep 5 &');
  expect(await copied(TEXT, { DISPLAY: ':0' })).toBe('machine');
});

test('one second is for all of them together: behind one that hangs no other is asked', async () => {
  program('tmux', 'exec sleep 60');
  program('xsel');
  expect(await copied(TEXT, { TMUX: 'stuck', DISPLAY: ':0' })).toBeUndefined();
  expect(kept('words')).toBe('tmux load-buffer -w -');
});

test('what is called off is ended at once, and no other is asked', async () => {
  program('tmux', 'exec sleep 60');
  program('xsel');
  const off = new AbortController();
  const environment = { PATH: [folder, '/usr/bin', '/bin'].join(delimiter), TMUX: 'stuck', DISPLAY: ':0' };
  let ending: Promise<unknown> | undefined;
  const watched = ((...call: Parameters<typeof spawn>) => {
    const child = spawn(...call);
    ending = new Promise((ended) => child.on('exit', (_code, signal) => ended(signal)));
    return child;
  }) as typeof spawn;
  const taker = copyByProgram({ environment, spawn: watched }, TEXT, off.signal);
  off.abort();
  expect(await taker).toBeUndefined();
  expect(await ending).toBe('SIGKILL');
});

describe('where programs can not be started', () => {
  const refuse = () => {
    throw Object.assign(new Error('spawn ENOMEM'), { code: 'ENOMEM' });
  };
  // What Node gives where too many files are open: it has no streams, and says why later.
  const fallShort = () => {
    const child = new EventEmitter();
    queueMicrotask(() => child.emit('error', new Error('spawn EMFILE')));
    return child;
  };

  test.each([
    ['at once', refuse],
    ['a moment later', fallShort],
  ])('which is found out %s, none takes it', async (_when, start) => {
    const starter = { environment: { TMUX: 'there' }, spawn: start as unknown as typeof spawn };
    expect(await copyByProgram(starter, TEXT, new AbortController().signal)).toBeUndefined();
  });
});
