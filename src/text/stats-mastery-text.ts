import type { Clean } from '../study/clean.js';
import { type Mastery, shareOf } from '../study/statistics/mastery.js';
import { headingLine, percentText, shareBar } from './figure.js';
import { beside, blanks, padEnd, padStart, type Setting } from './lines.js';
import { paint } from './paint.js';
import type { Painted } from './painted.js';
import { truncate } from './wrap.js';

/** A section of the notes with how well its questions are known. */
export interface SectionMastery extends Mastery {
  /** Slug. */
  readonly section: Clean;
  readonly title: Clean;
}

const BAR = 10;

/** Sets how well the sections of a topic are known. */
export function sectionLines(sections: readonly SectionMastery[], setting: Setting): readonly Painted[] {
  const { width, color } = setting;
  const bar = width >= 60 ? BAR + 2 : 0;
  const room = Math.max(8, Math.min(50, width - 3 - 14 - bar));
  return [
    headingLine('Mastery by section' as Clean, setting),
    ...sections.map((section) => {
      const { title, seen, questions } = section;
      const share = shareOf(section);
      return beside(
        blanks(3),
        padEnd(truncate(title, room), room),
        bar > 0 ? beside(blanks(2), shareBar(share, BAR, color)) : beside(),
        padStart(percentText(share), 6),
        padStart(paint('muted', `${seen}/${questions}` as Clean, color), 8),
      );
    }),
  ];
}

/** Gives each section a line, tab-separated: slug, questions, seen, mastery from 0 to 1. */
export function plainSections(sections: readonly SectionMastery[]): Clean {
  return sections
    .map((section) => [section.section, section.questions, section.seen, shareOf(section).toFixed(3)].join('\t'))
    .map((line) => `${line}\n`)
    .join('') as Clean;
}
