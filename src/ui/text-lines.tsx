import { Text } from 'ink';
import type { Painted } from '../text/painted.js';

export interface TextLinesView {
  readonly lines: readonly Painted[];
  /** The first line to show, counted from 0. */
  readonly offset: number;
  readonly height: number;
}

/** Shows a window of lines that are wrapped already. One `Text` for all: Ink takes its time for each node, not for each line. */
export function TextLines({ lines, offset, height }: TextLinesView) {
  return <Text wrap="truncate">{lines.slice(offset, offset + height).join('\n')}</Text>;
}
