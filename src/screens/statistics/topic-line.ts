import { cleanLine } from '../../text/clean.js';
import { percentText, shareBar } from '../../text/figure.js';
import { beside, blanks, padEnd, padStart, type Setting } from '../../text/lines.js';
import { paint } from '../../text/paint.js';
import type { Painted } from '../../text/painted.js';
import { truncate } from '../../text/wrap.js';
import { phrase } from '../../ui/phrase.js';
import type { TopicEntry } from './topic-entries.js';

/** How far sections stand in. */
const INDENT = 2;
const BAR = 10;
const SHARE = 9;
const SEEN = 9;
const DUE = 5;
/** A line with less room has no bar. */
const LEAST_FOR_BAR = 54;

/** Gives the line above the list that names its columns. */
export function topicHead({ width, color }: Setting): Painted {
  const cells = [
    blanks(barWidth(width)),
    padStart(cleanLine('mastery'), SHARE),
    padStart(cleanLine('seen'), SEEN),
    padStart(cleanLine('due'), DUE),
  ];
  return paint('muted', beside(padEnd(cleanLine('Topic'), titleWidth(width)), ...cells), color);
}

/** Gives a topic or a section on one line. */
export function topicLine(entry: TopicEntry, { width, color }: Setting, isSelected: boolean): Painted {
  const { place, mastery, seen, questions, due } = entry;
  const indent = place.section === undefined ? 0 : INDENT;
  const room = titleWidth(width) - indent;
  const title = truncate(isSelected ? paint('selected', entry.title, color) : entry.title, room);
  return beside(
    blanks(indent),
    padEnd(title, room),
    barWidth(width) > 0 ? beside(blanks(2), shareBar(mastery, BAR, color)) : beside(),
    padStart(percentText(mastery), SHARE),
    padStart(phrase('muted', `${seen}/${questions}`, { color }), SEEN),
    padStart(due === undefined || due === 0 ? beside() : phrase('attention', String(due), { color }), DUE),
  );
}

function barWidth(width: number): number {
  return width >= LEAST_FOR_BAR ? 2 + BAR : 0;
}

function titleWidth(width: number): number {
  return width - barWidth(width) - SHARE - SEEN - DUE;
}
