import { joinPainted } from '../../text/painted.js';
import { Frame } from '../../ui/frame.js';
import { hintLine } from '../../ui/hint-line.js';
import { layoutOf } from '../../ui/layout.js';
import { offsetOf, outOfSight } from '../../ui/page.js';
import { phrase } from '../../ui/phrase.js';
import { type ScrollMove, scrolled } from '../../ui/scroll.js';
import type { WindowSize } from '../../ui/terminal/window.js';
import { TextLines } from '../../ui/text-lines.js';
import { keysNow } from './keys-now.js';
import { type LineSetting, quizNotice, quizTitle } from './quiz-lines.js';
import { quizPage } from './quiz-page.js';
import { contextOf, type QuizState } from './quiz-state.js';

export interface QuizView extends LineSetting {
  readonly state: QuizState;
  readonly size: WindowSize;
}

/** Draws the quiz: a question, its verdict or the help. */
export function Quiz({ state, size, ...setting }: QuizView) {
  const { width, body } = layoutOf(size);
  const page = quizPage(state, { ...setting, width });
  const offset = offsetOf(page, state.offset, body);
  const below = phrase('muted', outOfSight(page, offset, body), setting);
  return (
    <Frame
      size={size}
      title={quizTitle(state, setting)}
      notice={joinPainted(
        [quizNotice(state, setting), below].filter((part) => part !== ''),
        '  ',
      )}
      hint={hintLine(contextOf(state), { ...setting, width }, keysNow(state))}
    >
      <TextLines lines={page.lines} offset={offset} height={body} />
    </Frame>
  );
}

/** Gives the first line to show after the page was scrolled. */
export function scrolledTo({ state, size, ...setting }: QuizView, move: ScrollMove): number {
  const { width, body } = layoutOf(size);
  const page = quizPage(state, { ...setting, width });
  return scrolled(offsetOf(page, state.offset, body), move, { lines: page.lines.length, height: body });
}
