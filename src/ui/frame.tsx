import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { cleanLine } from '../text/clean.js';
import type { Painted } from '../text/painted.js';
import { wrapText } from '../text/wrap.js';
import { isLargeEnough, layoutOf, SMALLEST_WINDOW, type Spread } from './layout.js';
import type { WindowSize } from './terminal/window.js';

export interface FrameView {
  readonly size: WindowSize;
  /** Whether the body may be two panes; one column of text otherwise. */
  readonly spread?: Spread;
  readonly title: Painted;
  /** A sentence above the hint line, for what must be seen at once; empty: none. */
  readonly notice: Painted;
  readonly hint: Painted;
  readonly children: ReactNode;
}

/** Draws what all screens share: a title line, the body, the hint line. In a window that is too small it says so. */
export function Frame({ size, spread, title, notice, hint, children }: FrameView) {
  if (!isLargeEnough(size)) {
    return <TooSmall {...size} />;
  }
  const { width, margin, height, body } = layoutOf(size, spread);
  return (
    <Box flexDirection="column" width={margin + width} height={height} paddingLeft={margin}>
      <Text wrap="truncate">{title}</Text>
      <Box height={body} marginTop={1}>
        {children}
      </Box>
      <Text wrap="truncate">{notice || ' '}</Text>
      <Text wrap="truncate">{hint}</Text>
    </Box>
  );
}

const { columns: LEAST_COLUMNS, rows: LEAST_ROWS } = SMALLEST_WINDOW;
const TOO_SMALL = cleanLine(`Make the window larger (${LEAST_COLUMNS}x${LEAST_ROWS} at least) or use --plain.`);

function TooSmall({ columns, rows }: WindowSize) {
  const lines = wrapText(TOO_SMALL, columns).slice(0, Math.max(1, rows - 1));
  return <Text wrap="truncate">{lines.join('\n')}</Text>;
}
