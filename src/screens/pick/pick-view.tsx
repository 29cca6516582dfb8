import { blanks } from '../../text/lines.js';
import { asPainted } from '../../text/painted.js';
import { Frame } from '../../ui/frame.js';
import { hintLine } from '../../ui/hint-line.js';
import { layoutOf } from '../../ui/layout.js';
import type { WindowSize } from '../../ui/terminal/window.js';
import { TextLines } from '../../ui/text-lines.js';
import { filterLine } from './filter-line.js';
import { COMMAND_LINES, type ListWindow, listWindow } from './pick-list.js';
import type { PickState } from './pick-state.js';

export interface PickView {
  readonly state: PickState;
  readonly size: WindowSize;
  readonly color: boolean;
}

/** Draws the filter with the commands that it lets through below it. */
export function Pick({ state, size, color }: PickView) {
  const { width, body } = layoutOf(size);
  const setting = { width, color };
  const { lines } = shownList({ state, size, color });
  return (
    <Frame
      size={size}
      title={filterLine(state, setting)}
      notice={asPainted(blanks(0))}
      hint={hintLine('pick', setting)}
    >
      <TextLines lines={lines} offset={0} height={body} />
    </Frame>
  );
}

/** Gives the part of the list that is in sight. */
export function shownList({ state, size, color }: PickView): ListWindow {
  const { width, body } = layoutOf(size);
  return listWindow(state, { width, color, height: body });
}

/** Gives how many commands the cursor goes over with a page: one of the page before stays in sight. */
export function pageOf(size: WindowSize): number {
  return Math.max(1, Math.floor(layoutOf(size).body / COMMAND_LINES) - 1);
}
