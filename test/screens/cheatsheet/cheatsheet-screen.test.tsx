import { expect, test } from 'vitest';
import { type CheatsheetPlace, showCheatsheet } from '../../../src/screens/cheatsheet/cheatsheet-screen.js';
import { FakeTerminal } from '../../support/fake-terminal.js';
import { browserOf, detailOf, LOOKS, S3 } from './cheatsheet-builders.js';

/** Opens the browser, or comes back to it. */
function openBrowser(place?: CheatsheetPlace) {
  const terminal = new FakeTerminal();
  const options = { commands: S3, title: LOOKS.title, topic: LOOKS.topic, color: true, detailOf, place };
  return { terminal, left: showCheatsheet(terminal.open, options) };
}

/** What stands on the clipboard, if the terminal allows it. */
function copied({ raw }: FakeTerminal): readonly string[] {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the sequence begins and ends with them
  return [...raw.matchAll(/\u001b\]52;c;([^\u0007]*)\u0007/g)].map(([, text = '']) =>
    Buffer.from(text, 'base64').toString('utf8'),
  );
}

test('a command is found by typing, taken apart by Enter, and copied', async () => {
  const { terminal, left } = openBrowser();
  await terminal.untilShown('/ filter');
  terminal.press('/mirror\r');
  await terminal.untilShown('! Destructive');
  terminal.press('y');
  await terminal.untilShown("Sent to the terminal's clipboard: aws s3 sync <folder>");
  expect(copied(terminal)).toEqual(['aws s3 sync <folder> s3://<bucket> --delete']);
  terminal.press('q');
  await terminal.untilShown('/ mirror');
  terminal.press('qq');
  expect(await left).toEqual({ kind: 'back' });
  terminal.open.close();
});

test('while the filter is open y is text, and Ctrl-Y copies', async () => {
  const { terminal } = openBrowser();
  terminal.press('/sy\u0019');
  await terminal.untilShown('› sy');
  expect(copied(terminal)).toEqual(['aws s3 sync s3://<source-bucket> s3://<target-bucket>']);
  terminal.open.close();
});

test('of two copies only what became of the newer one is said', async () => {
  const { terminal } = openBrowser();
  let end: (by: 'tmux') => void = () => {};
  terminal.copyTaker = new Promise((taken) => {
    end = taken;
  });
  terminal.press('y');
  terminal.copyTaker = 'machine';
  terminal.press('jy');
  const said = await terminal.untilShown('Copied: ');
  end('tmux');
  await terminal.parsed();
  terminal.resize(81, 24);
  await terminal.parsed();
  expect(terminal.screen()).toContain(
    said
      .split('\n')
      .find((line) => line.includes('Copied: '))
      ?.trim(),
  );
  expect(terminal.raw).not.toContain('Copied to tmux');
  terminal.open.close();
});

test('what is too long for the clipboard is said', async () => {
  const [first] = S3;
  const terminal = new FakeTerminal();
  const long = { ...(first ?? S3[0]), command: 'x'.repeat(60_000) } as (typeof S3)[number];
  void showCheatsheet(terminal.open, { commands: [long], title: LOOKS.title, color: false, detailOf });
  terminal.press('y');
  await terminal.untilShown('This is too long to copy');
  expect(copied(terminal)).toEqual([]);
  terminal.open.close();
});

test.each([
  ['Q', { kind: 'drill', topic: 's3' }],
  ['\r', { kind: 'drill', topic: 's3' }],
  ['o', { kind: 'notes', topic: 's3' }],
])('%j goes on, and comes back to exactly the same screen', async (keys, to) => {
  const { terminal, left } = openBrowser();
  terminal.press('/mirror\r');
  const before = await terminal.untilShown('! Destructive');
  terminal.press(keys);
  const end = await left;
  expect(end).toEqual({ kind: 'on', to, place: browserOf(S3, '/', 'mirror', 'Enter') });
  terminal.open.close();
  const again = openBrowser(end.kind === 'on' ? end.place : undefined);
  await again.terminal.untilShown('! Destructive');
  expect(again.terminal.screen()).toBe(before);
  again.terminal.open.close();
});

test('a topic without commands to drill says so', async () => {
  const { terminal } = openBrowser();
  terminal.press('/uploads\rQ');
  await terminal.untilShown('This topic has no commands to drill.');
  terminal.press('j');
  await terminal.untilGone('This topic has no commands to drill.');
  terminal.open.close();
});

test('nothing is done where nothing is found', async () => {
  const { terminal, left } = openBrowser();
  terminal.press('/nowhere\u0019\r');
  await terminal.untilShown('No command holds `nowhere`.');
  terminal.press('\u001b');
  await terminal.untilShown('5 commands');
  terminal.press('q');
  expect(await left).toEqual({ kind: 'back' });
  expect(copied(terminal)).toEqual([]);
  terminal.open.close();
});

test('in a window that grows the command stands beside the list', async () => {
  const { terminal } = openBrowser();
  await terminal.untilShown('/ filter');
  terminal.resize(120, 30);
  await terminal.untilShown('│ aws s3 ls');
  terminal.open.close();
});
