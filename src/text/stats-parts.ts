import type { Clean } from '../study/clean.js';
import { confusedPairs } from '../study/statistics/confusions.js';
import type { Figures } from '../study/statistics/figures.js';
import { beside, linesText, type Setting } from './lines.js';
import type { Painted } from './painted.js';
import { calendarLines, forecastLines, outlookLines, plainCalendar, plainForecast } from './stats-calendar-text.js';
import { calendarJson, confusionsJson, forecastJson } from './stats-json.js';
import { confidenceLines, memoryLines } from './stats-memory-text.js';
import { confusionLines, plainConfusions, weakestLines } from './stats-weakness-text.js';

/** A part of the statistics that can be asked for alone. */
export interface StatsPart {
  readonly lines: (figures: Figures, setting: Setting) => readonly Painted[];
  readonly plain: (figures: Figures) => Clean;
  readonly json: (figures: Figures) => object;
}

export type StatsPartName = 'calendar' | 'forecast' | 'confusions';

const MOST_CONFUSIONS = 50;

/** The parts by the options that ask for them. */
export const STATS_PARTS: Readonly<Record<StatsPartName, StatsPart>> = {
  calendar: {
    lines: (figures, setting) => calendarLines(figures, figures.calendar.length, setting),
    plain: plainCalendar,
    json: calendarJson,
  },
  forecast: { lines: forecastLines, plain: plainForecast, json: forecastJson },
  confusions: {
    lines: (figures, setting) => confusionLines(figures, MOST_CONFUSIONS, setting),
    plain: plainConfusions,
    json: confusionsJson,
  },
};

const WEEKS = 8;
const MOST_WEAK = 5;
const MOST_PAIRS = 3;

/** Sets all parts in short, to stand below the table. */
export function figureLines(figures: Figures, setting: Setting): Painted {
  const parts = [
    memoryLines(figures, setting),
    confidenceLines(figures, setting),
    calendarLines(figures, WEEKS, setting),
    outlookLines(figures, setting),
    weakestLines(figures, MOST_WEAK, setting),
    confusedPairs(figures.confusions).length === 0 ? [] : confusionLines(figures, MOST_PAIRS, setting),
  ];
  return linesText(parts.filter((lines) => lines.length > 0).flatMap((lines) => [beside(), ...lines]));
}
