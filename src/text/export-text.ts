import type { Clean } from '../study/clean.js';
import { clean } from './clean.js';
import { counted } from './lines.js';

/** Something that a format can't say. */
export interface ThingNotWritten {
  readonly id: Clean;
  /** Why, as a sentence without its full stop. */
  readonly reason: Clean;
}

/** Says how much a format could not say, a line for each reason. */
export function notWrittenLines(left: readonly ThingNotWritten[]): Clean {
  const reasons = [...new Set(left.map(({ reason }) => reason))];
  const lines = reasons.map((reason) => {
    const things = left.filter((thing) => thing.reason === reason).length;
    return `Not written (${things}): ${reason}.\n`;
  });
  return clean(lines.join(''));
}

/** Says what was written where. */
export function exportedText({ place, written }: { place: Clean; written: number }): Clean {
  return clean(`Wrote ${counted(written, 'entry', 'entries')} to ${place}.\n`);
}
