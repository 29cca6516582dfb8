import type { Command } from 'commander';
import { type GlobalOptions, hintOf, textDisplay, writeJson } from '../arguments.js';
import type { Context } from '../context.js';
import { examDayTyped, writeIncompleteExam } from '../exam-day.js';
import { writePaged } from '../paged-output.js';
import { examNamed } from '../question-choice.js';
import type { Clean } from '../study/clean.js';
import { UserError } from '../study/errors.js';
import { isSettingName, parseSetting, SETTINGS, type SettingName, type SettingValue } from '../study/settings.js';
import { suggest } from '../study/suggestion.js';
import { cleanLine } from '../text/clean.js';
import { plainSettings, type SettingRow, settingsLines, valueText } from '../text/settings-text.js';

const EXAMPLES = `
Examples:
  awsstudy config                          the settings, with what they mean
  awsstudy config get retention            one value
  awsstudy config set newCardsPerDay 10
  awsstudy config unset newCardsPerDay     back to its default
  awsstudy config edit                     all of them, in your editor`;

const ACTIONS = ['list', 'get', 'set', 'unset', 'edit', 'path'];

/** Declares `config`: the settings of the learner. */
export function declareConfig(program: Command, context: Context): Command {
  const config = program
    .command('config')
    .helpCommand(false)
    .description('see and change settings')
    .addHelpText('after', EXAMPLES);
  config
    .command('list', { isDefault: true })
    .description('all settings')
    .allowExcessArguments()
    .action((_options: object, command: Command) => {
      refuseWord(command.args[0]);
      return list(context, command.optsWithGlobals<GlobalOptions>());
    });
  config
    .command('get')
    .argument('<setting>', 'the setting')
    .description('the value of one setting')
    .action((name: string, _options: object, command: Command) => get(context, settingNamed(name), command));
  config
    .command('set')
    .argument('<setting>', 'the setting')
    .argument('<value>', 'its new value')
    .description('change a setting')
    .action((name: string, value: string, _options: object, command: Command) =>
      change(context, { name: settingNamed(name), typed: value }, command),
    );
  config
    .command('unset')
    .argument('<setting>', 'the setting')
    .description('give a setting its default again')
    .action((name: string, _options: object, command: Command) =>
      change(context, { name: settingNamed(name) }, command),
    );
  return config;
}

/** What is none of the commands above comes here, being no word that `list` takes. */
function refuseWord(word: string | undefined): void {
  if (word !== undefined) {
    throw new UserError(`There is no \`config ${cleanLine(word)}\`.`, {
      exit: 'usage',
      hint: isSettingName(word)
        ? `Run \`awsstudy config get ${word}\` or \`awsstudy config set ${word}\` with a value.`
        : hintOf(
            suggest(word, ACTIONS),
            'It can list, get, set, unset, edit and tell its path: `awsstudy help config`.',
          ),
    });
  }
}

async function list(context: Context, options: GlobalOptions): Promise<void> {
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

function get(context: Context, name: SettingName, command: Command): void {
  const value = valuesIn(context)[name];
  if (command.optsWithGlobals<GlobalOptions>().json === true) {
    writeJson(context, { name, value });
  } else {
    context.output.write(`${value}\n` as Clean);
  }
}

interface Change {
  readonly name: SettingName;
  /** Absent: its default. */
  readonly typed?: string;
}

async function change(context: Context, { name, typed }: Change, command: Command): Promise<void> {
  const value = typed === undefined ? undefined : valueTyped(context, name, typed);
  await context.settings.set({ [name]: value });
  if (command.optsWithGlobals<GlobalOptions>().json === true) {
    writeJson(context, { name, value: value ?? SETTINGS[name].default });
  } else {
    context.output.write(`${name}: ${valueText(value ?? SETTINGS[name].default)}\n` as Clean);
  }
  if ((name === 'exam' || name === 'examDate') && (value ?? '') !== '') {
    writeIncompleteExam(context);
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

function settingNamed(typed: string): SettingName {
  if (isSettingName(typed)) {
    return typed;
  }
  throw new UserError(`There is no setting \`${cleanLine(typed)}\`.`, {
    exit: 'usage',
    hint: hintOf(suggest(typed, Object.keys(SETTINGS)), 'Run `awsstudy config list` to see the settings.'),
  });
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
