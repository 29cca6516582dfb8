import { spawn } from 'node:child_process';
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

/** Puts a program on the path that keeps its words, what it reads, and the variables of AWS it was given. */
function program(name: string, then = ''): void {
  const path = join(folder, name);
  writeFileSync(
    path,
    `#!/bin/sh\necho "$0 $*" > '${folder}/words'\nenv | grep ^AWS > '${folder}/aws'\ncat > '${folder}/read'\n${then}\n`,
  );
  chmodSync(path, 0o755);
}

const kept = (name: string) => readFileSync(join(folder, name), 'utf8').replaceAll(`${folder}/`, '').trimEnd();

/** Copies where only the programs above are found, beside those of every system that they are made of. */
function copied(text: string, environment: Record<string, string> = {}) {
  const PATH = [folder, '/usr/bin', '/bin'].join(delimiter);
  return copyByProgram({ environment: { PATH, ...environment }, spawn }, text);
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
  expect(kept('words')).toBe('xsel --clipboard --input');
});

test('one that reads nothing and ends well has taken it, one that ends badly has not', async () => {
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

test('no variable of AWS goes with it, and none is read', async () => {
  program('pbcopy');
  const read: (string | symbol)[] = [];
  const environment = { PATH: [folder, '/usr/bin', '/bin'].join(delimiter), AWS_PROFILE: 'me', aws_key: 'x' };
  const watched = new Proxy(environment, {
    get: (target, name: keyof typeof environment) => {
      read.push(name);
      return target[name];
    },
  });
  expect(await copyByProgram({ environment: watched, spawn }, TEXT)).toBe('machine');
  expect(kept('aws')).toBe('');
  expect(read.filter((name) => String(name).toUpperCase().startsWith('AWS'))).toEqual([]);
});
