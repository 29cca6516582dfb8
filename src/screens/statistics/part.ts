import type { Painted } from '../../text/painted.js';
import type { Page } from '../../ui/page.js';

/** A part of the statistics, laid out. */
export interface Part extends Page {
  /** What stands beside the lines and stays while they scroll; absent where they have the whole width. */
  readonly aside?: Aside;
}

export interface Aside {
  readonly lines: readonly Painted[];
  /** Cells of the lines that it stands beside. */
  readonly leftWidth: number;
}
