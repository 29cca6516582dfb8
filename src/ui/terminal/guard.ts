import { constants } from 'node:os';
import { type EndingsOptions, endings, type Watch } from './endings.js';
import { createJobControl, type JobControlOptions } from './job-control.js';
import { createModes, type ModesOptions } from './modes.js';

export interface GuardOptions extends EndingsOptions, JobControlOptions {
  readonly input: EndingsOptions['input'] & ModesOptions['input'];
}

/** Owns the modes of the terminal: no way out of the program leaves it without putting the terminal back. */
export interface TerminalGuard {
  /** Ends the program as Ctrl-C does in a program that doesn't read it as a key. */
  interrupt(): void;
  /** Stops the program, as Ctrl-Z does. */
  suspend(): void;
  /** Saves and puts the terminal back, as on every way out. */
  restore(): void;
  /** Puts the terminal back and stops watching. */
  release(): void;
}

/** Takes the terminal over. */
export function guardTerminal(options: GuardOptions): TerminalGuard {
  const modes = createModes(options);
  const job = createJobControl(options, modes);
  const { restore, watches: ways } = endings(options, modes);
  const watches: readonly Watch[] = [...ways, ...job.watches];
  for (const { on, event, listener } of watches) {
    on.on(event, listener);
  }
  modes.enter();
  return {
    interrupt: () => void options.process.exit(128 + constants.signals.SIGINT),
    suspend: job.suspend,
    restore,
    release() {
      modes.leave();
      for (const { on, event, listener } of watches) {
        on.off(event, listener);
      }
    },
  };
}
