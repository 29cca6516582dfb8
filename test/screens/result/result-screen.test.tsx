import { expect, test } from 'vitest';
import { type ResultScreenOptions, showResult } from '../../../src/screens/result/result-screen.js';
import { FakeTerminal } from '../../support/fake-terminal.js';
import { addresses, gateways } from '../quiz/quiz-builders.js';
import { endOf, SETTING } from './result-builders.js';

const mixed = endOf([
  [addresses, 'wrong'],
  [gateways, 'wrong'],
]);

function openResult(options: Partial<ResultScreenOptions> = {}) {
  const terminal = new FakeTerminal({ columns: 60, rows: 16 });
  return { terminal, left: showResult(terminal.open, { ...SETTING, session: mixed, ...options }) };
}

test.each(['\r', 'q', '\u001b'])('%j leaves', async (key) => {
  const { terminal, left } = openResult();
  await terminal.untilShown('0 of 2 right');
  terminal.press(key);
  expect(await left).toEqual({ kind: 'back' });
  terminal.open.close();
});

test('r wants the missed questions once more; where none was missed it means nothing', async () => {
  const { terminal, left } = openResult();
  terminal.press('r');
  expect(await left).toEqual({ kind: 'again' });
  terminal.open.close();
  const right = openResult({ session: endOf([[addresses, 'right']]) });
  right.terminal.press('rq');
  expect(await right.left).toEqual({ kind: 'back' });
  right.terminal.open.close();
});

test('o goes to the note of the missed question under the cursor, and the place brings the page back', async () => {
  const { terminal, left } = openResult();
  terminal.press('j');
  await terminal.untilShown('› ✗ A company runs');
  const before = terminal.screen();
  terminal.press('o');
  const on = await left;
  expect(on).toMatchObject({ kind: 'on', to: { kind: 'notes', topic: 'vpc', section: 'nat-gateway' } });
  terminal.open.close();
  const again = openResult(on.kind === 'on' ? { place: on.place } : {});
  await again.terminal.untilShown('› ✗ A company runs');
  expect(again.terminal.screen()).toBe(before);
  again.terminal.open.close();
});

test('the page scrolls, and the help opens over it', async () => {
  const { terminal } = openResult();
  await terminal.untilShown('0 of 2 right');
  terminal.press('G');
  await terminal.untilGone('0 of 2 right');
  terminal.press('g');
  await terminal.untilShown('0 of 2 right');
  terminal.press('?');
  await terminal.untilShown('Ask the missed questions once more');
  terminal.press('\u001b');
  await terminal.untilShown('0 of 2 right');
  terminal.open.close();
});
