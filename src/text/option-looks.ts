import type { Meaning } from './palette.js';

/** How an option looks once it is told what is right. A sign says it without colour too. */
export interface OptionLooks {
  readonly sign: string;
  readonly meaning: Meaning;
  /** Stands behind its text. */
  readonly note: string;
}

/** The blank within doesn't break. */
const YOURS = '  (your\u00a0answer)';

/** Gives the looks of an option, by whether it is right and whether it was chosen. */
export function optionLooks(correct: boolean, chosen: boolean): OptionLooks {
  const note = chosen ? YOURS : '';
  if (correct) {
    return { sign: '✓', meaning: 'right', note };
  }
  return chosen ? { sign: '✗', meaning: 'wrong', note } : { sign: '·', meaning: 'muted', note };
}
