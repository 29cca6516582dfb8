import { isAbsence, reasonOf } from './faults.js';
import { readRegularFile } from './regular-file.js';
import type { FileSystem } from './world.js';

/** The settings of a learner. */
export interface Settings {
  readonly retention: number;
  readonly newCardsPerDay: number;
}

/** The name of a setting. */
export type SettingName = keyof Settings;

/** What a setting is. */
export interface SettingRule {
  readonly default: number;
  readonly meaning: string;
  /** What it may be, as the end of a sentence. */
  readonly allowed: string;
  readonly accepts: (value: number) => boolean;
}

/** All settings there are. */
export const SETTINGS: Readonly<Record<SettingName, SettingRule>> = {
  retention: {
    default: 0.9,
    meaning: 'Share of the cards that you still know on the day they fall due; more means more reviews.',
    allowed: 'a number from 0.7 to 0.97',
    accepts: (value) => value >= 0.7 && value <= 0.97,
  },
  newCardsPerDay: {
    default: 20,
    meaning: 'How many new cards a day `awsstudy review` brings at most.',
    allowed: 'a whole number from 0 to 1000',
    accepts: (value) => Number.isInteger(value) && value >= 0 && value <= 1000,
  },
};

/** Tells whether a text names a setting. */
export function isSettingName(text: string): text is SettingName {
  return Object.hasOwn(SETTINGS, text);
}

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
  const wrong = Object.entries(SETTINGS).filter(([name, rule]) => !isUsable(found.values[name], rule));
  const problems = wrong.map(
    ([name, rule]) =>
      `The setting ${name} in \`${path}\` must be ${rule.allowed}; ${rule.default} is used. Correct it there.`,
  );
  return { settings: settingsFrom(found.values), problems };
}

/** What a settings file holds. */
export type ConfigFile =
  | { readonly kind: 'values'; readonly values: Readonly<Record<string, unknown>> }
  | { readonly kind: 'damaged'; readonly reason: string };

/** Reads the settings file as it stands; one that does not exist has no values. */
export function readConfigFile(files: FileSystem, path: string): ConfigFile {
  try {
    const values: unknown = JSON.parse(readRegularFile(files, path).bytes.toString('utf8'));
    return isRecord(values) ? { kind: 'values', values } : { kind: 'damaged', reason: 'it is no JSON object' };
  } catch (cause) {
    if (cause instanceof SyntaxError) {
      return { kind: 'damaged', reason: 'it is not valid JSON' };
    }
    return isAbsence(cause) ? { kind: 'values', values: {} } : { kind: 'damaged', reason: reasonOf(cause) };
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isUsable(value: unknown, rule: SettingRule): boolean {
  return value === undefined || (typeof value === 'number' && rule.accepts(value));
}

function settingsFrom(values: Readonly<Record<string, unknown>>): Settings {
  return { retention: settingOf(values, 'retention'), newCardsPerDay: settingOf(values, 'newCardsPerDay') };
}

function settingOf(values: Readonly<Record<string, unknown>>, name: SettingName): number {
  const value = values[name];
  const rule = SETTINGS[name];
  return typeof value === 'number' && rule.accepts(value) ? value : rule.default;
}
