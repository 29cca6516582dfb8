import type { GuardedProcess, Watch } from './endings.js';
import type { TerminalModes } from './modes.js';

export interface JobControlOptions {
  readonly process: GuardedProcess;
  /** Runs something when the program runs again. */
  readonly soon: (run: () => void) => void;
  /** Draws the screen anew: what the terminal shows is not ours any more. */
  readonly redraw: () => void;
}

/** Stops for Ctrl-Z and `kill -TSTP`, and comes back with `fg`. */
export interface JobControl {
  /** Stops every process of the job, so that `npx` and shell wrappers stop too. */
  suspend(): void;
  readonly watches: readonly Watch[];
}

/** Gives job control; on Windows there is none, and nothing happens. */
export function createJobControl({ process, soon, redraw }: JobControlOptions, modes: TerminalModes): JobControl {
  if (process.platform === 'win32') {
    return { suspend: () => {}, watches: [] };
  }
  let returning = false;
  function resume(): void {
    if (returning || modes.isEntered()) {
      modes.enter();
      redraw();
    }
    returning = false;
  }
  function stop(): void {
    returning = modes.isEntered();
    modes.leave();
    // The default action stops us, and is passed over where no shell could ever continue us: then we go straight on.
    process.off('SIGTSTP', stop);
    process.kill(process.pid, 'SIGTSTP');
    soon(() => {
      process.on('SIGTSTP', stop);
      if (returning) {
        resume();
      }
    });
  }
  return {
    suspend: () => void process.kill(0, 'SIGTSTP'),
    watches: [
      { on: process, event: 'SIGTSTP', listener: stop },
      // Also after `kill -STOP`, of which the program is not told: the shell has changed the modes meanwhile.
      { on: process, event: 'SIGCONT', listener: resume },
    ],
  };
}
