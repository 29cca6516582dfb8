import { closeSync, openSync, writeSync } from 'node:fs';
import type { WriteStream } from 'node:tty';
import type { TerminalWorld } from '../ui/screen-terminal.js';

/** What screens are drawn on and read from. */
export type TerminalStreams = Pick<TerminalWorld, 'input' | 'output' | 'writeNow' | 'closeDevice'>;

/** The terminal that a process belongs to, wherever its stdin and stdout lead. Windows has no such file. */
const DEVICE = '/dev/tty';

/** Tells whether this process belongs to a terminal. */
export function hasTerminalDevice(): boolean {
  try {
    closeSync(openSync(DEVICE, 'r+'));
    return true;
  } catch {
    // Started by cron or a service, or its window is gone: there is no terminal to open.
    return false;
  }
}

/** Opens the terminal that this process belongs to. */
export function openTerminalDevice(): TerminalStreams {
  const tty = process.getBuiltinModule('node:tty');
  const input = new tty.ReadStream(openSync(DEVICE, 'r'));
  const descriptor = openSync(DEVICE, 'w');
  const output = new tty.WriteStream(descriptor) as SizedStream;
  // Node sees to this for stdout and stderr alone.
  const refresh = () => output._refreshSize();
  process.on('SIGWINCH', refresh);
  return {
    input,
    output,
    writeNow: (text) => {
      writeSync(descriptor, text);
    },
    closeDevice() {
      process.off('SIGWINCH', refresh);
      input.destroy();
      output.destroy();
    },
  };
}

/** Asks the terminal for its size, and tells of a new one: in Node's code since 0.8, though not in its types. */
type SizedStream = WriteStream & { readonly _refreshSize: () => void };
