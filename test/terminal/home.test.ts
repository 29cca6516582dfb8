import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Home, PROGRAM } from '../support/program.js';
import { PseudoTerminal, type PseudoTerminalOptions } from '../support/pseudo-terminal.js';

const CLEAN = { alternate: false, bracketedPaste: false, cursorHidden: false };

const AWSSTUDY = `'${process.execPath}' '${PROGRAM}'`;

let home: Home;
let terminal: PseudoTerminal;

beforeEach(() => {
  home = new Home();
});

afterEach(() => {
  terminal.close();
  home.remove();
});

async function openHome(options: PseudoTerminalOptions = {}): Promise<void> {
  terminal = new PseudoTerminal([], { home: home.folder, ...options });
  await terminal.untilShown('q quit');
}

/** Lines that answer a question of any kind. */
const ANSWERS = 'a\nab\nabc\nt\n1\na b c d\na b c\n1a 2b 3c\n1a 2b 3c 4d\n';

test('a first journey: filter, notes, back, other figures, quit', async () => {
  await openHome();
  expect(terminal.screen()).toContain('Pick a topic: Enter reads its notes, Q asks questions.');
  terminal.press('/vpc');
  await terminal.untilShown('› Amazon VPC');
  terminal.press('\r\r');
  await terminal.untilShown('t outline');
  expect(terminal.lines()[0]).toContain('Amazon VPC');
  // Another program records something meanwhile: the figures are read anew.
  expect(home.run(['quiz', 'vpc', '--count', '1'], { input: ANSWERS }).code).toBe(0);
  terminal.press('q');
  const screen = await terminal.untilShown('r  Review');
  expect(screen).toContain('awsstudy  / vpc');
  expect(screen).toMatch(/› Amazon VPC .* (?:0|1) % .* today$/m);
  terminal.press('/\u0015\r');
  expect(await terminal.untilShown('1 answer today')).toContain(
    'w  Weakest topic  needs 3 answers in each of 2 topics',
  );
  terminal.press('q');
  expect(await terminal.ended()).toEqual({ code: 0, cooked: true });
  expect(terminal.modes()).toEqual(CLEAN);
});

test.each([
  ['Q', '1/10'],
  ['c', ': commands  '],
  ['r', '1/20'],
])('from the topic %s opens its screen', async (key, shown) => {
  await openHome();
  terminal.press(`jj${key}`);
  await terminal.untilShown(shown);
});

test.each([
  [60, 16],
  [80, 24],
  [160, 50],
])('at %ix%i the title stands at the top and the hint line at the bottom', async (columns, rows) => {
  await openHome({ columns, rows });
  expect(terminal.lines()[0]).toMatch(/^ +awsstudy$/);
  expect(terminal.lines()[rows - 2]).toMatch(/^ +Enter read .*q quit$/);
  const lines = terminal.lines().map((line) => line.length);
  expect(Math.max(...lines)).toBeLessThanOrEqual(columns - 2);
});

test('without colour no colour is used, and the sign is there', async () => {
  await openHome({ environment: { NO_COLOR: '1' } });
  expect(terminal.raw.split('\u001b[').filter((part) => /^(?:[349][0-7]|1|2)m/.test(part))).toEqual([]);
  expect(terminal.screen()).toContain('› ');
});

describe('where there can be no screen a line without a command is answered by the help', () => {
  test.each([
    ['--plain', `${AWSSTUDY} --plain`],
    ['a terminal that can only write lines', `TERM=dumb ${AWSSTUDY}`],
    ['a screen reader', `INK_SCREEN_READER=true ${AWSSTUDY}`],
  ])('%s', async (_what, command) => {
    terminal = new PseudoTerminal([], { home: home.folder, command, rows: 90 });
    expect((await terminal.ended()).code).toBe(0);
    expect(terminal.screen()).toContain('Usage: awsstudy [options] [command]');
    expect(terminal.raw).not.toContain('\u001b[?1049h');
  });
});

describe('the lines that are answered quickly leave screens to the whole program', () => {
  test.each([
    ['show vpc', true],
    ['cheatsheet s3', true],
    ['show vpc --width 60', false],
    ['show vpc --plain', false],
    ['cheatsheet s3 --json', false],
    ['list', false],
  ])('%s', async (line, isScreen) => {
    terminal = new PseudoTerminal(line.split(' '), { home: home.folder });
    if (isScreen) {
      await terminal.until('a screen opens', () => terminal.modes().alternate);
    } else {
      expect((await terminal.ended()).code).toBe(0);
      expect(terminal.raw).not.toContain('\u001b[?1049h');
    }
  });
});
