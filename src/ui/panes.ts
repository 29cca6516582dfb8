import { beside, padEnd, type Setting } from '../text/lines.js';
import type { Painted } from '../text/painted.js';
import { phrase } from './phrase.js';

/** What stands beside each other in a wide window. */
export interface Panes {
  readonly left: readonly Painted[];
  readonly right: readonly Painted[];
  /** Cells of the left pane; no line of it is longer. */
  readonly leftWidth: number;
}

/** Stands between two panes. */
const RULE = ' │ ';

/** Gives the cells of the right pane. */
export function rightWidth(leftWidth: number, { width }: Pick<Setting, 'width'>): number {
  return width - leftWidth - RULE.length;
}

/** Puts two panes beside each other, line by line, with a rule between them: one text, for Ink takes its time for each node. */
export function paneLines({ left, right, leftWidth }: Panes, setting: Pick<Setting, 'color'>): readonly Painted[] {
  const rule = phrase('muted', RULE, setting);
  const height = Math.max(left.length, right.length);
  return Array.from({ length: height }, (_, row) =>
    beside(padEnd(left[row] ?? beside(), leftWidth), rule, right[row] ?? beside()),
  );
}
