import type { Clean } from '../study/clean.js';
import { counted } from './lines.js';

/** Spans of days by the unit they are told in, the longest first: told so from `least` days on. */
const UNITS = [
  { least: 730, days: 365, name: 'year' },
  { least: 61, days: 30.4, name: 'month' },
  { least: 14, days: 7, name: 'week' },
  { least: 0, days: 1, name: 'day' },
] as const;

function spanText(days: number): Clean {
  const unit = UNITS.find(({ least }) => days >= least) ?? UNITS[3];
  return counted(Math.floor(days / unit.days), unit.name);
}

/** Says how long ago a day was: `today`, `yesterday`, `5 days ago`, `3 weeks ago`. A day to come counts as today. */
export function agoText(days: number): Clean {
  if (days <= 0) {
    return 'today' as Clean;
  }
  return days === 1 ? ('yesterday' as Clean) : (`${spanText(days)} ago` as Clean);
}

/** Says how far ahead a day is: `today`, `tomorrow`, `in 34 days`. */
export function aheadText(days: number): Clean {
  if (days <= 0) {
    return 'today' as Clean;
  }
  return days === 1 ? ('tomorrow' as Clean) : (`in ${days} days` as Clean);
}
