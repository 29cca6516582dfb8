import { type GlobalOptions, textDisplay, writeJson } from './arguments.js';
import type { Context } from './context.js';
import { writePaged } from './paged-output.js';
import type { Clean } from './study/clean.js';
import { SETTINGS, type SettingName, type SettingValue } from './study/settings.js';
import { plainSettings, type SettingRow, settingsLines } from './text/settings-text.js';

/** Shows all settings with what they mean. */
export async function showSettings(context: Context, options: GlobalOptions): Promise<void> {
  const display = textDisplay(context, options);
  const values = valuesIn(context);
  const rows = Object.entries(SETTINGS).map(
    ([name, rule]) =>
      ({
        name,
        value: values[name as SettingName],
        default: rule.default,
        meaning: rule.meaning,
        allowed: rule.allowed,
      }) as SettingRow,
  );
  if (display.form === 'json') {
    writeJson(context, { settings: rows });
  } else if (display.form === 'plain') {
    context.output.write(plainSettings(rows));
  } else {
    await writePaged(context, settingsLines(rows, display));
  }
}

/** Shows the value of a setting. */
export function showSetting(context: Context, name: SettingName, { json }: GlobalOptions): void {
  const value = valuesIn(context)[name];
  if (json === true) {
    writeJson(context, { name, value });
  } else {
    context.output.write(`${value}\n` as Clean);
  }
}

/** Gives the settings; what can't be used of their file is said on stderr. */
function valuesIn({ settings, commentary }: Context): Readonly<Record<SettingName, SettingValue>> {
  const { settings: values, problems } = settings.read();
  for (const problem of problems) {
    commentary.write(`${problem}\n` as Clean);
  }
  return values;
}
