import type { SectionScore } from '../../study/session-outcome.js';
import type { Titles } from '../../study/titles.js';
import { cleanLine } from '../../text/clean.js';
import { beside, blanks, padEnd, type Setting } from '../../text/lines.js';
import type { Painted } from '../../text/painted.js';
import { cellWidth } from '../../text/width.js';
import { truncate } from '../../text/wrap.js';
import { bar } from '../../ui/bar.js';

const BAR_WIDTH = 12;
const GAP = 2;

/** Gives a line for each section: its name, a bar, and how many answers were right. Among several topics each is named. */
export function sectionLines(
  scores: readonly SectionScore[],
  setting: Setting & { readonly titles: Titles },
): readonly Painted[] {
  const { titles, width } = setting;
  const isOneTopic = new Set(scores.map(({ topic }) => topic)).size === 1;
  const rows = scores.map(({ topic, section, right, of }) => {
    const title = titles.section(topic, section) || titles.topic(topic);
    return {
      name: cleanLine(isOneTopic ? title : `${titles.topic(topic)} · ${title}`),
      share: right / of,
      count: cleanLine(`${right} of ${of}`),
    };
  });
  const countWidth = Math.max(...rows.map(({ count }) => count.length));
  const room = width - BAR_WIDTH - countWidth - 2 * GAP;
  const nameWidth = Math.min(room, Math.max(...rows.map(({ name }) => cellWidth(name))));
  return rows.map(({ name, share, count }) =>
    beside(
      padEnd(truncate(name, nameWidth), nameWidth + GAP),
      bar(share, { ...setting, width: BAR_WIDTH }),
      blanks(GAP),
      count,
    ),
  );
}
