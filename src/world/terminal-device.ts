import { closeSync, openSync, writeSync } from 'node:fs';
import type { WriteStream } from 'node:tty';
import type { TerminalWorld } from '../ui/screen-terminal.js';

/** What screens are drawn on and read from. */
export type TerminalStreams = Pick<TerminalWorld, 'input' | 'output' | 'writeNow' | 'closeDevice'>;

/** Tells whether this process belongs to a terminal, by the file that stands for it; some platforms have none. */
export function hasTerminalDevice(device: string | undefined): boolean {
  if (device === undefined) {
    return false;
  }
  try {
    closeSync(openSync(device, 'r+'));
    return true;
  } catch {
    // Started by cron or a service, or its window is gone: there is no terminal to open.
    return false;
  }
}

/** Opens the terminal that this process belongs to. */
export function openTerminalDevice(device: string): TerminalStreams {
  const tty = process.getBuiltinModule('node:tty');
  const input = new tty.ReadStream(openSync(device, 'r'));
  const descriptor = openSync(device, 'w');
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
