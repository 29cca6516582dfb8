import { blanks, type Setting } from '../../text/lines.js';
import { asPainted, type Painted } from '../../text/painted.js';
import { truncate } from '../../text/wrap.js';
import { Frame } from '../../ui/frame.js';
import { helpLines } from '../../ui/help-lines.js';
import { hintLine } from '../../ui/hint-line.js';
import { hasTwoPanes, type Layout, layoutOf } from '../../ui/layout.js';
import { outOfSight } from '../../ui/page.js';
import { paneLines, rightWidth } from '../../ui/panes.js';
import { phrase } from '../../ui/phrase.js';
import { type ScrollMove, scrolled } from '../../ui/scroll.js';
import type { WindowSize } from '../../ui/terminal/window.js';
import { TextLines } from '../../ui/text-lines.js';
import { examLines } from './exam-lines.js';
import type { TopicPreview } from './home-facts.js';
import { contextOf, type HomeAction, type HomePage, type HomeState, selectedOf } from './home-state.js';
import { homeTitle } from './home-title.js';
import { previewLines } from './preview-lines.js';
import { TODAY_LINES, todayLines } from './today-lines.js';
import { type ListWindow, listWindow } from './topic-list.js';

export interface HomeView {
  readonly state: HomeState;
  readonly size: WindowSize;
  readonly color: boolean;
  /** What the topic under the cursor holds; absent where nothing is selected, or no room for it. */
  readonly preview: TopicPreview | undefined;
}

/** The list is as wide as this at most beside a preview. */
const WIDEST_LIST = 86;
const LIST_SHARE = 0.6;
const BLANK = asPainted(blanks(1));

/** Draws the home screen: what to do today, the topics, and beside them what the selected one holds. */
export function Home(view: HomeView) {
  const { state, size, color } = view;
  const layout = layoutOf(size, 'panes');
  const setting = { width: layout.width, color };
  return (
    <Frame
      size={size}
      spread="panes"
      title={homeTitle(state, setting)}
      notice={noticeLine(view, setting)}
      hint={hintLine(contextOf(state.page), setting)}
    >
      <TextLines lines={bodyLines(view, layout)} offset={0} height={layout.body} />
    </Frame>
  );
}

function bodyLines(view: HomeView, { width, body }: Layout): readonly Painted[] {
  const { page } = view.state;
  const setting = { width, color: view.color };
  switch (page.kind) {
    case 'help':
      return helpOf(page, setting).slice(page.offset, page.offset + body);
    case 'exams':
      return examLines(page.exams, page.cursor, setting);
    default:
      return topicLines(view, { ...setting, height: body });
  }
}

function topicLines({ state, size, color, preview }: HomeView, setting: Setting & { readonly height: number }) {
  const left = [
    ...todayLines(state.facts, { ...setting, width: listWidth(size) }),
    BLANK,
    ...shownList({ state, size, color }).lines,
  ];
  const selected = selectedOf(state);
  if (!hasTwoPanes(size)) {
    return left;
  }
  const leftWidth = listWidth(size);
  const look = { ...setting, width: rightWidth(leftWidth, setting) };
  const right = selected === undefined || preview === undefined ? [] : previewLines(selected, preview, look);
  const filled = Array.from({ length: setting.height }, (_, row) => right[row] ?? BLANK);
  return paneLines({ left, right: filled, leftWidth }, setting);
}

function listWidth(size: WindowSize): number {
  const { width } = layoutOf(size, 'panes');
  return hasTwoPanes(size) ? Math.min(WIDEST_LIST, Math.round(width * LIST_SHARE)) : width;
}

/** Gives how many lines the list has for itself. */
function listHeight(size: WindowSize): number {
  return layoutOf(size, 'panes').body - TODAY_LINES - 1;
}

/** Gives the part of the list that is in sight. */
function shownList({ state, size, color }: Omit<HomeView, 'preview'>): ListWindow {
  return listWindow(state, { width: listWidth(size), color, height: listHeight(size) });
}

function helpOf({ over }: Extract<HomePage, { kind: 'help' }>, setting: Setting): readonly Painted[] {
  return helpLines(contextOf(over), setting);
}

/** Gives the action that a move of the cursor, or of the help, comes to. */
export function movedTo({ state, size, color }: Omit<HomeView, 'preview'>, move: ScrollMove): HomeAction {
  const { page } = state;
  if (page.kind !== 'help') {
    const { offset } = shownList({ state, size, color });
    return { kind: 'move', move, page: listHeight(size) - 1, offset };
  }
  const { width, body } = layoutOf(size, 'panes');
  const { length } = helpOf(page, { width, color });
  return { kind: 'scroll-help', offset: scrolled(page.offset, move, { lines: length, height: body }) };
}

/** Says what the last key came to, else what could not be read, else how much of the list or the help is out of sight. */
function noticeLine(view: HomeView, setting: Setting): Painted {
  const { facts, notice } = view.state;
  const [fault] = facts.notices;
  const said = notice ?? fault;
  return said === undefined
    ? phrase('muted', outOfSightOf(view, setting), setting)
    : truncate(phrase('warning', `! ${said}`, setting), setting.width);
}

function outOfSightOf({ state, size, color }: HomeView, setting: Setting): string {
  const { page } = state;
  switch (page.kind) {
    case 'exams':
      return '';
    case 'help':
      return outOfSight({ lines: helpOf(page, setting) }, page.offset, layoutOf(size, 'panes').body);
    default:
      return listOutOfSight(shownList({ state, size, color }));
  }
}

function listOutOfSight({ above, below }: ListWindow): string {
  return [...(above > 0 ? [`↑ ${above} above`] : []), ...(below > 0 ? [`↓ ${below} below`] : [])].join('  ');
}
