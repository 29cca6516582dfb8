import { shareOf } from '../../study/statistics/mastery.js';
import { agoText } from '../../text/days-text.js';
import { percentText, shareBar } from '../../text/figure.js';
import { beside, blanks, padEnd, padStart, type Setting } from '../../text/lines.js';
import { paint } from '../../text/paint.js';
import type { Painted, Showable } from '../../text/painted.js';
import { truncate } from '../../text/wrap.js';
import { phrase } from '../../ui/phrase.js';
import type { HomeTopic } from './home-facts.js';

/** From so many cells on a line has room for when a topic was studied. */
const LEAST_FOR_STUDIED = 70;
/** From so many on the bar is a long one. */
const LEAST_FOR_BAR = 84;
const GAP = 2;
const SIGN = 2;
const PERCENT = 6;
const COUNT = 6;
/** `12 months ago` is the longest. */
const STUDIED = 13;

interface Columns {
  readonly title: number;
  readonly bar: number;
  /** 0 where there is no room for it. */
  readonly studied: number;
}

/** The bar is what gives way to the titles. */
function barWidth(width: number): number {
  if (width >= LEAST_FOR_BAR) {
    return 10;
  }
  return width >= LEAST_FOR_STUDIED ? 6 : 5;
}

function columnsFor(width: number): Columns {
  const isWide = width >= LEAST_FOR_STUDIED;
  const bar = barWidth(width);
  const studied = isWide ? GAP + STUDIED : 0;
  return { title: width - SIGN - GAP - bar - PERCENT - 2 * COUNT - studied, bar, studied };
}

/** Gives the line that says what stands in the columns. */
export function headLine(setting: Setting): Painted {
  const { title, bar, studied } = columnsFor(setting.width);
  const words = beside(
    padEnd(phrase('muted', 'Topic', setting), SIGN + title + GAP),
    padStart(phrase('muted', 'mastery', setting), bar + PERCENT),
    padStart(phrase('muted', 'due', setting), COUNT),
    padStart(phrase('muted', 'new', setting), COUNT),
  );
  return studied === 0 ? words : beside(words, blanks(GAP), phrase('muted', 'studied', setting));
}

/**
 * Gives the line of a topic: its name, how well it is known, what is due and new, and when it was studied. A topic that
 * was never met has no bar, so that its name may be longer.
 */
export function topicLine(topic: HomeTopic, isSelected: boolean, setting: Setting): Painted {
  const { title, bar, studied } = columnsFor(setting.width);
  const isNew = topic.seen === 0;
  const room = isNew ? title + GAP + bar : title;
  const name = truncate(topic.title, room);
  const share = shareOf(topic);
  const line = beside(
    isSelected ? beside(phrase('selected', '›', setting), blanks(1)) : blanks(SIGN),
    padEnd(isSelected ? paint('selected', name, setting.color) : name, room),
    isNew ? beside() : beside(blanks(GAP), shareBar(share, bar, setting.color)),
    padStart(isNew ? none(setting) : percentText(share), PERCENT),
    padStart(topic.due === 0 ? none(setting) : phrase('attention', String(topic.due), setting), COUNT),
    padStart(topic.fresh === 0 ? none(setting) : phrase('accent', String(topic.fresh), setting), COUNT),
  );
  return studied === 0 ? line : beside(line, blanks(GAP), phrase('muted', studiedText(topic), setting));
}

function none(setting: Setting): Showable {
  return phrase('muted', '-', setting);
}

/** Says when a topic was last studied. */
export function studiedText({ studied }: HomeTopic): string {
  return studied === undefined ? 'never' : agoText(studied);
}
