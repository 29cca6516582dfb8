import type { Figures } from '../../study/statistics/figures.js';
import type { Painted } from '../../text/painted.js';
import { forecastLines, outlookLines } from '../../text/stats-calendar-text.js';
import { confidenceLines, memoryLines } from '../../text/stats-memory-text.js';
import { inColumns, type PartSetting, stacked } from './part-setting.js';
import type { StatisticsFacts } from './statistics-facts.js';

/** Sets what was recalled beside what was predicted, how sure the learner was, and what falls due day by day. */
export function memoryPartLines({ figures }: StatisticsFacts, setting: PartSetting): readonly Painted[] {
  return inColumns(
    (column) => stacked([memoryLines(figures, column), confidenceLines(figures, column)]),
    (column) => (isAnythingDue(figures) ? forecastLines(figures, column) : outlookLines(figures, column)),
    setting,
  );
}

/** A line a day would be thirty lines of nothing. */
function isAnythingDue({ forecast }: Figures): boolean {
  return forecast.some(({ due }) => due > 0);
}
