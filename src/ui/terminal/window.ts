import type { EventEmitter } from 'node:events';
import type { After } from './keyboard.js';

/** A size in cells. */
export interface WindowSize {
  readonly columns: number;
  readonly rows: number;
}

/** The window of a terminal. */
export interface Window {
  /** Gives the size; the same value as before while it has not changed. */
  readonly size: () => WindowSize;
  /** Tells when the size has changed. Gives what ends that. */
  readonly watch: (onChange: () => void) => () => void;
  readonly close: () => void;
}

export interface WindowOptions {
  readonly output: EventEmitter & Partial<WindowSize>;
  /** Tells of every change; the stream keeps a window to itself that has been made smaller and is as before already. */
  readonly process: EventEmitter;
  readonly after: After;
  /** Called before anybody else is told: what stood in the window has been moved about by the terminal. */
  readonly onResize: () => void;
}

/** While an edge is dragged, sizes come faster than frames can follow; only the one that stays is drawn. */
const SETTLED_MILLISECONDS = 80;

const USUAL_SIZE: WindowSize = { columns: 80, rows: 24 };

/** Watches the size of a terminal's window. */
export function watchWindow({ output, process, after, onResize }: WindowOptions): Window {
  const watchers = new Set<() => void>();
  let size = sizeOf(output);
  let callOff = () => {};
  function settle(): void {
    size = sizeOf(output);
    onResize();
    for (const watcher of watchers) {
      watcher();
    }
  }
  function onEvent(): void {
    callOff();
    callOff = after(SETTLED_MILLISECONDS, settle);
  }
  output.on('resize', onEvent);
  process.on('SIGWINCH', onEvent);
  return {
    size: () => size,
    watch(onChange) {
      watchers.add(onChange);
      return () => watchers.delete(onChange);
    },
    close() {
      callOff();
      output.off('resize', onEvent);
      process.off('SIGWINCH', onEvent);
    },
  };
}

/** A terminal that doesn't know its size says nothing, or 0. */
function sizeOf({ columns, rows }: Partial<WindowSize>): WindowSize {
  return { columns: columns || USUAL_SIZE.columns, rows: rows || USUAL_SIZE.rows };
}
