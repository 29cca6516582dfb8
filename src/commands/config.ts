import type { Command } from 'commander';
import { type GlobalOptions, hintOf } from '../arguments.js';
import type { Context } from '../context.js';
import { changeSetting, settingNamed } from '../setting-change.js';
import { showSetting, showSettings } from '../settings-shown.js';
import { UserError } from '../study/errors.js';
import { isSettingName } from '../study/settings.js';
import { suggest } from '../study/suggestion.js';
import { cleanLine } from '../text/clean.js';

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
      return showSettings(context, command.optsWithGlobals<GlobalOptions>());
    });
  config
    .command('get')
    .argument('<setting>', 'the setting')
    .description('the value of one setting')
    .action((name: string, _options: object, command: Command) =>
      showSetting(context, settingNamed(name), command.optsWithGlobals<GlobalOptions>()),
    );
  config
    .command('set')
    .argument('<setting>', 'the setting')
    .argument('<value>', 'its new value')
    .description('change a setting')
    .action((name: string, value: string, _options: object, command: Command) =>
      changeSetting(context, { name: settingNamed(name), typed: value }, command.optsWithGlobals<GlobalOptions>()),
    );
  config
    .command('unset')
    .argument('<setting>', 'the setting')
    .description('give a setting its default again')
    .action((name: string, _options: object, command: Command) =>
      changeSetting(context, { name: settingNamed(name) }, command.optsWithGlobals<GlobalOptions>()),
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
