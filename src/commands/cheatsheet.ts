import type { Command } from 'commander';
import { type GlobalOptions, textDisplay, topicsNamed, writeJson } from '../arguments.js';
import type { Context } from '../context.js';
import { printPicked } from '../pick-command.js';
import type { Clean } from '../study/clean.js';
import { UserError } from '../study/errors.js';
import { fillPlaceholders, type PlaceholderValues } from '../study/placeholders.js';
import { cheatsheetLines, plainCheatsheet, type TopicSheet } from '../text/cheatsheet-text.js';
import { cleanLine } from '../text/clean.js';

const EXAMPLES = `
Examples:
  awsstudy cheatsheet s3                   the commands of a topic
  awsstudy cheatsheet s3 | grep sync       command  # meaning, one a line
  awsstudy cheatsheet | grep -i snapshot   all topics, the topic in front
  awsstudy cheatsheet s3 --set bucket=my-bucket --no-meaning
  awsstudy cheatsheet s3 --pick | pbcopy   choose one on the terminal; it alone is printed`;

interface CheatsheetOptions extends GlobalOptions {
  readonly meaning: boolean;
  readonly pick?: boolean;
  readonly set: PlaceholderValues;
}

/** Declares `cheatsheet`: the commands of topics. */
export function declareCheatsheet(program: Command, context: Context): void {
  program
    .command('cheatsheet')
    .alias('cheat')
    .argument('[topic...]', 'topics; all of them when none is named')
    .description('look up commands')
    .option('--no-meaning', 'the commands alone')
    .option('--set <placeholder=value>', 'fill a placeholder; repeat it for more', placeholderValue, {})
    .option('--pick', 'choose a command on the terminal and print it alone')
    .addHelpText('after', EXAMPLES)
    .action((topics: string[], _options: object, command: Command) =>
      cheatsheet(context, topicsNamed(context.catalogue, topics), command.optsWithGlobals<CheatsheetOptions>()),
    );
}

function placeholderValue(option: string, values: PlaceholderValues): PlaceholderValues {
  const [, name, value] = /^<?([^=>]+)>?=(.*)$/s.exec(option) ?? [];
  if (name === undefined || value === undefined) {
    throw new UserError(`--set takes a placeholder and its value, not \`${cleanLine(option)}\`.`, {
      exit: 'usage',
      hint: 'For example: `awsstudy cheatsheet s3 --set bucket=my-bucket`.',
    });
  }
  return { ...values, [name.trim()]: cleanLine(value) };
}

async function cheatsheet(context: Context, topics: readonly Clean[], options: CheatsheetOptions): Promise<void> {
  const display = textDisplay(context, options);
  const sheets = topics.map((topic) => filled(topic, context, options.set));
  if (options.pick === true) {
    await printPicked(context, sheets, options);
  } else if (display.form === 'json') {
    writeJson(context, { topics: sheets });
  } else if (display.form === 'plain') {
    context.output.write(plainCheatsheet(sheets, options));
  } else {
    context.output.write(cheatsheetLines(sheets, { ...display, meaning: options.meaning }));
  }
}

function filled(topic: Clean, { catalogue }: Context, values: PlaceholderValues): TopicSheet {
  const sheet = catalogue.cheatsheet(topic);
  const groups = sheet.groups.map((group) => ({
    ...group,
    entries: group.entries.map((entry) => ({ ...entry, command: fillPlaceholders(entry.command, values) })),
  }));
  return { topic, title: sheet.title, groups };
}
