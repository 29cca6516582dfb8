import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writePack } from '../support/own-pack.js';
import { Home } from '../support/program.js';
import { PseudoTerminal } from '../support/pseudo-terminal.js';

let home: Home;
let terminal: PseudoTerminal;
beforeEach(() => {
  home = new Home();
  home.run(['pack', 'add', writePack(join(home.folder, 'team'))]);
});
afterEach(() => {
  terminal.close();
  home.remove();
});

const open = (...args: readonly string[]) => {
  terminal = new PseudoTerminal(args, { home: home.folder, rows: 30 });
};

test('a question of a pack is answered on the screen, and counts', async () => {
  open('quiz', 'team/ranges', '--seed', '1');
  await terminal.untilShown('Is ranges-question so?');
  terminal.press('t\r');
  await terminal.untilShown('It is so in our team.');
  terminal.press('\u0003');
  await terminal.ended();
  expect(home.run(['stats', '--json']).stdout).toMatch(/"answers": 1\b/);
});

test('the reader shows what a pack adds to a topic of ours', async () => {
  open('show', 'vpc', 'our-quirks');
  expect(await terminal.untilShown('We call the production VPC zebra.')).toContain('Our quirks');
  terminal.press('q');
  expect((await terminal.ended()).code).toBe(0);
});

test('home lists the topics of a pack, and opens them', async () => {
  open();
  await terminal.untilShown('Pick a topic');
  terminal.press('/');
  terminal.press('address');
  await terminal.untilShown('Our address ranges');
  terminal.press('\r');
  terminal.press('\r');
  await terminal.untilShown('a range of its own');
  terminal.press('\u0003');
  await terminal.ended();
});
