import { EventEmitter } from 'node:events';
import type { WindowSize } from './window.js';

/**
 * Gives Ink a stream to write frames to that is not the terminal: with its debug option Ink writes each frame whole and
 * nothing else, and a painter puts it on the terminal.
 */
export function inkOutput(onFrame: (frame: string) => void, size: () => WindowSize): NodeJS.WriteStream {
  const stream = Object.defineProperties(new EventEmitter(), {
    columns: { get: () => size().columns },
    rows: { get: () => size().rows },
  });
  return Object.assign(stream, { write: onFrame, writable: true }) as unknown as NodeJS.WriteStream;
}

/** Gives Ink an input that says nothing: the keyboard is read by us. */
export function inkInput(): NodeJS.ReadStream {
  return Object.assign(new EventEmitter(), { isTTY: false }) as unknown as NodeJS.ReadStream;
}
