import type { Command } from 'commander';
import { type GlobalOptions, hintOf, offering, topicsNamed } from '../arguments.js';
import type { Context } from '../context.js';
import type { ExportTopic } from '../exchange/export-topic.js';
import { exportTopics } from '../exchange/exporting.js';
import { EXPORT_NAMES, formatLines, PROGRESS_FORMAT } from '../exchange/format-names.js';
import { deliverExported } from '../exported-files.js';
import { exportedProgress } from '../exported-progress.js';
import { UserError } from '../study/errors.js';
import { suggest } from '../study/suggestion.js';
import { cleanLine } from '../text/clean.js';

const HELP = `
Formats:
${formatLines(EXPORT_NAMES)}

On the other machine \`awsstudy import progress.jsonl --as progress\` adds the answers to its own.

Examples:
  awsstudy export anki > aws.txt           all questions as one deck
  awsstudy export gift vpc s3 --to quiz.gift
  awsstudy export tldr --to pages          commands as pages of tldr
  awsstudy export progress --to progress.jsonl`;

/** Declares `export`: topics for other programs, and the answers for another machine. */
export function declareExport(program: Command, context: Context): void {
  program
    .command('export')
    .argument('<format>', 'what it is to be', offering(EXPORT_NAMES))
    .argument('[topic...]', 'topics, or packs for all of theirs; every topic when none is named')
    .description('write topics or answers for other programs')
    .option('--to <path>', 'a new file, or a new folder for formats of several files')
    .addHelpText('after', HELP)
    .action((format: string, topics: string[], _options: object, command: Command) =>
      answer(context, { format, topics }, command.optsWithGlobals<ExportOptions>()),
    );
}

interface ExportOptions extends GlobalOptions {
  readonly to?: string;
}

interface Asked {
  readonly format: string;
  readonly topics: readonly string[];
}

async function answer(context: Context, asked: Asked, options: ExportOptions): Promise<void> {
  const exported =
    asked.format === PROGRESS_FORMAT
      ? await exportedProgress(context, asked.topics)
      : exportTopics(asked.format, topicsOf(context, asked));
  if (exported === undefined) {
    throw new Error(`the format ${asked.format} is named and not written`);
  }
  deliverExported(context, { ...asked, exported }, options);
}

function topicsOf({ catalogue }: Context, { format, topics }: Asked): readonly ExportTopic[] {
  const names = EXPORT_NAMES.map(({ name }) => name);
  if (!names.includes(format)) {
    throw new UserError(`There is no format \`${cleanLine(format)}\` to export.`, {
      exit: 'usage',
      hint: hintOf(suggest(format, names), `The formats: ${names.join(', ')}.`),
    });
  }
  return topicsNamed(catalogue, topics).map((id) => ({
    head: catalogue.head(id),
    notes: catalogue.notes(id),
    cheatsheet: catalogue.cheatsheet(id),
    questions: catalogue.questions(id),
  }));
}
