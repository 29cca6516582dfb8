import { Text } from 'ink';
import { expect, test } from 'vitest';
import { useKeys } from '../../src/ui/keys.js';
import { useLatestReducer } from '../../src/ui/latest-reducer.js';
import { useWindowSize } from '../../src/ui/window-size.js';
import { FakeTerminal } from '../support/fake-terminal.js';

interface TypingView {
  readonly onDone: (typed: string) => void;
}

/** A screen that shows what is typed and its window, and ends with Enter. */
function Typing({ onDone }: TypingView) {
  const { columns, rows } = useWindowSize();
  const { state, latest, send } = useLatestReducer(
    (typed: string, key: string) => typed + key,
    () => '',
  );
  useKeys(({ name }) => (name === 'Enter' ? onDone(latest()) : send(name)));
  return <Text>{`typed=${state} window=${columns}x${rows}`}</Text>;
}

function Broken(): never {
  throw new Error('broken screen');
}

test('a screen is shown on the alternate screen, and gives what it ends with', async () => {
  const terminal = new FakeTerminal();
  const done = terminal.open.show<string>((finish) => <Typing onDone={finish} />);
  await terminal.untilShown('typed= window=80x24');
  expect(terminal.modes()).toEqual({ alternate: true, bracketedPaste: true, cursorHidden: true });
  terminal.press('a');
  await terminal.untilShown('typed=a');
  terminal.press('\r');
  expect(await done).toBe('a');
  terminal.open.close();
  await terminal.untilGone('typed');
  expect(terminal.modes()).toEqual({ alternate: false, bracketedPaste: false, cursorHidden: false });
  expect(terminal.log).toEqual(['raw off', 'raw on', 'paused', 'raw off']);
});

test('keys of one read all count, Enter sees those before it, and the next screen gets those behind it', async () => {
  const terminal = new FakeTerminal();
  terminal.press('abc\rde\r');
  expect(await terminal.open.show<string>((finish) => <Typing onDone={finish} />)).toBe('abc');
  expect(await terminal.open.show<string>((finish) => <Typing onDone={finish} />)).toBe('de');
  terminal.open.close();
});

test('a screen that throws while it is drawn is told; the answers are saved and the terminal is put back before', async () => {
  const terminal = new FakeTerminal();
  await expect(terminal.open.show(() => <Broken />)).rejects.toThrow('broken screen');
  await terminal.until('the screen is left', () => !terminal.modes().alternate);
  expect(terminal.log).toContain('saved');
  terminal.open.close();
});

test('after a resize the screen is drawn anew, in its new size, once', async () => {
  const terminal = new FakeTerminal();
  const done = terminal.open.show<string>((finish) => <Typing onDone={finish} />);
  await terminal.untilShown('80x24');
  const before = terminal.raw.length;
  for (let columns = 81; columns <= 100; columns++) {
    terminal.resize(columns, 30);
  }
  const screen = await terminal.untilShown('100x30');
  expect(screen).toBe('typed= window=100x30');
  expect(terminal.raw.slice(before).split('\u001b[2J')).toHaveLength(2);
  terminal.press('\r');
  await done;
  terminal.open.close();
});

test('after a stop the screen is drawn anew though nothing has changed', async () => {
  const terminal = new FakeTerminal();
  const done = terminal.open.show<string>((finish) => <Typing onDone={finish} />);
  await terminal.untilShown('typed=');
  terminal.write('\u001b[2Jgarbage');
  await terminal.untilShown('garbage');
  terminal.process.emit('SIGCONT');
  expect(await terminal.untilShown('typed=')).toBe('typed= window=80x24');
  terminal.press('\r');
  await done;
  terminal.open.close();
});

test('a window that was small for a moment, too short for anybody to see, has the screen whole again', async () => {
  const terminal = new FakeTerminal();
  const done = terminal.open.show<string>((finish) => <Typing onDone={finish} />);
  await terminal.untilShown('typed=');
  terminal.write('\u001b[2Jgarbage');
  await terminal.untilShown('garbage');
  terminal.process.emit('SIGWINCH');
  expect(await terminal.untilShown('typed=')).toBe('typed= window=80x24');
  terminal.press('\r');
  await done;
  terminal.open.close();
});

test('Ctrl-C behind keys typed ahead ends the program', async () => {
  const terminal = new FakeTerminal();
  terminal.press('ab\u0003');
  expect(terminal.log).toContain('exit 130');
  terminal.open.close();
});
