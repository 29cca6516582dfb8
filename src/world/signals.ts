/** Signals by which people, terminals and systems end a program. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** The part of `process` that is needed to watch its signals. */
export interface SignalledProcess {
  readonly pid: number;
  on(signal: string, listener: (signal: string) => void): unknown;
  off(signal: string, listener: (signal: string) => void): unknown;
  kill(pid: number, signal: string): unknown;
}

/** From now on runs something before a signal ends the program, which then ends by that signal all the same. */
export function beforeSignal(process: SignalledProcess, run: () => void): void {
  const listener = (signal: string): void => {
    run();
    // Without a listener the signal does what it does to any program.
    for (const each of SIGNALS) {
      process.off(each, listener);
    }
    process.kill(process.pid, signal);
  };
  for (const signal of SIGNALS) {
    process.on(signal, listener);
  }
}
