import { afterEach, beforeEach, expect, test } from 'vitest';
import { addCardPack } from '../support/card-pack.js';
import { Home } from '../support/program.js';
import { PseudoTerminal } from '../support/pseudo-terminal.js';

let home: Home;
let terminal: PseudoTerminal;

beforeEach(() => {
  home = new Home();
  addCardPack(home);
});

afterEach(() => {
  terminal.close();
  home.remove();
});

test('a card of a pack is turned, judged and saved, and the end says how it went', async () => {
  terminal = new PseudoTerminal(['quiz', 'deck/words', '--seed', '7'], { home: home.folder });
  const front = await terminal.untilShown('Enter turn');
  expect(front).toContain('What is S3 short for?');
  expect(front).not.toContain('Simple Storage Service');
  terminal.press(' ');
  expect(await terminal.untilShown('Did you know it?')).toContain('Simple Storage Service');
  terminal.press('2');
  const verdict = await terminal.untilShown('✓ You knew it');
  expect(verdict).toContain('Simple Storage Service');
  expect(verdict).toContain('[2 hard]');
  const { stdout } = home.run(['stats', 'deck/words', '--json']);
  expect(JSON.parse(stdout)).toMatchObject({ topics: [{ answers: 1, correct: 1 }] });
  terminal.press('\r');
  expect(await terminal.untilShown('1 of 1')).toContain('100 %');
});
