import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Home, PROGRAM } from '../support/program.js';
import { PseudoTerminal } from '../support/pseudo-terminal.js';

let home: Home;
let terminal: PseudoTerminal;

beforeEach(() => {
  home = new Home();
});

afterEach(() => {
  terminal.close();
  home.remove();
});

interface ExamOptions {
  readonly columns?: number;
  readonly rows?: number;
}

/** Opens the exam of the built program. */
function openExam(words: readonly string[] = [], options: ExamOptions = {}): void {
  terminal = new PseudoTerminal(['exam', 'clf-c02', ...words], { home: home.folder, ...options });
}

async function startExam(words: readonly string[] = ['--questions', '8', '--seed', '7']): Promise<void> {
  openExam(words);
  await terminal.untilShown('Enter start');
  terminal.press('\r');
  await terminal.untilShown('1/8');
}

/** Keys that answer a question, by what is asked; an exam has no other forms. */
const ANSWERS: readonly (readonly [RegExp, string])[] = [
  [/Choose one\./, 'a\r'],
  [/Choose 2\./, 'ab\r'],
  [/Choose 3\./, 'abc\r'],
];

/** Answers the question on the screen, whatever the topics of the day ask. */
async function answerQuestion(next: string): Promise<void> {
  const screen = terminal.screen();
  const [, keys] = ANSWERS.find(([asked]) => asked.test(screen)) ?? [];
  expect(keys, screen).toBeDefined();
  terminal.press(keys ?? '');
  await terminal.untilShown(next);
}

/** Counts events of a kind in the journals. */
function eventsOnDisk(kind: string): number {
  const folder = join(home.folder, 'journal');
  const text = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
  return text.join('').split(`"kind":"${kind}"`).length - 1;
}

function countedAnswers(): number {
  return (JSON.parse(home.run(['stats', '--json']).stdout) as { readonly answers: number }).answers;
}

test('a whole exam: started, killed, resumed with answers and flags, submitted, reviewed', async () => {
  await startExam();
  await answerQuestion('2/8');
  terminal.press('m');
  await terminal.untilShown('flagged');
  process.kill(terminal.pid, 'SIGKILL');
  expect((await terminal.ended()).code).toBe(137);
  // Until it is submitted an exam tells nothing.
  expect([eventsOnDisk('answered'), countedAnswers()]).toEqual([1, 0]);

  openExam(['--exit-code']);
  const resumed = await terminal.untilShown('! Resumed: 1 of 8 answered,');
  expect(resumed).toMatch(/^ +CLF-C02 {2}2\/8 .* ◆ flagged +\d\d:\d\d left$/m);
  expect(resumed).not.toMatch(/[✓✗]/);
  await answerQuestion('3/8');
  terminal.press('s');
  expect(await terminal.untilShown('Submit the exam?')).toContain('Open: 3-8.');
  terminal.press('\r');
  expect(await terminal.untilShown('Estimated points:')).toContain('Not answered, so wrong: 6 of 8.');
  terminal.press('\r');
  await terminal.untilShown('Question 1/8');
  terminal.press('n');
  await terminal.untilShown('Question 2/8');
  terminal.press('o');
  await terminal.untilGone('Question 2/8');
  terminal.press('q');
  await terminal.untilShown('Question 2/8');
  terminal.press('qq');
  expect(await terminal.ended()).toEqual({ code: 4, cooked: true });
  expect(terminal.modes()).toEqual({ alternate: false, bracketedPaste: false, cursorHidden: false });
  expect(countedAnswers()).toBe(2);
});

test('left open, the terminal that stays says how to go on', async () => {
  await startExam();
  await answerQuestion('2/8');
  terminal.press('q');
  await terminal.untilShown('Leave the exam?');
  terminal.press('\r');
  expect(await terminal.ended()).toEqual({ code: 0, cooked: true });
  expect(terminal.screen()).toContain('The exam stays open and its clock runs on: 1 of 8 answered,');
  expect(terminal.screen()).toContain('Go on with `awsstudy exam clf-c02`.');
});

test('before the start nothing is recorded', async () => {
  openExam();
  await terminal.untilShown('65 questions, 90 minutes');
  terminal.press('q');
  expect(await terminal.ended()).toEqual({ code: 0, cooked: true });
  expect(home.run(['exam']).stdout).not.toMatch(/clf-c02\t.*\t\d+\t\d+\t\d+$/m);
});

test('the clock goes by itself, and its ticks draw one line', async () => {
  await startExam();
  const drawnFrom = terminal.raw.length;
  await terminal.until('two seconds are over', () => /\d\d:58 left/.test(terminal.screen()));
  const rows = terminal.raw
    .slice(drawnFrom)
    .split('\u001b[')
    .filter((part) => /^\d+;1H/.test(part));
  expect(new Set(rows.map((row) => row.split(';')[0]))).toEqual(new Set(['1']));
});

test.each([
  [60, 16],
  [80, 24],
  [160, 50],
])('at %ix%i the clock stands at the top and the hint line at the bottom', async (columns, rows) => {
  openExam(['--seed', '7'], { columns, rows });
  await terminal.untilShown('Enter start');
  terminal.press('\r');
  await terminal.untilShown('Enter answer');
  expect(terminal.lines()[0]).toMatch(/^ +CLF-C02 {2}1\/65 {2}─+ +1:(?:30:00|29:5\d) left$/);
  expect(terminal.lines()[rows - 2]).toMatch(/^ +Enter answer .*leave$/);
});

test('a terminal that can only write lines gets the exam line by line', async () => {
  const command = `TERM=dumb '${process.execPath}' '${PROGRAM}' exam clf-c02 --questions 8`;
  terminal = new PseudoTerminal([], { command, home: home.folder });
  await terminal.untilShown('[1/8]');
  expect(terminal.modes().alternate).toBe(false);
});
