import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { bundleScreen } from '../support/bundle.js';
import { PseudoTerminal } from '../support/pseudo-terminal.js';

const CLEAN = { alternate: false, bracketedPaste: false, cursorHidden: false };
const TAKEN = { alternate: true, bracketedPaste: true, cursorHidden: true };

let folder: string;
let bundle: string;
let saved: string;
let terminal: PseudoTerminal;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'awsstudy-guard-'));
  bundle = await bundleScreen('test/support/guarded-screen.tsx', folder, true);
});

afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 9 }));

beforeEach(async () => {
  saved = join(folder, `saved-${Math.random()}`);
  terminal = new PseudoTerminal([], { command: command() });
  await terminal.untilShown('typed= window=80x24');
  expect(terminal.modes()).toEqual(TAKEN);
});

afterEach(() => terminal.close());

function command(): string {
  return `'${process.execPath}' '${bundle}' '${saved}'`;
}

function hasSaved(): boolean {
  return existsSync(saved) && readFileSync(saved, 'utf8').startsWith('saved\n');
}

test('a screen that is left puts the terminal back, and what follows stands on it', async () => {
  terminal.press('aq');
  expect(await terminal.ended()).toEqual({ code: 0, cooked: true });
  expect(terminal.modes()).toEqual(CLEAN);
  expect(terminal.screen()).toMatch(/^left with a\n/);
});

test.each([
  ['an error in a key handler', 't', 1, 'thrown on purpose'],
  ['an unhandled rejection', 'r', 1, 'rejected on purpose'],
  ['an error while drawing', 'd', 1, 'drawn on purpose'],
  ['process.exit', 'x', 3, ''],
])('%s puts the terminal back, saves, and shows its trace on the screen that stays', async (_way, key, code, trace) => {
  terminal.press(key);
  expect(await terminal.ended()).toEqual({ code, cooked: true });
  expect(terminal.modes()).toEqual(CLEAN);
  expect(terminal.raw.slice(terminal.raw.lastIndexOf('\u001b[?1049l'))).toContain(trace);
  expect(hasSaved()).toBe(true);
});

test.each([
  ['SIGINT', 130],
  ['SIGQUIT', 131],
  ['SIGABRT', 134],
  ['SIGUSR2', 140],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const)('%s puts the terminal back, saves, and ends with %i', async (signal, code) => {
  process.kill(terminal.pid, signal);
  expect(await terminal.ended()).toEqual({ code, cooked: true });
  expect(terminal.modes()).toEqual(CLEAN);
  expect(hasSaved()).toBe(true);
});

test('Ctrl-C ends with 130, also behind keys typed ahead', async () => {
  terminal.press('abc\u0003');
  expect(await terminal.ended()).toEqual({ code: 130, cooked: true });
  expect(terminal.modes()).toEqual(CLEAN);
  expect(hasSaved()).toBe(true);
});

test('the file-size limit ends nothing', async () => {
  process.kill(terminal.pid, 'SIGXFSZ');
  terminal.press('a');
  await terminal.untilShown('typed=a');
});

test('when the window is closed the answers are saved and the program is gone', async () => {
  const { pid } = terminal;
  terminal.hangUp();
  await terminal.until('the program is gone', () => !existsSync(`/proc/${pid}`) && hasSaved());
});

test('Ctrl-Z gives the terminal back to the shell, and fg brings the screen back', async () => {
  const shell = new PseudoTerminal([], {
    command: 'bash --norc --noprofile --noediting -i',
    environment: { PS1: 'prompt> ' },
  });
  await shell.untilShown('prompt>');
  shell.press(`${command()}\r`);
  await shell.untilShown('typed= window');
  shell.press('a\u001a');
  await shell.untilShown('Stopped');
  expect(shell.modes()).toEqual(CLEAN);
  shell.press('stty -a | grep -o " icanon"; echo "in the"\' shell\'\r');
  expect(await shell.untilShown('in the shell')).toContain(' icanon');
  shell.press('fg\r');
  await shell.untilShown('typed=a window=80x24');
  expect(shell.modes()).toEqual(TAKEN);
  shell.press('bq');
  await shell.untilShown('left with ab');
  shell.close();
});

test('where there is nobody to continue it Ctrl-Z changes nothing', async () => {
  terminal.press('a\u001ab');
  await terminal.untilShown('typed=ab');
  expect(terminal.modes()).toEqual(TAKEN);
});

test('after a stop that it was not told of the screen comes back whole', async () => {
  process.kill(terminal.pid, 'SIGSTOP');
  terminal.write('\u001b[2Jgarbage');
  await terminal.untilShown('garbage');
  process.kill(terminal.pid, 'SIGCONT');
  await terminal.untilGone('garbage');
  await terminal.untilShown('typed= window=80x24');
  terminal.press('a');
  await terminal.untilShown('typed=a');
});

test('after many resizes there is one frame, in the size that stayed, and nothing in the scrollback', async () => {
  for (let columns = 60; columns <= 120; columns++) {
    terminal.resize(columns, 20 + (columns % 10));
  }
  terminal.resize(100, 30);
  expect(await terminal.untilShown('window=100x30')).toBe('typed= window=100x30');
  terminal.press('q');
  await terminal.ended();
  expect(terminal.terminal.buffer.normal.baseY).toBe(0);
});

test('what stood on the terminal before a screen stands there after it', async () => {
  const shell = new PseudoTerminal([], { command: `seq 50; ${command()}` });
  await shell.untilShown('typed=');
  shell.press('abcq');
  await shell.ended();
  const { normal } = shell.terminal.buffer;
  const lines = Array.from({ length: normal.length }, (_, row) => normal.getLine(row)?.translateToString(true));
  expect(lines.slice(0, 51)).toEqual([...Array.from({ length: 50 }, (_, index) => String(index + 1)), 'left with abc']);
  shell.close();
});
