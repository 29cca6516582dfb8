import { SETTINGS, type SettingRule, type Settings, settingsFrom, wrongSettings } from '../study/settings.js';
import { isAbsence, reasonOf } from './faults.js';
import { readRegularFile } from './regular-file.js';
import type { FileSystem } from './world.js';

/** The settings with what is wrong with their file. */
export interface ReadSettings {
  readonly settings: Settings;
  /** Sentences about values or a file that could not be used; the defaults stand in for them. */
  readonly problems: readonly string[];
}

/** Reads the settings without conf. What is absent or can't be used has its default. */
export function readSettings(files: FileSystem, path: string): ReadSettings {
  const found = readConfigFile(files, path);
  if (found.kind === 'damaged') {
    return {
      settings: settingsFrom({}),
      problems: [
        `\`${path}\` can't be read: ${found.reason}. The default settings are used; correct the file or remove it.`,
      ],
    };
  }
  const problems = wrongSettings(found.values).map((name) => {
    const rule: SettingRule = SETTINGS[name];
    const instead = rule.default === '' ? 'it counts as not set' : `${rule.default} is used`;
    return `The setting ${name} in \`${path}\` must be ${rule.allowed}; ${instead}. Correct it there.`;
  });
  return { settings: settingsFrom(found.values), problems };
}

/** What a settings file holds. */
export type ConfigFile =
  | { readonly kind: 'values'; readonly values: Readonly<Record<string, unknown>> }
  | { readonly kind: 'damaged'; readonly reason: string };

/** Reads the settings file as it stands; one that does not exist has no values. */
export function readConfigFile(files: FileSystem, path: string): ConfigFile {
  try {
    return parseConfig(readRegularFile(files, path).bytes.toString('utf8'));
  } catch (cause) {
    return isAbsence(cause) ? { kind: 'values', values: {} } : { kind: 'damaged', reason: reasonOf(cause) };
  }
}

/** Takes the text of a settings file apart. */
export function parseConfig(text: string): ConfigFile {
  try {
    const values: unknown = JSON.parse(text);
    return isRecord(values) ? { kind: 'values', values } : { kind: 'damaged', reason: 'it is no JSON object' };
  } catch (cause) {
    // Where Node knows the place, it says it in its message only.
    const [, place] = /at position ([0-9]+)/.exec(String(cause)) ?? [];
    const line = place === undefined ? '' : ` (line ${text.slice(0, Number(place)).split('\n').length})`;
    return { kind: 'damaged', reason: `it is not valid JSON${line}` };
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
