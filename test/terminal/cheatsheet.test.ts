import { afterEach, beforeEach, expect, test } from 'vitest';
import { Home } from '../support/program.js';
import { PseudoTerminal, type PseudoTerminalOptions } from '../support/pseudo-terminal.js';

const CLEAN = { alternate: false, bracketedPaste: false, cursorHidden: false };

let home: Home;
let terminal: PseudoTerminal;

beforeEach(() => {
  home = new Home();
});

afterEach(() => {
  terminal.close();
  home.remove();
});

/** Opens the browser of the built program and waits for its hint line. */
async function openBrowser(args: readonly string[], options: PseudoTerminalOptions = {}): Promise<void> {
  terminal = new PseudoTerminal(['cheatsheet', ...args], { home: home.folder, ...options });
  await terminal.untilShown('q back');
}

test('a command is found, taken apart, copied; its topic is drilled and read, and one comes back to it', async () => {
  await openBrowser(['s3']);
  terminal.press('/mirror\r');
  await terminal.untilShown('A drill asks for `aws s3 sync`:');
  const command = await terminal.untilShown('o notes');
  terminal.press('y');
  await terminal.untilShown("Sent to the terminal's clipboard: aws s3 sync <folder>");
  const copied = Buffer.from('aws s3 sync <folder> s3://<bucket>/<prefix>/ --delete').toString('base64');
  expect(terminal.raw).toContain(`\u001b]52;c;${copied}\u0007`);
  terminal.press('Q');
  await terminal.untilShown('Enter answer');
  terminal.press('\u001b');
  await terminal.untilShown('A drill asks for');
  terminal.press('o');
  await terminal.untilGone('A drill asks for');
  await terminal.untilShown('Amazon S3');
  terminal.press('q');
  await terminal.untilShown('A drill asks for');
  terminal.press('q');
  await terminal.untilShown('/ mirror');
  terminal.press('\r');
  await terminal.until('the command is as it was', () => terminal.screen() === command);
  terminal.press('qqq');
  expect(await terminal.ended()).toEqual({ code: 0, cooked: true });
  expect(terminal.modes()).toEqual(CLEAN);
});

test('all topics are there when none is named, each command with its topic', async () => {
  await openBrowser([]);
  terminal.press('/decrypt kms');
  await terminal.untilShown('AWS KMS and Secrets Manager · ');
  terminal.press('\u001b');
  await terminal.untilGone('decrypt kms');
  terminal.press('q');
  expect((await terminal.ended()).code).toBe(0);
});

test('placeholders are filled', async () => {
  await openBrowser(['s3', '--set', 'bucket=my-bucket']);
  expect(terminal.screen()).toContain('s3://my-bucket/<prefix>/');
});

test.each([
  [60, 16],
  [80, 24],
  [160, 50],
])('at %ix%i the title stands at the top and the hint line at the bottom', async (columns, rows) => {
  await openBrowser(['s3', 'vpc'], { columns, rows });
  expect(terminal.lines()[0]).toMatch(/^ +Commands of 2 topics +[0-9]+ commands$/);
  expect(terminal.lines()[rows - 2]).toMatch(/^ +Enter explain .*q back$/);
  expect(terminal.screen().includes('│ aws')).toBe(columns === 160);
});

test('without colour no colour is used', async () => {
  await openBrowser(['s3'], { environment: { NO_COLOR: '1' } });
  terminal.press('/mirror\r');
  await terminal.untilShown('! Destructive');
  expect(terminal.raw.split('\u001b[').filter((part) => /^(?:[349][0-7]|[123])m/.test(part))).toEqual([]);
});

test.each([
  [['--no-meaning'], 'aws s3 ls'],
  [['--width', '60'], 'List your buckets'],
])('with %j it is text, and the terminal stays as it is', async (options, text) => {
  terminal = new PseudoTerminal(['cheatsheet', 's3', ...options], {
    home: home.folder,
    environment: { NO_COLOR: '1' },
  });
  expect((await terminal.ended()).code).toBe(0);
  expect(terminal.raw).toContain(text);
  expect(terminal.raw).not.toContain('\u001b[?1049h');
});
