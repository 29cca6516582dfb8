import { shareOf } from '../../study/statistics/mastery.js';
import { percentText, shareBar } from '../../text/figure.js';
import { beside, blanks, counted, type Setting } from '../../text/lines.js';
import { paint } from '../../text/paint.js';
import { asPainted, type Painted } from '../../text/painted.js';
import { truncate, wrapText } from '../../text/wrap.js';
import { termLines } from '../../ui/entry-lines.js';
import { phrase } from '../../ui/phrase.js';
import type { HomeTopic, TopicPreview } from './home-facts.js';
import { studiedText } from './topic-line.js';

const BLANK = asPainted(blanks(1));
const WIDEST_BAR = 30;
const PERCENT = 15;

/** Gives what a topic holds and how one stands in it, in so many lines at most. */
export function previewLines(
  topic: HomeTopic,
  preview: TopicPreview,
  setting: Setting & { readonly height: number },
): readonly Painted[] {
  const { width, color } = setting;
  const above = [
    paint('title', truncate(topic.title, width), color),
    ...wrapText(paint('muted', preview.summary, color), width),
    BLANK,
    masteryLine(topic, setting),
    BLANK,
    ...figureLines(topic, preview, setting),
    BLANK,
    phrase('heading', 'Sections', setting),
  ];
  return [...above, ...sectionLines(preview, { ...setting, height: setting.height - above.length })];
}

function masteryLine(topic: HomeTopic, setting: Setting): Painted {
  const share = shareOf(topic);
  const cells = Math.min(WIDEST_BAR, setting.width - PERCENT);
  return beside(shareBar(share, cells, setting.color), blanks(2), `${percentText(share)} mastered` as Painted);
}

function figureLines(topic: HomeTopic, { commands }: TopicPreview, setting: Setting): readonly Painted[] {
  const { questions, seen, due } = topic;
  const rows = [
    ['quiz', `${seen} of ${counted(questions, 'question')} answered, ${due} due`],
    ['sheet', counted(commands, 'command')],
    ['studied', studiedText(topic)],
  ] as const;
  return rows.flatMap(([term, text]) => termLines(term, phrase('code', text, { color: false }), setting));
}

/** Gives a section a line, those read with a sign; the last line says how many have no room. */
function sectionLines(
  { sections }: TopicPreview,
  { height, ...setting }: Setting & { readonly height: number },
): readonly Painted[] {
  const room = sections.length <= height ? sections.length : Math.max(0, height - 1);
  const lines = sections.slice(0, room).map(({ title, isRead }) => {
    const sign = isRead ? phrase('right', '✓', setting) : blanks(1);
    return beside(sign, blanks(1), truncate(title, setting.width - 2));
  });
  const left = sections.length - room;
  return left === 0 ? lines : [...lines, phrase('muted', `  … and ${left} more`, setting)];
}
