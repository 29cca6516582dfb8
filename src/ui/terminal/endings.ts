import type { EventEmitter } from 'node:events';
import { constants } from 'node:os';
import { clean } from '../../text/clean.js';
import type { TerminalModes } from './modes.js';

/** The part of `process` that the guard uses. */
export interface GuardedProcess extends EventEmitter {
  readonly pid: number;
  kill(pid: number, signal: string): unknown;
  exit(code: number): unknown;
}

/** A listener with what it listens to, so that a guard is a list that is put on and taken off. */
export interface Watch {
  readonly on: EventEmitter;
  readonly event: string;
  readonly listener: (error: NodeJS.ErrnoException) => void;
}

export interface EndingsOptions {
  readonly process: GuardedProcess;
  readonly input: EventEmitter;
  /** stdout and stderr. */
  readonly outputs: readonly EventEmitter[];
  /** Writes to the terminal at once; throws when it is gone. */
  readonly writeNow: (text: string) => void;
  /** Saves what is not on disk yet: synchronous, and harmless when there is nothing to save. */
  readonly save: () => void;
}

/** Signals that end a program which doesn't catch them, and leave the terminal as it is. */
const DEADLY = ['SIGINT', 'SIGTERM', 'SIGQUIT', 'SIGABRT', 'SIGALRM', 'SIGVTALRM', 'SIGXCPU', 'SIGUSR2'] as const;

/** What a stream says when the terminal behind it is gone. */
const GONE = new Set(['EIO', 'ENXIO', 'EBADF', 'ENOTCONN', 'ENOTTY']);

/** Every way out of the program. */
export interface Endings {
  /** Saves, puts the terminal back, and says on it what could not be saved; once. */
  restore(): void;
  /** Listeners that restore on every way out, each with its exit code. */
  readonly watches: readonly Watch[];
}

/** Gives the ways out of a program whose terminal has been taken over. */
export function endings({ process, input, outputs, writeNow, save }: EndingsOptions, modes: TerminalModes): Endings {
  const restore = once(() => {
    const fault = faultOf(save);
    modes.leave();
    if (fault !== undefined) {
      faultOf(() => writeNow(clean(`${fault}\n`)));
    }
  });
  // An exit would make Node abort while it resets a terminal that is no more, so the program kills itself.
  const vanish = once(() => {
    faultOf(save);
    process.kill(process.pid, 'SIGKILL');
  });
  const hangUp = () =>
    faultOf(() => writeNow('\u001b[?25h')) === undefined ? process.exit(128 + constants.signals.SIGHUP) : vanish();
  const fail = (error: NodeJS.ErrnoException) => {
    if (GONE.has(error.code ?? '')) {
      vanish();
    } else if (error.code === 'EPIPE') {
      process.exit(0);
    } else {
      throw error;
    }
  };
  const exits = DEADLY.map((signal) => {
    const listener = () => void process.exit(128 + constants.signals[signal]);
    return { on: process, event: signal, listener };
  });
  const watches = [
    { on: process, event: 'exit', listener: restore },
    // Before Node or `main.ts` prints the error, so that it is not printed on the screen that is left.
    { on: process, event: 'uncaughtExceptionMonitor', listener: restore },
    ...exits,
    { on: process, event: 'SIGHUP', listener: hangUp },
    // Ink's exit hook would let the file-size limit kill the program; as an ordinary EFBIG the store can say it.
    { on: process, event: 'SIGXFSZ', listener: () => {} },
    { on: input, event: 'end', listener: hangUp },
    ...[input, ...outputs].map((stream) => ({ on: stream, event: 'error', listener: fail })),
  ];
  return { restore, watches };
}

/** Runs something that must not stop what comes after it, and gives what it threw, in words. */
function faultOf(run: () => void): string | undefined {
  try {
    run();
    return undefined;
  } catch (thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
  }
}

function once(run: () => void): () => void {
  let done = false;
  return () => {
    if (!done) {
      done = true;
      run();
    }
  };
}
