import { beside } from '../../text/lines.js';
import { joinPainted } from '../../text/painted.js';
import { Frame } from '../../ui/frame.js';
import { hintLine } from '../../ui/hint-line.js';
import { offsetOf, outOfSight, type Page } from '../../ui/page.js';
import { paneLines } from '../../ui/panes.js';
import { phrase } from '../../ui/phrase.js';
import { type ScrollMove, scrolled } from '../../ui/scroll.js';
import type { WindowSize } from '../../ui/terminal/window.js';
import { TextLines } from '../../ui/text-lines.js';
import { type ExamLayout, examLayoutOf } from './exam-layout.js';
import { examNotice, examTitle } from './exam-lines.js';
import { besidePage, examPage } from './exam-page.js';
import { contextOf, type ExamState, keysNow } from './exam-state.js';

export interface ExamViewProps {
  readonly state: ExamState;
  readonly size: WindowSize;
  readonly color: boolean;
}

/** Draws the exam: a question, the grid, what is asked before the end, the result and the review. */
export function ExamView({ state, size, color }: ExamViewProps) {
  const { layout, page, offset } = shown({ state, size, color });
  const { body, spread, isBeside } = layout;
  const setting = { width: layout.width, color };
  const inSight = page.lines.slice(offset, offset + body);
  const lines = isBeside
    ? paneLines(
        { left: filled(inSight, body), right: besidePage(state.stage, layout, setting), leftWidth: layout.text },
        setting,
      )
    : inSight;
  const below = phrase('muted', outOfSight(page, offset, body), setting);
  return (
    <Frame
      size={size}
      spread={spread}
      title={examTitle(state, setting)}
      notice={joinPainted(
        [examNotice(state, setting), below].filter((part) => part !== ''),
        '  ',
      )}
      hint={hintLine(contextOf(state), setting, keysNow(state.stage))}
    >
      <TextLines lines={lines} offset={0} height={body} />
    </Frame>
  );
}

/** Fills lines up to a height, so that the rule beside them goes all the way down. */
function filled(lines: Page['lines'], height: number): Page['lines'] {
  return [...lines, ...Array.from({ length: Math.max(0, height - lines.length) }, () => beside())];
}

/** Gives the first line to show after the text was scrolled. */
export function scrolledTo(view: ExamViewProps, move: ScrollMove): number {
  const { layout, page, offset } = shown(view);
  return scrolled(offset, move, { lines: page.lines.length, height: layout.body });
}

interface Shown {
  readonly layout: ExamLayout;
  readonly page: Page;
  /** The first line of the page in sight. */
  readonly offset: number;
}

function shown({ state, size, color }: ExamViewProps): Shown {
  const layout = examLayoutOf(size, state.stage);
  const page = examPage(state, layout, { width: layout.text, color });
  return { layout, page, offset: offsetOf(page, state.offset, layout.body) };
}
