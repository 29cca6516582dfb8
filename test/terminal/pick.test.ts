import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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

/** Stands on the last line of the screen: a frame may come in pieces. */
const HINT = 'Esc leave';

/** Runs a shell command, `awsstudy` being the built program, and waits for the list. */
async function openPick(command: string, options: PseudoTerminalOptions = {}): Promise<void> {
  terminal = new PseudoTerminal([], {
    command: command.replaceAll('awsstudy', AWSSTUDY),
    home: home.folder,
    environment: { OUT: join(home.folder, 'out') },
    ...options,
  });
  await terminal.untilShown(HINT);
}

function written(): string {
  return readFileSync(join(home.folder, 'out'), 'utf8');
}

/** Ends every way of leaving: the terminal is as it was. */
async function endsClean(code: number): Promise<void> {
  expect(await terminal.ended()).toEqual({ code, cooked: true });
  expect(terminal.modes()).toEqual(CLEAN);
}

const MIRROR = 'aws s3 sync <folder> s3://<bucket>/<prefix>/ --delete\n';

describe('the list is on the terminal and the command alone in the answer', () => {
  test.each([
    ['stdout is a file', 'awsstudy cheatsheet s3 --pick > "$OUT"'],
    ['stdout is a pipe', 'awsstudy cheatsheet s3 --pick | cat > "$OUT"'],
    ['a shell takes the answer', 'picked=$(awsstudy cheatsheet s3 --pick); echo "$picked" > "$OUT"'],
    ['stdin is none', 'awsstudy cheatsheet s3 --pick < /dev/null > "$OUT"'],
    ['stdin is a pipe', 'echo typed | awsstudy cheatsheet s3 --pick > "$OUT"'],
    ['stderr is none', 'awsstudy cheatsheet s3 --pick > "$OUT" 2> /dev/null'],
  ])('%s', async (_what, command) => {
    await openPick(command);
    terminal.press('mirror');
    await terminal.untilShown('1 of');
    terminal.press('\r');
    await endsClean(0);
    expect(written()).toBe(MIRROR);
  });
});

test('with stdin and stdout on the terminal the command stands on the screen that stays', async () => {
  await openPick('awsstudy cheatsheet s3 --pick');
  terminal.press('mirror\r');
  await endsClean(0);
  expect(terminal.screen()).toContain(`${MIRROR}XCODE:0:`);
});

test('with stdin elsewhere it does too', async () => {
  await openPick('awsstudy cheatsheet s3 --pick < /dev/null');
  terminal.press('mirror\r');
  await endsClean(0);
  expect(terminal.screen()).toContain(`${MIRROR}XCODE:0:`);
});

test('placeholders are filled in the list and in the answer', async () => {
  await openPick('awsstudy cheatsheet s3 --pick --set bucket=my-bucket --set folder=. > "$OUT"');
  terminal.press('mirror');
  await terminal.untilShown('aws s3 sync . s3://my-bucket');
  terminal.press('\r');
  await endsClean(0);
  expect(written()).toBe('aws s3 sync . s3://my-bucket/<prefix>/ --delete\n');
});

test('Esc leaves, and nothing is printed', async () => {
  await openPick('awsstudy cheatsheet s3 --pick > "$OUT"');
  terminal.press('\u001b');
  await endsClean(0);
  expect(written()).toBe('');
});

test('Ctrl-C ends with 130, and nothing is printed', async () => {
  await openPick('awsstudy cheatsheet s3 --pick > "$OUT"');
  terminal.press('syn\u0003');
  await endsClean(130);
  expect(written()).toBe('');
});

test.each(['SIGTERM', 'SIGHUP'] as const)('%s puts the terminal back', async (signal) => {
  await openPick('awsstudy cheatsheet s3 --pick > "$OUT"');
  process.kill(terminal.pid, signal);
  await endsClean(signal === 'SIGTERM' ? 143 : 129);
});

test('when the window is closed the program is gone', async () => {
  await openPick('awsstudy cheatsheet s3 --pick > "$OUT"');
  const { pid } = terminal;
  terminal.hangUp();
  await terminal.until('the program is gone', () => !existsSync(`/proc/${pid}`));
});

test('the list follows the size of the window, though it is not on stdout', async () => {
  await openPick('awsstudy cheatsheet s3 --pick > "$OUT"');
  terminal.resize(50, 10);
  await terminal.untilShown('Make the window larger (60x16 at least)');
  terminal.resize(100, 30);
  await terminal.untilShown(HINT);
  expect(terminal.lines()[28]).toMatch(/Enter pick .*Esc leave$/);
});

test('Ctrl-Z stops nothing while a shell waits for the answer: it would never be continued', async () => {
  terminal = new PseudoTerminal([], {
    command: 'bash --norc --noprofile --noediting -i',
    environment: { PS1: 'prompt> ' },
    home: home.folder,
  });
  await terminal.untilShown('prompt>');
  terminal.press(`picked=$(${AWSSTUDY} cheatsheet s3 --pick); echo "got $picked"\r`);
  await terminal.untilShown('type to filter');
  terminal.press('\u001amirror');
  await terminal.untilShown('1 of');
  terminal.press('\r');
  await terminal.untilShown(`got ${MIRROR}prompt>`);
});

test('an answer that nobody reads is fine', async () => {
  await openPick('awsstudy cheatsheet s3 --pick | true');
  terminal.press('\r');
  await endsClean(0);
});

test.each([
  [60, 16],
  [80, 24],
  [160, 50],
])('at %ix%i the filter stands at the top and the hint line at the bottom', async (columns, rows) => {
  await openPick('awsstudy cheatsheet s3 vpc --pick > "$OUT"', { columns, rows });
  expect(terminal.lines()[0]).toMatch(/^ +Commands of 2 top(?:ics|…) {2}› ▏type to filter +[0-9]+ commands$/);
  expect(terminal.screen()).toContain('Amazon S3 · ');
  expect(terminal.lines()[rows - 2]).toMatch(/^ +Enter pick .*Esc leave$/);
});

test('the list has colour though stdout is a file, and none when it is not wanted', async () => {
  await openPick('awsstudy cheatsheet s3 --pick > "$OUT"');
  expect(terminal.cellOf('Enter').foreground).toBe(6);
  terminal.close();
  await openPick('awsstudy cheatsheet s3 --pick > "$OUT"', { environment: { NO_COLOR: '1', OUT: '/dev/null' } });
  expect(terminal.raw.split('\u001b[').filter((part) => /^(?:[349][0-7]|1|2)m/.test(part))).toEqual([]);
});

test('a terminal that can only write lines is none', async () => {
  terminal = new PseudoTerminal([], { command: `TERM=dumb ${AWSSTUDY} cheatsheet s3 --pick`, home: home.folder });
  expect((await terminal.ended()).code).toBe(6);
  expect(terminal.screen()).toContain('awsstudy: --pick needs a terminal.');
});
