import { expect, test } from 'vitest';
import { questionOf, TABLE } from '../../study/drills/command-questions.js';
import { c, shortQuestion } from '../../support/builders.js';
import { openQuiz } from './open-quiz.js';
import { addresses, gateways, sessionOf } from './quiz-builders.js';

const short = shortQuestion({ form: 'number', number: 5, tolerance: 0 });

test('a quiz is answered with letters and Enter, from the first question to the end', async () => {
  const { terminal, events, left } = openQuiz([addresses, short]);
  await terminal.untilShown('How many addresses');
  terminal.press('c');
  await terminal.untilShown('› c  251');
  terminal.press('\r');
  await terminal.untilShown('✓ Right');
  terminal.press('\r');
  await terminal.untilShown('What about short?');
  terminal.press('4');
  await terminal.untilShown('› 4');
  terminal.press('\r');
  await terminal.untilShown('✗ Wrong');
  terminal.press('\r');
  expect(await left).toMatchObject({ kind: 'finished', session: { phase: 'finished' }, saving: { saved: true } });
  expect(events).toMatchObject([
    { kind: 'answered', card: 'aws/vpc:usable-ips-24', chosen: ['n251'], correct: true, grade: 3 },
    { kind: 'answered', card: 'aws/vpc:short', chosen: '4', correct: false, grade: 1 },
  ]);
  terminal.open.close();
});

test('an answer is saved before its verdict is shown', async () => {
  const { terminal, shownAtSave } = openQuiz([addresses]);
  await terminal.untilShown('How many addresses');
  terminal.press('c\r');
  await terminal.untilShown('✓ Right');
  expect(shownAtSave).toHaveLength(1);
  expect(shownAtSave[0]).not.toContain('Right');
  terminal.open.close();
});

test('an answer that could not be saved is said beside the verdict', async () => {
  const save = () => ({ saved: false, waiting: 2, reason: c('disk full') }) as const;
  const { terminal } = openQuiz([addresses], { save });
  terminal.press('c\r');
  expect(await terminal.untilShown('✓ Right')).toContain('! Not saved: disk full, 2 answers waiting');
  terminal.open.close();
});

test('keys typed ahead, in one read, count one by one', async () => {
  const { terminal, events, left } = openQuiz([addresses, gateways, short]);
  terminal.press('c\r\rbd\r\r5\r\r');
  expect((await left).kind).toBe('finished');
  expect(events.map((event) => event.kind === 'answered' && event.correct)).toEqual([true, true, true]);
  terminal.open.close();
});

test('Enter alone never answers and never skips', async () => {
  const { terminal, events } = openQuiz([addresses]);
  await terminal.untilShown('How many addresses');
  terminal.press('\r\r\r');
  await terminal.untilShown('! Choose an option first, by its letter.');
  expect(events).toEqual([]);
  terminal.open.close();
});

test('a paste answers nothing where options are chosen, and is text where text is typed', async () => {
  const { terminal, events } = openQuiz([addresses, short]);
  terminal.press('\u001b[200~a\rb\r\u001b[201~c');
  await terminal.untilShown('› c  251');
  expect(events).toEqual([]);
  terminal.press('\r\r\u001b[200~5\u001b[201~');
  await terminal.untilShown('› 5');
  terminal.open.close();
});

test.each([
  ['marked as a paste', '\u001b[200~cp -r \\\r    site \\\r    /backup\r\u001b[201~\r'],
  ['not marked', 'cp -r \\\r    site \\\r    /backup\r'],
  ['not marked, with the cursor elsewhere at the end of its first line', 'cp -r \\\u001b[D\rsite /backup\r'],
])('a command of several lines is one answer: %s', async (_how, keys) => {
  const copying = [questionOf(['cp -r site /backup'])];
  const session = sessionOf(copying, { mode: 'drill', commandTable: () => TABLE });
  const { terminal, events } = openQuiz(copying, { screen: { session } });
  await terminal.untilShown('Type the command');
  terminal.press(keys);
  await terminal.untilShown('✓ Right');
  expect(events).toMatchObject([{ kind: 'answered', correct: true }]);
  terminal.open.close();
});

test.each([
  ['q', addresses],
  ['\u001b', addresses],
  ['\u001b', short],
])('%j leaves, and what was answered is kept', async (key, second) => {
  const { terminal, left } = openQuiz([addresses, second]);
  terminal.press('c\r\r');
  await terminal.untilShown('2/2');
  terminal.press(key);
  expect(await left).toMatchObject({
    kind: 'back',
    session: { phase: 'asking', results: [{ verdict: { correct: true } }] },
  });
  terminal.open.close();
});

test('the time from the question to its answer is reported, and the hint', async () => {
  const { terminal, events } = openQuiz([addresses]);
  terminal.press('hc\r');
  await terminal.untilShown('✓ Right');
  expect(events).toMatchObject([{ milliseconds: 1_000, hint: true, grade: 2 }]);
  terminal.open.close();
});

test('a mark is reported when it is set and when it is taken off', async () => {
  const { terminal, events } = openQuiz([addresses]);
  await terminal.untilShown('How many addresses');
  terminal.press('m');
  await terminal.untilShown('marked');
  terminal.press('m');
  await terminal.untilGone('marked');
  expect(events).toEqual([
    { kind: 'marked', card: 'aws/vpc:usable-ips-24', on: true },
    { kind: 'marked', card: 'aws/vpc:usable-ips-24', on: false },
  ]);
  terminal.open.close();
});

test('a long verdict scrolls by lines, by pages and to its ends', async () => {
  const { terminal } = openQuiz([gateways], { columns: 60, rows: 16 });
  terminal.press('ab\r');
  await terminal.untilShown('↑ 6 above');
  terminal.press('j');
  await terminal.untilShown('↑ 7 above');
  terminal.press('k');
  await terminal.untilShown('↑ 6 above');
  terminal.press('G');
  expect(await terminal.untilShown('[1 again]')).not.toContain('below');
  terminal.press('g');
  expect(await terminal.untilShown('A company runs')).not.toContain('above');
  terminal.press(' ');
  await terminal.untilShown('above');
  terminal.open.close();
});

test('? opens the keys, and closes them where the quiz was', async () => {
  const { terminal } = openQuiz([addresses]);
  terminal.press('c?');
  await terminal.untilShown('Answer; it never skips a question');
  terminal.press('\u001b');
  await terminal.untilShown('› c  251');
  terminal.open.close();
});

test('a window that becomes too small says so, and the quiz goes on when it has grown again', async () => {
  const { terminal } = openQuiz([addresses]);
  terminal.press('c');
  await terminal.untilShown('› c  251');
  terminal.resize(40, 10);
  await terminal.untilShown('Make the window larger (60x16 at least)');
  terminal.resize(100, 30);
  await terminal.untilShown('› c  251');
  terminal.open.close();
});

test('signs and colours go together on the terminal', async () => {
  const { terminal } = openQuiz([addresses]);
  terminal.press('a\r');
  await terminal.untilShown('✗ Wrong');
  expect(terminal.cellOf('✗ Wrong')).toMatchObject({ foreground: 1, background: -1 });
  expect(terminal.cellOf('✓ c')).toMatchObject({ foreground: 2, background: -1 });
  terminal.open.close();
});
