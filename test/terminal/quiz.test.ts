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

/** Opens the quiz screen of the built program and waits for the first question. */
async function openQuiz(options: PseudoTerminalOptions = {}): Promise<void> {
  terminal = new PseudoTerminal(['quiz', 'vpc', '--seed', '7'], { home: home.folder, ...options });
  await terminal.untilShown('Enter answer');
}

/** Keys that answer a question, right or wrong, by what is asked. */
const ANSWERS: readonly (readonly [RegExp, string])[] = [
  [/Choose one\./, 'a\r'],
  [/Choose 2\./, 'ab\r'],
  [/Choose 3\./, 'abc\r'],
  [/True or false\?/, 't\r'],
  [/Type a (?:number|percentage)/, '1\r'],
  [/Type the answer\./, 'x\r'],
  [/J and K move a step;/, 'J\r'],
  [/Type a letter for each line\./, 'abcdefgh\r'],
  [/Type the command line\./, 'aws s3 ls\r'],
];

/** Answers the question on the screen, whatever the topics of the day ask first. */
async function answerQuestion(): Promise<void> {
  const screen = terminal.screen();
  const [, keys] = ANSWERS.find(([asked]) => asked.test(screen)) ?? [];
  expect(keys, screen).toBeDefined();
  terminal.press(keys ?? '');
  await terminal.untilShown('Enter go on');
}

/** Gives how many answers are on disk. */
function answersOnDisk(): number {
  const { stdout } = home.run(['stats', '--json']);
  return (JSON.parse(stdout) as { readonly answers: number }).answers;
}

test('an answer is on disk when its verdict is shown, and leaving puts the terminal back', async () => {
  await openQuiz();
  await answerQuestion();
  expect(answersOnDisk()).toBe(1);
  terminal.press('\r');
  await terminal.untilShown('2/10');
  terminal.press('\u001b');
  expect(await terminal.ended()).toEqual({ code: 0, cooked: true });
  expect(terminal.modes()).toEqual(CLEAN);
  expect(answersOnDisk()).toBe(1);
});

test('an answer survives kill -9', async () => {
  await openQuiz();
  await answerQuestion();
  process.kill(terminal.pid, 'SIGKILL');
  expect((await terminal.ended()).code).toBe(137);
  expect(answersOnDisk()).toBe(1);
});

test('Ctrl-C in the middle ends with 130 and keeps what was answered', async () => {
  await openQuiz();
  await answerQuestion();
  terminal.press('\r\u0003');
  expect(await terminal.ended()).toEqual({ code: 130, cooked: true });
  expect(terminal.modes()).toEqual(CLEAN);
  expect(answersOnDisk()).toBe(1);
});

test('a quiz ends with its result', async () => {
  terminal = new PseudoTerminal(['quiz', 'vpc', '--count', '1'], { home: home.folder });
  await terminal.untilShown('Enter answer');
  await answerQuestion();
  terminal.press('\r');
  await terminal.untilShown('of 1 right');
  terminal.press('\r');
  expect((await terminal.ended()).code).toBe(0);
});

test('a CI variable in the environment does not blank the screen', async () => {
  await openQuiz({ environment: { CI: '1' } });
  await answerQuestion();
});

test('without colour no colour is used, and the signs are there', async () => {
  await openQuiz({ environment: { NO_COLOR: '1' } });
  await answerQuestion();
  expect(terminal.raw.split('\u001b[').filter((part) => /^(?:[349][0-7]|1|2)m/.test(part))).toEqual([]);
  expect(terminal.screen()).toMatch(/✓ Right|✗ Wrong/);
});

test.each([
  [60, 16],
  [80, 24],
  [160, 50],
])('at %ix%i the title stands at the top and the hint line at the bottom', async (columns, rows) => {
  await openQuiz({ columns, rows });
  expect(terminal.lines()[0]).toMatch(/^ +1\/10 {2}─+ {2}\w+ · \w+/);
  expect(terminal.lines()[rows - 2]).toMatch(/^ +Enter answer .*leave$/);
});

test('nothing is asked of the terminal, nothing rings, and the title of the window stays', async () => {
  await openQuiz();
  await answerQuestion();
  expect([terminal.bells, terminal.title]).toEqual([0, '']);
});

test('from a wrong command to its note and back, taken back, answered, and once more at the end', async () => {
  terminal = new PseudoTerminal(['drill', 's3', '--count', '1', '--seed', '4'], { home: home.folder });
  await terminal.untilShown('Enter answer');
  terminal.press('ls -l\r');
  await terminal.untilShown('q leave');
  const verdict = terminal.screen();
  expect(verdict).toContain('You     ls -l');
  terminal.press('o');
  await terminal.untilGone('You     ls -l');
  terminal.press('q');
  await terminal.untilShown('q leave');
  expect(terminal.screen()).toBe(verdict);
  terminal.press('u');
  await terminal.untilShown('› ls -l▏');
  expect(answersOnDisk()).toBe(0);
  for (const place of ['1/2', '2/3', '3/4', '4/4']) {
    terminal.press('\u0015false\r');
    await terminal.untilShown(place);
    await terminal.untilShown('You     false');
    terminal.press('\r');
    await terminal.untilGone('You     false');
  }
  await terminal.untilShown('They come back: 1 today');
  expect(answersOnDisk()).toBe(4);
  terminal.press('r');
  await terminal.untilShown('1/1');
  terminal.press('\u001b');
  expect(await terminal.ended()).toEqual({ code: 0, cooked: true });
});

test('a session that is left without an answer is below the pass mark', async () => {
  terminal = new PseudoTerminal(['quiz', 'vpc', '--exit-code'], { home: home.folder });
  await terminal.untilShown('Enter answer');
  terminal.press('\u001b');
  expect((await terminal.ended()).code).toBe(4);
});
