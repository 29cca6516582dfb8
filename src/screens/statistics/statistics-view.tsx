import { joinPainted } from '../../text/painted.js';
import { Frame } from '../../ui/frame.js';
import { hintLine } from '../../ui/hint-line.js';
import { outOfSight } from '../../ui/page.js';
import { phrase } from '../../ui/phrase.js';
import { TextLines } from '../../ui/text-lines.js';
import { partWindow, type StatisticsView, settingOf } from './part-window.js';
import { PART_CONTEXTS } from './statistics-state.js';
import { statisticsTitle } from './statistics-title.js';

/** Draws a part of the statistics. */
export function Statistics(view: StatisticsView) {
  const { state, facts, size } = view;
  const setting = settingOf(view);
  const { lines, offset, all } = partWindow(view);
  const notices = [
    phrase('warning', facts.notice === undefined ? '' : `! ${facts.notice}`, setting),
    phrase('muted', outOfSight(all, offset, setting.height), setting),
  ];
  return (
    <Frame
      size={size}
      spread="panes"
      title={statisticsTitle(state, setting)}
      notice={joinPainted(
        notices.filter((notice) => notice !== ''),
        '  ',
      )}
      hint={hintLine(state.page === 'help' ? 'help' : PART_CONTEXTS[state.part], setting)}
    >
      <TextLines lines={lines} offset={0} height={setting.height} />
    </Frame>
  );
}
