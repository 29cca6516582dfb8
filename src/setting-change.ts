import { type GlobalOptions, hintOf, writeJson } from './arguments.js';
import type { Context } from './context.js';
import { examDayTyped, writeIncompleteExam } from './exam-day.js';
import { examNamed } from './question-choice.js';
import type { Clean } from './study/clean.js';
import { UserError } from './study/errors.js';
import { isSettingName, parseSetting, SETTINGS, type SettingName, type SettingValue } from './study/settings.js';
import { suggest } from './study/suggestion.js';
import { cleanLine } from './text/clean.js';
import { valueText } from './text/settings-text.js';

/** A setting and what it is to be. */
interface Change {
  readonly name: SettingName;
  /** Absent: its default. */
  readonly typed?: string;
}

/** Fewer letters than these stand in too many names. */
const LEAST_PART = 3;

/** Changes a setting, says what it is now, and what an exam still lacks. */
export async function changeSetting(context: Context, { name, typed }: Change, { json }: GlobalOptions): Promise<void> {
  const value = typed === undefined ? undefined : valueTyped(context, name, typed);
  await context.settings.set({ [name]: value });
  if (json === true) {
    writeJson(context, { name, value: value ?? SETTINGS[name].default });
  } else {
    context.output.write(`${name}: ${valueText(value ?? SETTINGS[name].default)}\n` as Clean);
  }
  if ((name === 'exam' || name === 'examDate') && (value ?? '') !== '') {
    writeIncompleteExam(context);
  }
}

/** Gives the setting of a name; throws when there is none. */
export function settingNamed(typed: string): SettingName {
  if (isSettingName(typed)) {
    return typed;
  }
  throw new UserError(`There is no setting \`${cleanLine(typed)}\`.`, {
    exit: 'usage',
    hint: hintOf(namesLike(typed), 'Run `awsstudy config list` to see the settings.'),
  });
}

/** Gives the names that a part of one fits, case aside, else those that look like it. */
function namesLike(typed: string): readonly string[] {
  const names = Object.keys(SETTINGS);
  const part = typed.toLowerCase();
  const fitting = names.filter((name) => part.length >= LEAST_PART && name.toLowerCase().includes(part));
  return fitting.length > 0 ? fitting : suggest(typed, names);
}

function valueTyped(context: Context, name: SettingName, typed: string): SettingValue {
  const value = name === 'exam' && typed !== '' ? examNamed(context, typed) : parseSetting(name, typed);
  if (value === undefined) {
    throw new UserError(`The setting ${name} must be ${SETTINGS[name].allowed}, not \`${cleanLine(typed)}\`.`, {
      exit: 'usage',
      hint: `Run \`awsstudy config unset ${name}\` for the default.`,
    });
  }
  if (name === 'examDate' && value !== '') {
    examDayTyped(context, typed);
  }
  return value;
}
