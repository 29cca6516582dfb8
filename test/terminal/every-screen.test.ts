import { existsSync, readdirSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Home } from '../support/program.js';
import { PseudoTerminal, type PseudoTerminalOptions } from '../support/pseudo-terminal.js';
import { commandOf, type OpenedScreen, reach, SCREENS } from '../support/screens.js';

const ESCAPE = '\u001b';
const CLEAN = { alternate: false, bracketedPaste: false, cursorHidden: false };
const TAKEN = { alternate: true, bracketedPaste: true, cursorHidden: true };

let home: Home;
let terminal: PseudoTerminal;

beforeEach(() => {
  home = new Home();
});

afterEach(() => {
  terminal.close();
  home.remove();
});

async function open(screen: OpenedScreen, options: PseudoTerminalOptions = {}): Promise<void> {
  terminal = new PseudoTerminal(screen.args, { home: home.folder, ...options });
  await reach(terminal, screen);
}

/** Runs the program behind a shell that has written fifty lines, as somebody's own has. */
async function openBehindLines(screen: OpenedScreen): Promise<void> {
  await open(screen, { command: `seq 50; ${commandOf(screen)}` });
}

/** Gives everything that stands on the ordinary screen and above it. */
function scrollback(): string {
  const { normal } = terminal.terminal.buffer;
  const lines = Array.from({ length: normal.length }, (_, row) => normal.getLine(row)?.translateToString(true) ?? '');
  return lines.join('\n');
}

const FIFTY_LINES = Array.from({ length: 50 }, (_, index) => `${index + 1}\n`).join('');

/** Signals that end a program, with the exit code of each. */
const SIGNALS = [
  ['SIGINT', 130],
  ['SIGQUIT', 131],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const;

describe.each(SCREENS)('$name gives the terminal back', (screen) => {
  test('when it is left, with what stood on it before', async () => {
    await openBehindLines(screen);
    terminal.press(screen.leave);
    const { cooked } = await terminal.ended();
    expect(cooked).toBe(true);
    expect(terminal.modes()).toEqual(CLEAN);
    expect(scrollback().startsWith(FIFTY_LINES)).toBe(true);
    expect(terminal.bells).toBe(0);
  });

  test('on Ctrl-C behind keys typed ahead', async () => {
    await open(screen);
    terminal.press('jk\u0003');
    expect(await terminal.ended()).toEqual({ code: 130, cooked: true });
    expect(terminal.modes()).toEqual(CLEAN);
  });

  test.each(SIGNALS)('on %s', async (signal, code) => {
    await open(screen);
    expect(terminal.modes()).toEqual(TAKEN);
    process.kill(terminal.pid, signal);
    expect(await terminal.ended()).toEqual({ code, cooked: true });
    expect(terminal.modes()).toEqual(CLEAN);
  });

  test('when the window is closed: no core, no assertion, and the program is gone', async () => {
    await open(screen, { command: `cd '${home.folder}'; ulimit -c unlimited; exec ${commandOf(screen)}` });
    const before = terminal.raw.length;
    const { shellPid: pid } = terminal;
    terminal.hangUp();
    await terminal.until('the program is gone', () => !existsSync(`/proc/${pid}`));
    expect(terminal.raw.slice(before)).not.toMatch(/assert|abort/i);
    expect(readdirSync(home.folder).filter((name) => name.startsWith('core'))).toEqual([]);
  });

  test('on Ctrl-Z, and takes it again on fg', async () => {
    await open(
      { ...screen, shown: '$>', further: [] },
      { command: 'bash --norc --noprofile --noediting -i', environment: { PS1: '$> ' } },
    );
    terminal.press(`${commandOf(screen)}\r`);
    await reach(terminal, screen);
    const shown = terminal.screen();
    terminal.press('\u001a');
    await terminal.untilShown('Stopped');
    expect(terminal.modes()).toEqual(CLEAN);
    terminal.press('stty -a | grep -o " icanon"; echo "in the"\' shell\'\r');
    expect(await terminal.untilShown('in the shell')).toContain(' icanon');
    terminal.press('fg\r');
    await terminal.until('the screen is back', () => sameBut(terminal.screen(), shown));
    expect(terminal.modes()).toEqual(TAKEN);
  });

  test('after a storm of resizes there is one frame, and nothing of it in the scrollback', async () => {
    await openBehindLines(screen);
    for (let columns = 60; columns <= 120; columns += 1) {
      terminal.resize(columns, 16 + (columns % 20));
    }
    terminal.resize(80, 24);
    const last = screen.further?.at(-1)?.[1] ?? screen.shown;
    await terminal.untilShown(last);
    await terminal.until('it stands once', () => terminal.screen().split(last).length === 2);
    terminal.press(screen.leave);
    await terminal.ended();
    expect(scrollback()).not.toContain(last);
  });

  test.each<[string, Readonly<Record<string, string>>]>([
    ['CI=1', { CI: '1' }],
    ['NO_COLOR=1', { NO_COLOR: '1' }],
  ])('with %s it stands all the same', async (_, environment) => {
    await open(screen, { environment });
    expect(terminal.modes()).toEqual(TAKEN);
    if ('NO_COLOR' in environment) {
      expect(terminal.raw).not.toMatch(new RegExp(`${ESCAPE}\\[[0-9;]*3[0-7]m`));
    }
  });
});

/** The clock of an exam goes on while the program sleeps. */
function sameBut(screen: string, other: string): boolean {
  const withoutClock = (text: string): string => text.replace(/\d+:\d\d(?::\d\d)?/g, '');
  return withoutClock(screen) === withoutClock(other);
}

test('an answer that was given before the window was closed is kept', async () => {
  terminal = new PseudoTerminal(['quiz', 's3', '--seed', '11', '--level', 'recall'], { home: home.folder });
  await terminal.untilShown('Enter answer');
  const { pid } = terminal;
  const keys = /Choose (\d)\./.exec(terminal.screen())?.[1];
  terminal.press(`${'abc'.slice(0, Number(keys ?? 1))}\r`);
  await terminal.untilShown('Enter go on');
  terminal.hangUp();
  await terminal.until('the program is gone', () => !existsSync(`/proc/${pid}`));
  expect(JSON.parse(home.run(['stats', '--json']).stdout)).toMatchObject({ answers: 1 });
});

describe('where no screen can be, lines come instead', () => {
  const opened = SCREENS.filter(({ name }) => name !== 'the help');

  async function comesInLines(command: string, asks = false): Promise<void> {
    terminal = new PseudoTerminal([], { home: home.folder, command });
    await terminal.until('something stands there', () => terminal.screen().length > 20);
    if (asks) {
      // The end of input.
      terminal.press('\u0004');
    }
    expect((await terminal.ended()).cooked).toBe(true);
    expect(terminal.raw).not.toContain('\u001b[?');
  }

  test.each(opened)('$name with TERM=dumb', (screen) => comesInLines(`TERM=dumb ${commandOf(screen)}`, screen.asks));
  test.each(opened)('$name with stdin elsewhere', (screen) => comesInLines(`${commandOf(screen)} </dev/null`));
  test.each(opened)('$name with stdout elsewhere', (screen) => comesInLines(`${commandOf(screen)} | cat`, screen.asks));
});
