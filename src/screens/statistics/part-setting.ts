import { blanks, type Setting } from '../../text/lines.js';
import { asPainted, type Painted } from '../../text/painted.js';
import { paneLines, rightWidth } from '../../ui/panes.js';

/** How a part is set. */
export interface PartSetting extends Setting {
  /** Lines of the body. */
  readonly height: number;
  /** Whether there is room for two columns. */
  readonly isWide: boolean;
}

/** A blank line. */
export const GAP = asPainted(blanks(1));

/** Gives where the two columns of a wide part are set, of which the left one takes a share. */
export function columnsOf(setting: PartSetting, share = 0.5): { readonly left: Setting; readonly right: Setting } {
  const leftWidth = Math.floor((setting.width - 3) * share);
  const { color } = setting;
  return { left: { width: leftWidth, color }, right: { width: rightWidth(leftWidth, setting), color } };
}

/** Puts blocks of lines below each other with a blank line between; those without lines leave no trace. */
export function stacked(blocks: readonly (readonly Painted[])[]): readonly Painted[] {
  return blocks.filter((lines) => lines.length > 0).flatMap((lines, index) => (index === 0 ? lines : [GAP, ...lines]));
}

/** Sets two columns: beside each other where there is room, the left one above the right one where not. */
export function inColumns(
  left: (setting: Setting) => readonly Painted[],
  right: (setting: Setting) => readonly Painted[],
  setting: PartSetting,
): readonly Painted[] {
  if (!setting.isWide) {
    return stacked([left(setting), right(setting)]);
  }
  const columns = columnsOf(setting);
  return paneLines({ left: left(columns.left), right: right(columns.right), leftWidth: columns.left.width }, setting);
}
