import { Box } from 'ink';
import type { Clean } from '../../study/clean.js';
import type { Setting } from '../../text/lines.js';
import type { Painted } from '../../text/painted.js';
import { Frame } from '../../ui/frame.js';
import { hintLine } from '../../ui/hint-line.js';
import { paneLines } from '../../ui/panes.js';
import type { WindowSize } from '../../ui/terminal/window.js';
import { TextLines } from '../../ui/text-lines.js';
import { markedLines } from './marked-lines.js';
import { outlineLines, outlineOf } from './outline-lines.js';
import { GUTTER, readerHelp, readerLayout } from './reader-layout.js';
import { readerNotice, readerTitle } from './reader-lines.js';
import type { Ground } from './reader-place.js';
import { contextOf, type ReaderState } from './reader-state.js';
import type { ReaderText } from './reader-text.js';

export interface ReaderView {
  readonly state: ReaderState;
  readonly title: Clean;
  /** The notes, laid out for the size. */
  readonly text: ReaderText;
  readonly size: WindowSize;
  readonly color: boolean;
}

/** Gives the lines that keys act on. */
export function groundOf({ text, size, state }: Pick<ReaderView, 'text' | 'size' | 'state'>): Ground {
  const help = state.pane.kind === 'help' ? readerHelp(size, false).length : 0;
  return { text, height: readerLayout(size).height, help };
}

/** Draws the notes with their outline beside them, or what stands in front of them. */
export function Reader(view: ReaderView) {
  const { state, title, size, color } = view;
  const { line, outline, height } = readerLayout(size);
  const setting = { width: line, color };
  const ground = groundOf(view);
  const lines = { ...setting, ground };
  const hangs = state.pane.kind !== 'help' && state.pane.kind !== 'outline' && outline === undefined;
  return (
    <Frame
      size={size}
      spread={outline === undefined ? 'text' : 'panes'}
      title={readerTitle(state, title, lines)}
      notice={readerNotice(state, lines)}
      hint={hintLine(contextOf(state), setting)}
    >
      <Box marginLeft={hangs ? -GUTTER : 0}>
        <TextLines lines={bodyLines(view, ground, setting)} offset={0} height={height} />
      </Box>
    </Frame>
  );
}

/** Gives the lines of the body that are in view. */
function bodyLines({ state, size, color }: ReaderView, ground: Ground, setting: Setting): readonly Painted[] {
  const { pane } = state;
  const { height } = ground;
  const { outline } = readerLayout(size);
  if (pane.kind === 'help') {
    return readerHelp(size, color).slice(pane.offset, pane.offset + height);
  }
  const sections = outlineOf(state, ground);
  if (outline === undefined) {
    return pane.kind === 'outline' ? outlineLines(sections, { ...setting, height }) : markedLines(state, ground, color);
  }
  const left = outlineLines(sections, { width: outline, color, height });
  return paneLines({ left, right: markedLines(state, ground, color), leftWidth: outline }, { color });
}
