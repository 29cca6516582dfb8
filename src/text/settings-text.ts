import type { Clean } from '../study/clean.js';
import type { SettingValue } from '../study/settings.js';
import { beside, blanks, linesText, type Setting } from './lines.js';
import { paint } from './paint.js';
import type { Painted } from './painted.js';
import { wrapText } from './wrap.js';

/** A setting of the learner, as it is listed. */
export interface SettingRow {
  readonly name: Clean;
  readonly value: SettingValue;
  readonly default: SettingValue;
  readonly meaning: Clean;
  /** What it may be, as the end of a sentence. */
  readonly allowed: Clean;
}

/** Gives a setting a line, tab-separated: name, value, default, meaning. */
export function plainSettings(rows: readonly SettingRow[]): Clean {
  return rows.map((row) => `${[row.name, row.value, row.default, row.meaning].join('\t')}\n`).join('') as Clean;
}

/** Sets the settings for people. */
export function settingsLines(rows: readonly SettingRow[], { width, color }: Setting): Painted {
  const lines = rows.flatMap((row) => [
    beside(
      blanks(1),
      paint('strong', row.name, color),
      blanks(2),
      paint('accent', valueText(row.value), color),
      row.value === row.default
        ? blanks(0)
        : paint('muted', `  (by default ${valueText(row.default)})` as Clean, color),
    ),
    ...[row.meaning, `It is ${row.allowed}.` as Clean].flatMap((text) =>
      wrapText(text, width - 3).map((line) => beside(blanks(3), line)),
    ),
  ]);
  return linesText(lines);
}

/** Gives a value as it reads: an empty one is told, so that it can be seen. */
export function valueText(value: SettingValue): Clean {
  return (value === '' ? 'not set' : String(value)) as Clean;
}
