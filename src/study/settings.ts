import type { SchedulePlan } from './scheduling.js';

/** The settings of a learner. */
export interface Settings extends SchedulePlan {
  readonly newCardsPerDay: number;
  readonly reviewsPerDay: number;
  readonly confidence: 'on' | 'off';
  /** The id of the exam that is learned for; empty when there is none. */
  readonly exam: string;
  /** The day of that exam as YYYY-MM-DD; empty when it is not known. */
  readonly examDate: string;
  /** Answers a day; 0 for no goal. */
  readonly dailyGoal: number;
  readonly color: 'auto' | 'always' | 'never';
  /** Columns of printed text; 0 for as many as read well. */
  readonly width: number;
  readonly pager: 'auto' | 'on' | 'off';
}

/** The name of a setting. */
export type SettingName = keyof Settings;

/** What a setting can hold. */
export type SettingValue = number | string;

/** Settings with the values they get; one without a value goes back to its default. */
export type SettingChanges = { readonly [Name in SettingName]?: SettingValue | undefined };

/** What a setting is. */
export interface SettingRule<Value extends SettingValue = SettingValue> {
  readonly type: 'number' | 'choice' | 'day' | 'text';
  readonly default: Value;
  readonly meaning: string;
  /** What it may be, as the end of a sentence. */
  readonly allowed: string;
  readonly accepts: (value: SettingValue) => boolean;
}

type SettingRules = { readonly [Name in SettingName]: SettingRule<Settings[Name]> };

/** All settings there are, in the order they are listed. */
export const SETTINGS: SettingRules = {
  retention: {
    type: 'number',
    default: 0.9,
    meaning: 'Share of the questions that you still know on the day they fall due; more means more reviews.',
    allowed: 'a number from 0.7 to 0.97',
    accepts: (value) => typeof value === 'number' && value >= 0.7 && value <= 0.97,
  },
  newCardsPerDay: {
    type: 'number',
    default: 20,
    meaning: 'How many new questions a day `awsstudy review` brings at most.',
    allowed: 'a whole number from 0 to 1000',
    accepts: isWhole(0, 1000),
  },
  reviewsPerDay: {
    type: 'number',
    default: 200,
    meaning: 'How many questions a day `awsstudy review` asks again at most.',
    allowed: 'a whole number from 0 to 10000',
    accepts: isWhole(0, 10_000),
  },
  longestInterval: {
    type: 'number',
    default: 36_500,
    meaning: 'After how many days a question comes back at the latest, however well you know it.',
    allowed: 'a whole number of days from 1 to 36500',
    accepts: isWhole(1, 36_500),
  },
  confidence: {
    type: 'choice',
    default: 'off',
    meaning: 'Whether you are asked how sure you are before you see the verdict.',
    allowed: 'on or off',
    accepts: isOneOf('on', 'off'),
  },
  exam: {
    type: 'text',
    default: '',
    meaning: 'The exam you learn for; `awsstudy exam set` sets it with its date.',
    allowed: 'the id of an exam, or empty',
    accepts: (value) => value === '' || /^[a-z0-9-]{1,64}$/.test(String(value)),
  },
  examDate: {
    type: 'day',
    default: '',
    meaning: 'The day of that exam; every question that needs one gets a last look in the days before it.',
    allowed: 'a day as YYYY-MM-DD, or empty',
    accepts: (value) => value === '' || dayOf(String(value)) !== undefined,
  },
  dailyGoal: {
    type: 'number',
    default: 0,
    meaning:
      'How many answers a day you want to give; 0 for no goal. How far you are is shown at home, by `due` and `stats`.',
    allowed: 'a whole number from 0 to 10000',
    accepts: isWhole(0, 10_000),
  },
  color: {
    type: 'choice',
    default: 'auto',
    meaning:
      'When colours are used, where neither `--color` nor NO_COLOR or FORCE_COLOR says it. Lines for pipes never have any.',
    allowed: 'auto, always or never',
    accepts: isOneOf('auto', 'always', 'never'),
  },
  width: {
    type: 'number',
    default: 0,
    meaning:
      'In how many columns printed text is set, where `--width` is not given, and never more than the terminal has; 0 for what reads well. It changes nothing on the screens.',
    allowed: '0, or a whole number from 20 to 1000',
    accepts: (value) => value === 0 || isWhole(20, 1000)(value),
  },
  pager: {
    type: 'choice',
    default: 'auto',
    meaning:
      'Whether text that is longer than the terminal goes through a pager: PAGER, or `less -FRX`. By `auto` it does where there is one and the terminal can move its cursor.',
    allowed: 'auto, on or off',
    accepts: isOneOf('auto', 'on', 'off'),
  },
};

function isOneOf(...words: readonly string[]): (value: SettingValue) => boolean {
  return (value) => words.includes(String(value));
}

function isWhole(least: number, most: number): (value: SettingValue) => boolean {
  return (value) => Number.isInteger(value) && Number(value) >= least && Number(value) <= most;
}

/** The settings of somebody who has set none. */
export const DEFAULT_SETTINGS: Settings = settingsFrom({});

/** The schedule of somebody who has set none. */
export const DEFAULT_PLAN: SchedulePlan = planOf(DEFAULT_SETTINGS);

/** Gives the part of the settings that decides when cards fall due. */
export function planOf({ retention, longestInterval }: SchedulePlan): SchedulePlan {
  return { retention, longestInterval };
}

/** Tells whether cards fall due at the same times by two plans. */
export function isSamePlan(one: SchedulePlan, other: SchedulePlan): boolean {
  return one.retention === other.retention && one.longestInterval === other.longestInterval;
}

/** Tells whether a text names a setting. */
export function isSettingName(text: string): text is SettingName {
  return Object.hasOwn(SETTINGS, text);
}

/** Takes what was typed for a value of a setting; gives nothing when it is not allowed. */
export function parseSetting(name: SettingName, typed: string): SettingValue | undefined {
  const rule: SettingRule = SETTINGS[name];
  const value = rule.type === 'number' ? numberIn(typed) : typed;
  return value !== undefined && rule.accepts(value) ? value : undefined;
}

function numberIn(typed: string): number | undefined {
  return /^[0-9]{1,9}(?:\.[0-9]{1,9})?$/.test(typed) ? Number(typed) : undefined;
}

/** Takes settings out of values of any kind; what is absent or not allowed has its default. */
export function settingsFrom(values: Readonly<Record<string, unknown>>): Settings {
  const entries = Object.entries<SettingRule>(SETTINGS).map(([name, rule]) => {
    const value = values[name];
    return [name, isAllowed(rule, value) ? value : rule.default];
  });
  return Object.fromEntries(entries) as Settings;
}

/** Names the settings whose values are not allowed. */
export function wrongSettings(values: Readonly<Record<string, unknown>>): readonly SettingName[] {
  const names = Object.keys(SETTINGS) as readonly SettingName[];
  return names.filter((name) => values[name] !== undefined && !isAllowed(SETTINGS[name], values[name]));
}

function isAllowed(rule: SettingRule, value: unknown): value is SettingValue {
  return (typeof value === 'number' || typeof value === 'string') && rule.accepts(value);
}

/** Gives the day that a text of the form YYYY-MM-DD names, counted from 1970-01-01. */
export function dayOf(text: string): number | undefined {
  const time = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  // A day that the month does not have may be taken for one of the next month.
  return Number.isNaN(time) || !new Date(time).toISOString().startsWith(text) ? undefined : time / 86_400_000;
}
