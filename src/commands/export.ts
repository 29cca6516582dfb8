import type { Command } from 'commander';
import { type GlobalOptions, hintOf, offering, topicsNamed, writeJson } from '../arguments.js';
import type { Context } from '../context.js';
import type { ExportText, ExportTopic } from '../exchange/export-topic.js';
import { type Exported, exportTopics } from '../exchange/exporting.js';
import { EXPORT_NAMES, formatLines, PROGRESS_FORMAT } from '../exchange/format-names.js';
import type { Clean } from '../study/clean.js';
import { UserError } from '../study/errors.js';
import { suggest } from '../study/suggestion.js';
import { clean, cleanLine } from '../text/clean.js';
import { exportedText, notWrittenLines } from '../text/export-text.js';

const HELP = `
Formats:
${formatLines(EXPORT_NAMES)}

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
      ? await progressOf(context, asked)
      : exportTopics(asked.format, topicsOf(context, asked));
  if (exported === undefined) {
    throw new Error(`the format ${asked.format} is named and not written`);
  }
  if (options.to !== undefined) {
    save(context.files, exported, options.to);
  }
  if (options.json === true && asked.format !== 'json') {
    const { written, left, ...texts } = exported;
    const place = options.to === undefined ? texts : { to: cleanLine(options.to) };
    writeJson(context, { format: asked.format, written, left, ...place });
    return;
  }
  if (options.to === undefined) {
    context.output.write(onlyText(exported, asked));
  } else {
    context.commentary.write(exportedText({ place: cleanLine(options.to), ...exported }));
  }
  context.commentary.write(notWrittenLines(exported.left));
}

/** Answers are an export like topics; what can't be read of them is said at once. */
async function progressOf({ progress, commentary }: Context, { topics }: Asked): Promise<ExportText> {
  if (topics.length > 0) {
    throw new UserError('Answers are exported whole, not by topic.', {
      exit: 'usage',
      hint: 'Run `awsstudy export progress --to progress.jsonl`.',
    });
  }
  const { text, events, notices } = await progress.exported();
  commentary.write(clean(notices.map((notice) => `${notice}\n`).join('')));
  return { text, written: events, left: [] };
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

function save(files: Context['files'], exported: Exported, to: string): void {
  if ('files' in exported) {
    files.writeFolder(to, exported.files);
  } else {
    files.writeText(to, exported.text);
  }
}

/** Gives what can be written to stdout: a text, or a file that is alone. */
function onlyText(exported: Exported, { format, topics }: Asked): Clean {
  if (!('files' in exported)) {
    return exported.text;
  }
  const { files } = exported;
  if (files.length > 1) {
    const line = ['awsstudy', 'export', format, ...topics, '--to', `awsstudy-${format}`].join(' ');
    throw new UserError(`The format \`${format}\` has several files, ${files.length} of them here.`, {
      exit: 'usage',
      hint: `Name a new folder for them: \`${cleanLine(line)}\`.`,
    });
  }
  return files[0]?.text ?? cleanLine('');
}
