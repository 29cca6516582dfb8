import type { Command } from 'commander';
import { type GlobalOptions, opensScreen, textDisplay, writeJson } from '../arguments.js';
import { filledSheets, tellEmpty } from '../cheatsheets.js';
import type { Context } from '../context.js';
import { openCheatsheet } from '../desk/open-cheatsheet.js';
import { freshTopics } from '../fresh-topics.js';
import { writePaged } from '../paged-output.js';
import { printPicked } from '../pick-command.js';
import type { Clean } from '../study/clean.js';
import { UserError } from '../study/errors.js';
import type { PlaceholderValues } from '../study/placeholders.js';
import { cheatsheetLines, plainCheatsheet } from '../text/cheatsheet-text.js';
import { cleanLine } from '../text/clean.js';
import type { Display } from '../text/display.js';

const EXAMPLES = `
Examples:
  awsstudy cheatsheet s3                   the commands of a topic
  awsstudy cheatsheet s3 | grep sync       command  # meaning, one a line
  awsstudy cheatsheet | grep -i snapshot   all topics, the topic in front
  awsstudy cheatsheet s3 --set bucket=my-bucket --no-meaning
  awsstudy cheatsheet s3 --pick | pbcopy   choose one on the terminal; it alone is printed

Piped, a line has: command  # meaning; of several topics the topic and a tab in front.`;

interface CheatsheetOptions extends GlobalOptions {
  readonly meaning: boolean;
  readonly pick?: boolean;
  readonly set?: PlaceholderValues;
}

/** Declares `cheatsheet`: the commands of topics. */
export function declareCheatsheet(program: Command, context: Context): void {
  program
    .command('cheatsheet')
    .alias('cheat')
    .argument('[topic...]', 'topics, or packs for all of theirs; every topic when none is named')
    .description('look up commands')
    .option('--no-meaning', 'the commands alone')
    .option('--set <placeholder=value>', 'fill a placeholder; repeat it for more', placeholderValue)
    .option('--pick', 'choose a command on the terminal and print it alone')
    .addHelpText('after', EXAMPLES)
    .action(async (topics: string[], _options: object, command: Command) =>
      answer(context, await freshTopics(context, topics), command.optsWithGlobals<CheatsheetOptions>()),
    );
}

function placeholderValue(option: string, values: PlaceholderValues = {}): PlaceholderValues {
  const [, name, value] = /^<?([^=>]+)>?=(.*)$/s.exec(option) ?? [];
  if (name === undefined || value === undefined) {
    throw new UserError(`--set takes a placeholder and its value, not \`${cleanLine(option)}\`.`, {
      exit: 'usage',
      hint: 'For example: `awsstudy cheatsheet s3 --set bucket=my-bucket`.',
    });
  }
  return { ...values, [name.trim()]: cleanLine(value) };
}

/** Answers `cheatsheet` on a screen where there can be one, or as text. */
async function answer(context: Context, topics: readonly Clean[], options: CheatsheetOptions): Promise<void> {
  if (options.pick === true || !options.meaning || !opensScreen(context, options)) {
    await cheatsheet(context, topics, options);
    return;
  }
  await openCheatsheet(context, filledSheets(context, topics, options.set ?? {}), options);
}

/** Answers `cheatsheet` as text, or with the command that is picked. */
export async function cheatsheet(
  context: Context,
  topics: readonly Clean[],
  options: CheatsheetOptions,
): Promise<void> {
  const display = textDisplay(context, options);
  refuseBareJson(display, options);
  const filled = filledSheets(context, topics, options.set ?? {});
  if (options.pick === true) {
    await printPicked(context, filled, options);
  } else if (display.form === 'json') {
    writeJson(context, { topics: filled });
  } else if (display.form === 'plain') {
    context.output.write(plainCheatsheet(filled, options));
    tellEmpty(context, filled);
  } else {
    tellEmpty(context, filled);
    await writePaged(context, cheatsheetLines(filled, { ...display, meaning: options.meaning }));
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
