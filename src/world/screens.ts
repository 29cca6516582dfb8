import type { spawn as SpawnProgram } from 'node:child_process';
import { writeSync } from 'node:fs';
import type { createScreens, Screens } from '../screens/entry.js';
import { HERE } from './here.js';
import { isTerminalDevice } from './output.js';
import { hasTerminalDevice, openTerminalDevice, type TerminalStreams } from './terminal-device.js';
import { withoutAws } from './without-aws.js';

/** Programs are rarely started: what starts them is loaded then. */
const spawn = ((...program: Parameters<typeof SpawnProgram>) =>
  process.getBuiltinModule('node:child_process').spawn(...program)) as typeof SpawnProgram;

/** What the screens bundle exports. */
export interface ScreensBundle {
  readonly createScreens: typeof createScreens;
}

/** Tells whether this process has a terminal to draw screens on. */
export function hasTerminal(): boolean {
  return areStreamsTerminals() || hasTerminalDevice(HERE.terminalDevice);
}

/**
 * Opens the screens on the terminal of this process: on stdin and stdout, or behind them where one leads elsewhere.
 * `save` runs on every way out, before the terminal is put back.
 */
export function openScreens({ createScreens }: ScreensBundle, save: () => void): Screens {
  const { terminalDevice, hasJobControl } = HERE;
  const isOwn = terminalDevice === undefined || areStreamsTerminals();
  const streams = isOwn ? ownStreams() : openTerminalDevice(terminalDevice);
  return createScreens({
    ...streams,
    process,
    hasJobControl,
    errors: process.stderr,
    save,
    environment: withoutAws(process.env),
    spawn,
  });
}

function areStreamsTerminals(): boolean {
  return isTerminalDevice(0) && isTerminalDevice(1);
}

function ownStreams(): TerminalStreams {
  return {
    input: process.stdin,
    output: process.stdout,
    writeNow: (text) => {
      writeSync(1, text);
    },
  };
}
