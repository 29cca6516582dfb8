import type { Clean } from '../study/clean.js';

/** A file with its path below a folder, with slashes. */
export interface TextFile {
  readonly path: string;
  readonly text: Clean;
}
