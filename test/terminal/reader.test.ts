import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { notesOf, writePack } from '../support/own-pack.js';
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

/** Opens the notes of a topic in the built program. */
async function openNotes(args: readonly string[], options: PseudoTerminalOptions = {}): Promise<void> {
  terminal = new PseudoTerminal(['show', ...args], { home: home.folder, ...options });
  await terminal.untilShown('Space page');
}

/** Gives the sections that the journals say were read. */
function readOnDisk(): readonly string[] {
  const journals = readdirSync(home.folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.jsonl'),
  );
  const lines = journals.flatMap((file) => readFileSync(join(home.folder, file), 'utf8').split('\n'));
  return lines.flatMap((line) => /"kind":"read".*?"section":"([^"]+)"/.exec(line)?.[1] ?? []);
}

async function endsClean(): Promise<void> {
  expect(await terminal.ended()).toEqual({ code: 0, cooked: true });
  expect(terminal.modes()).toEqual(CLEAN);
}

test('notes are read: from a section to a related topic and back to the same lines', async () => {
  await openNotes(['vpc', 'nat-gateway']);
  expect(terminal.lines()[0]).toMatch(/^ {2}Amazon VPC · NAT gateway +\d+ %$/);
  terminal.press('tG\r');
  await terminal.untilShown('Amazon VPC · Related topics');
  terminal.press('\t');
  const before = await terminal.untilShown('Enter follow');
  terminal.press('\r');
  await terminal.untilGone('Amazon VPC ·');
  terminal.press('\u007f');
  await terminal.untilShown('Amazon VPC · Related topics');
  expect(terminal.screen()).toBe(before);
  terminal.press('q');
  await endsClean();
});

test('what is searched for is found and counted', async () => {
  await openNotes(['vpc']);
  terminal.press('/elastic ip\r');
  await terminal.untilShown('Found `elastic ip`, 1 of');
  terminal.press('n');
  await terminal.untilShown('Found `elastic ip`, 2 of');
  terminal.press('\u001b');
  await terminal.untilGone('Found');
  terminal.press('\u001b');
  await endsClean();
});

test('a section that was read is on disk at once, and reading goes on behind it the next time', async () => {
  const pack = writePack(join(home.folder, 'team'), {
    'ranges/notes.md': notesOf('Our ranges', `Short.\n\n## Rest\n\n${'Much to read here. '.repeat(60)}`),
  });
  const environment = { AWSSTUDY_PACKS: pack };
  await openNotes(['ranges'], { environment });
  // As somebody who leafs to and fro: a few words take a moment, not a press of a key.
  while (readOnDisk().length === 0) {
    terminal.press('jk');
    await setImmediate();
  }
  expect(readOnDisk()).toEqual(['ranges']);
  terminal.press('q');
  await endsClean();
  await openNotes(['ranges'], { environment });
  expect(terminal.screen()).toContain('Resumed behind the section you read last; g goes to the top.');
  terminal.press('q');
  await endsClean();
});

test('within one run of the screens notes are opened once more at the lines where they were left', async () => {
  terminal = new PseudoTerminal([], { home: home.folder });
  await terminal.untilShown('q quit');
  terminal.press('/vpc\r\r');
  await terminal.untilShown('t outline');
  terminal.press('    ');
  await terminal.untilShown('12 %');
  terminal.press('q');
  await terminal.untilShown('/ vpc');
  terminal.press('\r');
  expect(await terminal.untilShown('Resumed where you left off; g goes to the top.')).toContain('12 %');
  terminal.press('qqq');
  await endsClean();
});

test('questions on the section are a key away, and the way back leads to the same lines', async () => {
  await openNotes(['vpc', 'sizing-subnets']);
  const before = terminal.screen();
  terminal.press('Q');
  await terminal.untilShown('1/');
  terminal.press('\u001b');
  await terminal.untilShown('Space page');
  expect(terminal.screen()).toBe(before);
  terminal.press('q');
  await endsClean();
});

test('code is copied to the clipboard of the terminal', async () => {
  await openNotes(['s3', 'working-from-the-cli']);
  const copied: string[] = [];
  terminal.terminal.parser.registerOscHandler(52, (content) => copied.push(content) > 0);
  terminal.press('y');
  await terminal.untilShown("Sent to the terminal's clipboard (2 lines): aws s3 sync");
  expect(Buffer.from(copied[0]?.slice(2) ?? '', 'base64').toString()).toMatch(/^aws s3 sync .*\naws s3 rm .*$/);
  terminal.press('q');
  await endsClean();
});

test.each([
  ['an unknown topic', ['vcp'], 3, 'There is no topic `vcp`.'],
  ['an unknown section', ['vpc', 'nowhere'], 3, 'The topic `vpc` has no section `nowhere`.'],
])('%s is told on the screen that stays', async (_, args, code, sentence) => {
  terminal = new PseudoTerminal(['show', ...args], { home: home.folder });
  expect(await terminal.ended()).toEqual({ code, cooked: true });
  expect(terminal.raw).not.toContain('\u001b[?1049h');
  expect(terminal.screen()).toContain(sentence);
});

test.each([
  ['--plain', '## What a VPC is'],
  ['--width 60', 'What a VPC is'],
  ['--color always', 'What a VPC is'],
])('with %s the notes are text, on a terminal too', async (option, line) => {
  terminal = new PseudoTerminal(['show', 'vpc', 'what-a-vpc-is', ...option.split(' ')], { home: home.folder });
  expect((await terminal.ended()).code).toBe(0);
  expect(terminal.raw).not.toContain('\u001b[?1049h');
  expect(terminal.raw).toContain(line);
});
