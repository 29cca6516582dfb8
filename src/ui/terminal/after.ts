import type { After } from './keyboard.js';

/** Runs something later; all timers of the screens come from here. */
export const after: After = (milliseconds, run) => {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
};
