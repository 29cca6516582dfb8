import { afterEach, beforeEach, expect, test } from 'vitest';
import { openCatalogue } from '../../src/content/compiled.js';
import { cardId } from '../../src/study/id.js';
import { answered } from '../study/event-builders.js';
import { c } from '../support/builders.js';
import { recordPast } from '../support/past.js';
import { Home } from '../support/program.js';
import { PseudoTerminal, type PseudoTerminalOptions } from '../support/pseudo-terminal.js';

let home: Home;
let terminal: PseudoTerminal;

beforeEach(() => {
  home = new Home();
});

afterEach(() => {
  terminal.close();
  home.remove();
});

/** Lets the learner have answered some questions about VPCs. */
function studied(): void {
  const questions = openCatalogue('dist/content').questions(c('vpc')).slice(0, 12);
  const past = questions.map(({ id, key }, index) => ({
    daysAgo: 1,
    event: answered({
      card: cardId('vpc', id),
      key,
      chosen: 'x',
      correct: index % 3 > 0,
      grade: index % 3 > 0 ? 3 : 1,
    }),
  }));
  recordPast(home.folder, past);
}

function open(args: readonly string[], options: PseudoTerminalOptions = {}): void {
  terminal = new PseudoTerminal(args, { home: home.folder, ...options });
}

test('the parts are a key away, a topic opens its notes, and q comes back to where one was', async () => {
  studied();
  open(['stats']);
  await terminal.untilShown('12 answers, 67 % right');
  terminal.press('5');
  await terminal.untilShown('Weakest sections');
  terminal.press('4');
  await terminal.untilShown('Nothing that you had learned has come up for review yet.');
  terminal.press('2G');
  await terminal.until('the last topic is selected', () => /› .*\n +↑ [0-9]+ above\n +Enter/.test(terminal.screen()));
  const before = terminal.screen();
  terminal.press('\r');
  await terminal.untilGone('[2 Topics]');
  terminal.press('q');
  await terminal.until('the list is back as it was', () => terminal.screen() === before);
  terminal.press('q');
  expect(await terminal.ended()).toEqual({ code: 0, cooked: true });
  expect(terminal.modes()).toEqual({ alternate: false, bracketedPaste: false, cursorHidden: false });
});

test.each([
  ['stats vpc', '› Amazon VPC'],
  ['stats --exam clf', 'AWS Certified Cloud Practitioner (CLF-C02)'],
])('%s opens at what was asked for', async (line, shown) => {
  open(line.split(' '));
  await terminal.untilShown(shown);
  terminal.press('\u001b');
  expect((await terminal.ended()).code).toBe(0);
});

test.each([
  [60, 16],
  [80, 24],
  [160, 50],
])('at %ix%i the parts stand at the top and the hint line at the bottom', async (columns, rows) => {
  studied();
  open(['stats'], { columns, rows });
  await terminal.untilShown('q back');
  expect(terminal.lines()[0]).toMatch(/\[1 Overview\] 2 Topics {2}3 Exam {2}4 Memory {2}5 Weak spots$/);
  expect(terminal.lines()[rows - 2]).toMatch(/^ +Tab next part .*q back$/);
});

test('without colour no colour is used, and the selected line has a sign', async () => {
  open(['stats', 'vpc'], { environment: { NO_COLOR: '1' } });
  await terminal.untilShown('› Amazon VPC');
  expect(terminal.raw.split('\u001b[').filter((part) => /^(?:[349][0-7]|1|2)m/.test(part))).toEqual([]);
});

test.each(['stats --calendar', 'stats --width 80', 'stats --plain'])('%s is text, on a terminal too', async (line) => {
  studied();
  open(line.split(' '));
  expect((await terminal.ended()).code).toBe(0);
  expect(terminal.raw).not.toContain('\u001b[?1049h');
});
