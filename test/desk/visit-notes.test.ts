import { expect, test } from 'vitest';
import type { Context } from '../../src/context.js';
import type { Desk } from '../../src/desk/desk.js';
import { visitNotes } from '../../src/desk/visit-notes.js';
import { type ReaderScreenOptions, showReader } from '../../src/screens/reader/reader-screen.js';
import { longNotes } from '../screens/reader/reader-builders.js';
import { c } from '../support/builders.js';
import { FakeTerminal } from '../support/fake-terminal.js';

/** A desk on a terminal in this process, with two topics, nothing of which is read for long. */
function deskOf(terminal: FakeTerminal): Desk {
  const context = {
    catalogue: {
      list: () => [],
      flow: () => longNotes(5, 60),
      head: () => ({ related: [] }),
    },
    progress: { known: async () => ({ read: new Map() }), record: () => ({ saved: true }) },
    elapsed: () => 0,
  } as unknown as Context;
  const reader = (options: ReaderScreenOptions) => showReader(terminal.open, options);
  return { context, color: false, screens: { reader }, readers: new Map() } as unknown as Desk;
}

const LEFT_OFF = 'Resumed where you left off; g goes to the top.';

test('notes are opened once more at the lines where they were left, and other notes at their top', async () => {
  const terminal = new FakeTerminal();
  const desk = deskOf(terminal);
  const first = visitNotes(desk, { topic: c('vpc') })();
  const top = await terminal.untilShown('Space page');
  terminal.press('  ');
  await terminal.untilShown('line 0.45');
  const left = terminal.lines().slice(0, 20);
  terminal.press('q');
  expect(await first).toEqual({ kind: 'back' });

  const again = visitNotes(desk, { topic: c('vpc') })();
  await terminal.untilShown(LEFT_OFF);
  expect(terminal.lines().slice(0, 20)).toEqual(left);
  terminal.press('q');
  await again;

  const other = visitNotes(desk, { topic: c('s3') })();
  expect(await terminal.untilGone(LEFT_OFF)).toBe(top);
  terminal.press('q');
  await other;
  terminal.open.close();
});
