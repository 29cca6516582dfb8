import { expect, test } from 'vitest';
import { showPick } from '../../../src/screens/cheatsheet/cheatsheet-screen.js';
import type { GroupedCommand } from '../../../src/study/command-filter.js';
import { c } from '../../support/builders.js';
import { FakeTerminal } from '../../support/fake-terminal.js';
import { manyCommands, S3 } from './cheatsheet-builders.js';

/** Opens the screen on which a command is picked. */
function openPick(commands: readonly GroupedCommand[] = S3) {
  const terminal = new FakeTerminal();
  return { terminal, left: showPick(terminal.open, { commands, title: c('Amazon S3: commands'), color: true }) };
}

test('a command is found by typing, selected by arrows and picked by Enter', async () => {
  const { terminal, left } = openPick();
  await terminal.untilShown('Amazon S3: commands  › ▏type to filter');
  terminal.press('sync');
  await terminal.untilShown('2 of 5');
  terminal.press('\u001b[B');
  await terminal.untilShown('› Mirror');
  terminal.press('\r');
  expect(await left).toBe('aws s3 sync <folder> s3://<bucket> --delete');
  terminal.open.close();
});

test('keys typed ahead, in one read, count one by one', async () => {
  const { terminal, left } = openPick();
  terminal.press('sync\u001b[B\r');
  expect(await left).toBe(S3[3]?.command);
  terminal.open.close();
});

test.each(['\u001b', 'q\u001b'])('%j leaves without a command', async (keys) => {
  const { terminal, left } = openPick();
  terminal.press(keys);
  expect(await left).toBeUndefined();
  terminal.open.close();
});

test('Enter picks nothing where nothing is found, and goes on', async () => {
  const { terminal, left } = openPick();
  terminal.press('nowhere\r');
  await terminal.untilShown('No command holds `nowhere`.');
  terminal.press('\u0015\r');
  expect(await left).toBe('aws s3 ls');
  terminal.open.close();
});

test('pages and ends of a long list are a key away', async () => {
  const { terminal, left } = openPick(manyCommands(500));
  terminal.press('\u001b[6~');
  await terminal.untilShown('› Meaning 8');
  terminal.press('\u001b[F');
  await terminal.untilShown('› Meaning 499');
  terminal.press('\u001b[5~');
  await terminal.untilShown('› Meaning 491');
  terminal.press('\u001b[H\u000e\r');
  expect(await left).toBe('aws do-something --number 1');
  terminal.open.close();
});

test('the cursor stays in sight when the window has another size', async () => {
  const { terminal } = openPick(manyCommands(500));
  terminal.press('\u001b[6~\u001b[B');
  await terminal.untilShown('› Meaning 9');
  terminal.resize(60, 16);
  await terminal.until('it is drawn anew', () => terminal.lines()[14]?.includes('Esc leave') === true);
  expect(terminal.screen()).toContain('› Meaning 9');
  terminal.open.close();
});
