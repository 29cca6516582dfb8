import type { Command } from 'commander';
import { type GlobalOptions, writeJson } from '../arguments.js';
import type { Context, Environment } from '../context.js';
import type { SettingsDraft } from '../settings-access.js';
import type { Clean } from '../study/clean.js';
import { UserError } from '../study/errors.js';
import { cleanLine } from '../text/clean.js';

/** Adds to `config`: where the settings file is, and opening it in an editor. */
export function declareConfigFile(config: Command, context: Context): void {
  config
    .command('path')
    .description('where the settings file is')
    .action((_options: object, command: Command) => {
      const path = context.places.find(({ name }) => name === 'settings')?.path ?? ('' as Clean);
      if (command.optsWithGlobals<GlobalOptions>().json === true) {
        writeJson(context, { path });
      } else {
        context.output.write(`${path}\n` as Clean);
      }
    });
  config
    .command('edit')
    .description('open the settings in your editor: VISUAL or EDITOR')
    .action(() => edit(context));
}

async function edit(context: Context): Promise<void> {
  if (!context.input.isTerminal || !context.output.isTerminal) {
    throw new UserError('`config edit` needs a terminal.', {
      exit: 'needsTerminal',
      hint: 'Without one: `awsstudy config set newCardsPerDay 10`, and the like.',
    });
  }
  const editor = editorIn(context.environment);
  const draft = context.settings.draft();
  if (draft.isLeft) {
    say(context, 'This is what you typed the last time; it was not taken.');
  }
  const code = await context.edit(editor.line, draft.path);
  if (code !== 0) {
    throw new UserError(`The editor in ${editor.name}, \`${cleanLine(editor.line)}\`, ended with ${code}.`, {
      exit: 'usage',
      hint: `The settings are as they were. Set ${editor.name} to an editor of yours, or run \`awsstudy config edit\` again.`,
    });
  }
  await take(context, draft);
}

interface Editor {
  /** The variable that holds it. */
  readonly name: string;
  readonly line: string;
}

function editorIn(environment: Environment): Editor {
  for (const name of ['VISUAL', 'EDITOR']) {
    const line = environment[name]?.trim() ?? '';
    if (line !== '') {
      return { name, line };
    }
  }
  throw new UserError('Neither VISUAL nor EDITOR names an editor.', {
    exit: 'usage',
    hint: 'For example: `EDITOR=nano awsstudy config edit`.',
  });
}

async function take(context: Context, draft: SettingsDraft): Promise<void> {
  const taken = await draft.take();
  switch (taken.kind) {
    case 'unchanged':
      context.output.write('The settings are as they were.\n' as Clean);
      break;
    case 'taken':
      for (const name of taken.unknown) {
        say(context, `There is no setting \`${name}\`; it changes nothing.`);
      }
      context.output.write('The settings are changed.\n' as Clean);
      break;
    case 'refused':
      for (const fault of taken.faults) {
        say(context, fault);
      }
      throw new UserError('The settings are as they were.', {
        exit: 'usage',
        hint: `Run \`awsstudy config edit\` to go on with what you typed; to drop it, remove \`${draft.path}\`.`,
      });
  }
}

function say({ commentary }: Context, sentence: string): void {
  commentary.write(`${cleanLine(sentence)}\n` as Clean);
}
