import type { Context } from './context.js';
import type { Clean } from './study/clean.js';

/** Writes what could not be read of the progress to stderr, a sentence a line. Called once the progress was read. */
export function writeNotices({ commentary, progress }: Context): void {
  for (const notice of progress.notices()) {
    commentary.write(`${notice}\n` as Clean);
  }
}
