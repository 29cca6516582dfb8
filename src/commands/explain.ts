import type { Command } from 'commander';
import { type GlobalOptions, textDisplay, writeJson } from '../arguments.js';
import { groupedCommands, sheetOf } from '../cheatsheets.js';
import type { Context } from '../context.js';
import { writePaged } from '../paged-output.js';
import type { Clean } from '../study/clean.js';
import { type Explanation, explain } from '../study/drills/explanation.js';
import { unreadable } from '../study/drills/unreadable.js';
import { UserError } from '../study/errors.js';
import { clean } from '../text/clean.js';
import { explanationJson, explanationLines, plainExplanation } from '../text/explanation-text.js';
import { lineOf } from '../typed-line.js';

const EXAMPLES = `
What stands behind the first word of the line belongs to the line; a line in quotes is one word.

Examples:
  awsstudy explain 'aws s3 sync . s3://<bucket> --delete'
  awsstudy explain aws ec2 stop-instances --instance-ids i-0 --hibernate
  awsstudy explain --json aws s3 ls        an option of awsstudy stands in front
  fc -ln -1 | awsstudy explain -           the line that you typed before this one`;

/** Declares `explain`: a command line taken apart. It is never run. */
export function declareExplain(program: Command, context: Context): void {
  program
    .command('explain')
    .argument('<line...>', 'the command line, in quotes or word by word; - reads it from stdin')
    .description('take a command line apart; it is not run')
    .addHelpText('after', EXAMPLES)
    .action(async (words: string[], _options: object, command: Command) => {
      const line = await lineAsked(context, words);
      await answer(context, line, command.optsWithGlobals<GlobalOptions>());
    });
}

async function lineAsked({ input }: Context, words: readonly string[]): Promise<Clean> {
  const lines: string[] = [];
  if (words.length === 1 && words[0] === '-') {
    for (let line = await input.nextLine(); line !== undefined; line = await input.nextLine()) {
      lines.push(line);
    }
    input.close();
  }
  const typed = clean(lines.length > 0 || words[0] === '-' ? lines.join('\n') : lineOf(words)).trim();
  // A `$ ` in front was copied from a page.
  return typed.replace(/^\$\s+/, '') as Clean;
}

async function answer(context: Context, line: Clean, options: GlobalOptions): Promise<void> {
  const refusal = unreadable(line);
  if (refusal !== undefined) {
    throw new UserError(refusal, { exit: 'usage', hint: "For example: `awsstudy explain 'aws s3 ls s3://<bucket>'`." });
  }
  const { catalogue, commandTable, output } = context;
  const sheets = groupedCommands(catalogue.list().map(({ id }) => sheetOf(id, catalogue)));
  const explanation = explain(line, { table: commandTable(), sheets });
  const view = { ...explanation, read: sectionsOn(context, explanation) };
  const display = textDisplay(context, options);
  if (display.form === 'json') {
    writeJson(context, explanationJson(line, view));
  } else if (display.form === 'plain') {
    output.write(plainExplanation(view));
  } else {
    await writePaged(context, explanationLines(view, display));
  }
}

/** How many sections are named, and how many hits are looked through for them. */
const MOST_SECTIONS = 3;
const MOST_HITS = 200;

/** Gives the sections that speak of what a line does; those of topics with such a command go first. */
function sectionsOn({ catalogue }: Context, { operations, related }: Explanation): readonly Clean[] {
  const near = new Set(related.map(({ topic }) => topic));
  const hits = operations.flatMap((operation) => {
    const words = operation.split(' ').filter((word) => word !== 'aws');
    return catalogue.search(words, { limit: MOST_HITS }).hits.filter(({ section }) => section !== 'cheatsheet');
  });
  const ordered = [...hits.filter(({ topic }) => near.has(topic)), ...hits.filter(({ topic }) => !near.has(topic))];
  const places = ordered.filter(({ section }) => section !== '').map(({ topic, section }) => `${topic}#${section}`);
  return [...new Set(places)].slice(0, MOST_SECTIONS) as readonly string[] as readonly Clean[];
}
