import type { GuardedProcess, Watch } from './endings.js';
import type { TerminalModes } from './modes.js';

/** What job control needs. */
export interface JobControlOptions {
  readonly process: GuardedProcess;
  /** Whether programs can be stopped here; on Windows they can't. */
  readonly hasJobControl: boolean;
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

/** Gives job control; where there is none, nothing happens. */
export function createJobControl(options: JobControlOptions, modes: TerminalModes): JobControl {
  const { process, hasJobControl, soon, redraw } = options;
  if (!hasJobControl) {
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
