import type { Command } from 'commander';
import { type GlobalOptions, textDisplay, topicsNamed, writeJson } from '../arguments.js';
import type { Context } from '../context.js';
import { printPicked } from '../pick-command.js';
import type { Clean } from '../study/clean.js';
import { UserError } from '../study/errors.js';
import { fillPlaceholders, type PlaceholderValues, placeholdersOf } from '../study/placeholders.js';
import { cheatsheetLines, plainCheatsheet, type TopicSheet } from '../text/cheatsheet-text.js';
import { cleanLine } from '../text/clean.js';
import type { Display } from '../text/display.js';

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

/** Answers `cheatsheet`. */
export async function cheatsheet(
  context: Context,
  topics: readonly Clean[],
  options: CheatsheetOptions,
): Promise<void> {
  const display = textDisplay(context, options);
  refuseBareJson(display, options);
  const sheets = topics.map((topic) => sheetOf(topic, context));
  tellUnknown(context, Object.keys(options.set), sheets);
  const filled = sheets.map((sheet) => fillSheet(sheet, options.set));
  if (options.pick === true) {
    await printPicked(context, filled, options);
  } else if (display.form === 'json') {
    writeJson(context, { topics: filled });
  } else if (display.form === 'plain') {
    context.output.write(plainCheatsheet(filled, options));
  } else {
    context.output.write(cheatsheetLines(filled, { ...display, meaning: options.meaning }));
  }
}

function refuseBareJson({ form }: Display, { meaning }: CheatsheetOptions): void {
  if (form === 'json' && !meaning) {
    throw new UserError("--no-meaning can't be combined with --json, which holds the meanings too.", {
      exit: 'usage',
      hint: 'Leave one of them out: `awsstudy cheatsheet s3 --no-meaning` or `awsstudy cheatsheet s3 --json`.',
    });
  }
}

function sheetOf(topic: Clean, { catalogue }: Context): TopicSheet {
  const { title, groups } = catalogue.cheatsheet(topic);
  return { topic, title, groups };
}

/** Placeholders named in one sentence at most. */
const MOST_NAMED = 20;

/** Says which of the placeholders that are to be filled no command has; it may be a slip of the fingers. */
function tellUnknown({ commentary }: Context, names: readonly string[], sheets: readonly TopicSheet[]): void {
  if (names.length === 0) {
    return;
  }
  const commands = sheets.flatMap(({ groups }) => groups.flatMap(({ entries }) => entries));
  const known = [...new Set(commands.flatMap(({ command }) => placeholdersOf(command)))].sort();
  const more = known.length > MOST_NAMED ? `, and ${known.length - MOST_NAMED} more` : '';
  for (const name of names.filter((each) => !known.includes(each))) {
    const there = known.length === 0 ? 'There are none.' : `There are ${known.slice(0, MOST_NAMED).join(', ')}${more}.`;
    commentary.write(cleanLine(`No command has the placeholder <${name}>. ${there}`));
    commentary.write('\n' as Clean);
  }
}

function fillSheet(sheet: TopicSheet, values: PlaceholderValues): TopicSheet {
  const groups = sheet.groups.map((group) => ({
    ...group,
    entries: group.entries.map((entry) => ({ ...entry, command: fillPlaceholders(entry.command, values) })),
  }));
  return { ...sheet, groups };
}
