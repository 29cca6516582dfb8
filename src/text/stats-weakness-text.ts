import type { Clean } from '../study/clean.js';
import { type ConfusedPair, confusedPairs } from '../study/statistics/confusions.js';
import type { Figures } from '../study/statistics/figures.js';
import { heldCount, type SectionStanding } from '../study/statistics/weakest.js';
import { headingLine, paragraph } from './figure.js';
import { beside, blanks, padStart, type Setting } from './lines.js';
import { paint } from './paint.js';
import type { Painted, Showable } from './painted.js';
import { truncate, wrapText } from './wrap.js';

/** How far lines stand in below a heading. */
const INDENT = 3;
/** The cells of how often something happened. */
const COUNT = 3;
/** The cells of `12 of 15 known`. */
const KNOWN = 14;

/** Sets the sections of which the least is known; nothing when none is weak. */
export function weakestLines({ weakest }: Figures, most: number, setting: Setting): readonly Painted[] {
  if (weakest.length === 0) {
    return [];
  }
  const inner = { ...setting, width: setting.width - INDENT };
  return [
    headingLine('Weakest sections' as Clean, setting),
    ...weakest.slice(0, most).map((standing) => beside(blanks(INDENT), weakLine(standing, inner))),
  ];
}

/** Sets a section of which little is known. */
export function weakLine(standing: SectionStanding, { width, color }: Setting): Painted {
  const known = padStart(`${heldCount(standing)} of ${standing.seen} known` as Clean, KNOWN);
  const name = paint('accent', `${standing.topic}#${standing.section}` as Clean, color);
  return beside(known, blanks(2), truncate(name, Math.max(10, width - KNOWN - 2)));
}

/** Sets what was picked for what, at most so many pairs. */
export function confusionLines({ confusions }: Figures, most: number, setting: Setting): readonly Painted[] {
  const heading = headingLine('Confusions' as Clean, setting);
  const pairs = confusedPairs(confusions);
  return pairs.length === 0
    ? [heading, ...paragraph('Nothing was picked for anything else yet.' as Clean, setting)]
    : [
        heading,
        ...pairs
          .slice(0, most)
          .flatMap((pair) => pairLines(pair, { ...setting, width: setting.width - INDENT }))
          .map((line) => beside(blanks(INDENT), line)),
      ];
}

/** Sets something that was picked, what it was picked for, and in which questions. */
export function pairLines(
  { picked, instead, times, cards }: ConfusedPair,
  { width, color }: Setting,
): readonly Painted[] {
  const count = padStart(`${times}x` as Clean, COUNT);
  const part = (first: Showable, name: string, text: Clean): readonly Painted[] =>
    wrapText(text, width, {
      first: beside(first, paint('muted', ` ${name.padEnd(7)}` as Clean, color)),
      rest: blanks(COUNT + 8),
    });
  return [
    ...part(count, 'picked', picked),
    ...part(blanks(COUNT), 'for', instead),
    ...wrapText(paint('accent', cards.map(shortCard).join(', ') as Clean, color), width, {
      first: beside(blanks(COUNT), paint('muted', ' in     ' as Clean, color)),
      rest: blanks(COUNT + 8),
    }),
  ];
}

function shortCard(card: string): string {
  return card.replace(/^aws\//, '');
}

/** Gives each pair a line, tab-separated: times, what was picked, what was right, the cards. */
export function plainConfusions({ confusions }: Figures): Clean {
  return confusions
    .map(({ times, picked, instead = '', cards }) => `${times}\t${picked}\t${instead}\t${cards.join(' ')}\n`)
    .join('') as Clean;
}
