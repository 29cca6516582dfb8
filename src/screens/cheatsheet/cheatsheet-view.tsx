import { blanks, type Setting } from '../../text/lines.js';
import { asPainted, type Painted } from '../../text/painted.js';
import { truncate } from '../../text/wrap.js';
import { Frame } from '../../ui/frame.js';
import { helpLines } from '../../ui/help-lines.js';
import { hintLine } from '../../ui/hint-line.js';
import { hasTwoPanes, type Layout, layoutOf, type Spread } from '../../ui/layout.js';
import { outOfSight } from '../../ui/page.js';
import { paneLines, rightWidth } from '../../ui/panes.js';
import { phrase } from '../../ui/phrase.js';
import { clampOffset, type ScrollMove, scrolled } from '../../ui/scroll.js';
import type { WindowSize } from '../../ui/terminal/window.js';
import { TextLines } from '../../ui/text-lines.js';
import { type CheatsheetState, contextOf, contextUnder, selectedOf } from './cheatsheet-state.js';
import { cheatsheetTitle, type TitleSetting } from './cheatsheet-title.js';
import type { DetailOf } from './command-detail.js';
import { COMMAND_LINES, type ListWindow, listWindow } from './command-list.js';
import { commandPage } from './command-page.js';

export interface CheatsheetView extends Omit<TitleSetting, 'width'> {
  readonly state: CheatsheetState;
  readonly size: WindowSize;
  /** Absent where a command is picked: nothing more is told of it. */
  readonly detailOf?: DetailOf | undefined;
}

/** Draws the list with its filter, a command taken apart, or both beside each other; or the keys. */
export function Cheatsheet(view: CheatsheetView) {
  const { state, size, color, title, topic } = view;
  const { width, body } = layout(view);
  const { lines, notice } = bodyOf(view);
  return (
    <Frame
      size={size}
      spread={spreadOf(view)}
      title={cheatsheetTitle(state, { title, topic, width, color })}
      notice={state.notice === undefined ? notice : truncate(state.notice, width)}
      hint={hintLine(contextOf(state), { width, color })}
    >
      <TextLines lines={lines} offset={0} height={body} />
    </Frame>
  );
}

/** What stands between the title and the hint line. */
interface Body {
  /** Those in sight. */
  readonly lines: readonly Painted[];
  readonly notice: Painted;
}

const NO_NOTICE = asPainted(blanks(0));

function bodyOf(view: CheatsheetView): Body {
  const { state, color } = view;
  const { body } = layout(view);
  const left = listWidth(view);
  if (left !== undefined && state.page.kind !== 'help') {
    const { lines, notice } = pageBody(view);
    return { lines: paneLines({ left: shownList(view).lines, right: lines, leftWidth: left }, { color }), notice };
  }
  return state.page.kind === 'list'
    ? { lines: shownList(view).lines.slice(0, body), notice: NO_NOTICE }
    : pageBody(view);
}

/** Gives what is in sight of the command or of the keys. */
function pageBody(view: CheatsheetView): Body {
  const { state, color } = view;
  const { body } = layout(view);
  const lines = pageLines(view);
  const { offset, remark } =
    state.page.kind === 'list'
      ? { offset: 0, remark: lines.length > body ? 'Enter shows the rest of the command' : '' }
      : scrolledBody(lines, state.page.offset, body);
  return { lines: lines.slice(offset, offset + body), notice: phrase('muted', remark, { color }) };
}

function scrolledBody(lines: readonly Painted[], wanted: number, height: number) {
  const offset = clampOffset(wanted, { lines: lines.length, height });
  return { offset, remark: outOfSight({ lines }, offset, height) };
}

function pageLines(view: CheatsheetView): readonly Painted[] {
  const { state, detailOf } = view;
  const setting = pageSetting(view);
  if (state.page.kind === 'help') {
    return helpLines(contextUnder(state.page.over, state), setting);
  }
  const selected = selectedOf(state);
  return selected === undefined || detailOf === undefined ? [] : commandPage(selected, detailOf(selected), setting);
}

function pageSetting(view: CheatsheetView): Setting {
  const { width } = layout(view);
  const left = view.state.page.kind === 'help' ? undefined : listWidth(view);
  return { width: left === undefined ? width : rightWidth(left, { width }), color: view.color };
}

/** Gives the part of the list that is in sight. */
export function shownList(view: CheatsheetView): ListWindow {
  const { width, body } = layout(view);
  return listWindow(view.state, { width: listWidth(view) ?? width, color: view.color, height: body });
}

/** Gives how many commands the cursor goes over with a page: one of the page before stays in sight. */
export function pageSize(size: WindowSize): number {
  return Math.max(1, Math.floor(layoutOf(size).body / COMMAND_LINES) - 1);
}

/** Gives the first line to show after a command or the keys were scrolled. */
export function scrolledTo(view: CheatsheetView, move: ScrollMove): number {
  const { page } = view.state;
  const viewport = { lines: pageLines(view).length, height: layout(view).body };
  return page.kind === 'list' ? 0 : scrolled(clampOffset(page.offset, viewport), move, viewport);
}

/** Where a command is picked nothing stands beside the list. */
function spreadOf({ detailOf }: CheatsheetView): Spread {
  return detailOf === undefined ? 'text' : 'panes';
}

function layout(view: CheatsheetView): Layout {
  return layoutOf(view.size, spreadOf(view));
}

/** Gives the width of the list beside a command; nothing where there is no room for both. */
function listWidth(view: CheatsheetView): number | undefined {
  return view.detailOf !== undefined && hasTwoPanes(view.size) ? Math.floor(layout(view).width / 2) : undefined;
}
