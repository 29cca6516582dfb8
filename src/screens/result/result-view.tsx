import type { Painted } from '../../text/painted.js';
import { joinPainted } from '../../text/painted.js';
import { type SaveResult, unsavedText } from '../../text/saving-text.js';
import { Frame } from '../../ui/frame.js';
import { helpLines } from '../../ui/help-lines.js';
import { hintLine } from '../../ui/hint-line.js';
import { layoutOf } from '../../ui/layout.js';
import { offsetOf, outOfSight, type Page, pageOf } from '../../ui/page.js';
import { phrase } from '../../ui/phrase.js';
import { type ScrollMove, scrolled } from '../../ui/scroll.js';
import type { WindowSize } from '../../ui/terminal/window.js';
import { TextLines } from '../../ui/text-lines.js';
import { type ResultSetting, resultPage } from './result-page.js';
import { contextOf, pageContext, type ResultState } from './result-state.js';

export interface ResultView extends Omit<ResultSetting, 'width'> {
  readonly state: ResultState;
  readonly size: WindowSize;
  /** What became of the last answer. */
  readonly saving: SaveResult;
}

/** Draws how a session went. */
export function SessionResult({ state, size, saving, ...setting }: ResultView) {
  const { width, body } = layoutOf(size);
  const page = bodyOf(state, { ...setting, width });
  const offset = offsetOf(page, state.offset, body);
  const below = phrase('muted', outOfSight(page, offset, body), setting);
  return (
    <Frame
      size={size}
      title={phrase('title', titleOf(state), setting)}
      notice={joinPainted(
        [unsaved(saving, setting), below].filter((part) => part !== ''),
        '  ',
      )}
      hint={hintLine(contextOf(state), { ...setting, width })}
    >
      <TextLines lines={page.lines} offset={offset} height={body} />
    </Frame>
  );
}

function bodyOf(state: ResultState, setting: ResultSetting): Page {
  return state.page === 'help'
    ? pageOf([{ lines: helpLines(pageContext(state), setting) }])
    : resultPage(state, setting);
}

function titleOf({ page, session }: ResultState): string {
  if (page === 'help') {
    return 'Keys';
  }
  return session.questions.length === 0 ? 'Nothing to ask' : 'Result';
}

function unsaved(saving: SaveResult, setting: Pick<ResultSetting, 'color'>): Painted {
  const sentence = unsavedText(saving);
  return phrase('warning', sentence === '' ? '' : `! ${sentence}`, setting);
}

/** Gives the first line to show after the page was scrolled. */
export function scrolledTo({ state, size, saving: _, ...setting }: ResultView, move: ScrollMove): number {
  const { width, body } = layoutOf(size);
  const page = bodyOf(state, { ...setting, width });
  return scrolled(offsetOf(page, state.offset, body), move, { lines: page.lines.length, height: body });
}
