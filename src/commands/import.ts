import type { Command } from 'commander';
import { type GlobalOptions, offering, writeJson } from '../arguments.js';
import type { Context, NamedText } from '../context.js';
import type { Deck } from '../exchange/deck.js';
import { formatLines, IMPORT_NAMES, PROGRESS_FORMAT } from '../exchange/format-names.js';
import { importText } from '../exchange/importing.js';
import { withKnownTasks } from '../exchange/known-tasks.js';
import { packFiles, packTopics } from '../exchange/pack-files.js';
import type { Clean } from '../study/clean.js';
import { isUserError, UserError } from '../study/errors.js';
import { isId, SHIPPED_PACK, slugOf } from '../study/id.js';
import type { Problem } from '../study/problem.js';
import { cleanLine } from '../text/clean.js';
import { type ImportedTopic, importedText, leftOutLines, mergedText } from '../text/import-text.js';
import { problemLines } from '../text/pack-text.js';

const HELP = `
What is read becomes a pack of its own. Nothing in the file is run, fetched or followed.

Formats, told from the file where --as is not given, but for the last:
${formatLines(IMPORT_NAMES)}

Examples:
  awsstudy import deck.txt                 the pack \`deck\`
  awsstudy import README.md --as practice-test --name saa
  awsstudy import progress.jsonl --as progress`;

const LONGEST_NAME = 50;

interface ImportOptions extends GlobalOptions {
  readonly as?: string;
  readonly name?: string;
  readonly to?: string;
}

/** Declares `import`: what other programs have, as a pack, and the answers of another machine. */
export function declareImport(program: Command, context: Context): void {
  program
    .command('import')
    .argument('<file>', 'a text file')
    .description('take in the questions, commands or answers of a file')
    .option('--as <format>', 'what it is', offering(IMPORT_NAMES))
    .option('--name <pack>', 'what the pack is called; otherwise like the file')
    .option('--to <folder>', 'where the pack is written; otherwise beside your progress')
    .addHelpText('after', HELP)
    .action((file: string, _options: object, command: Command) => {
      const options = command.optsWithGlobals<ImportOptions>();
      const text = context.files.readText(file);
      return options.as === PROGRESS_FORMAT
        ? mergeProgress(context, { file, text }, options)
        : importDeck(context, { file, text }, options);
    });
}

/** A file as it was named, with what stands in it. */
interface ReadFile {
  readonly file: string;
  readonly text: string;
}

async function mergeProgress(context: Context, { file, text }: ReadFile, options: ImportOptions): Promise<void> {
  const merged = await context.progress.merge(text);
  if (options.json === true) {
    writeJson(context, merged);
    return;
  }
  context.commentary.write(leftOutLines(cleanLine(file), merged.left));
  if (merged.added + merged.known === 0 && merged.left.length > 0) {
    throw new UserError(`Nothing in \`${cleanLine(file)}\` is an entry of a progress.`, {
      exit: 'content',
      hint: 'Write such a file with `awsstudy export progress --to progress.jsonl`.',
    });
  }
  context.output.write(mergedText({ ...merged, left: merged.left.length }));
}

async function importDeck(context: Context, { file, text }: ReadFile, options: ImportOptions): Promise<void> {
  const pack = packNamed(context, options.name ?? packNameOf(file));
  const { format, deck: read } = importText({ name: file, text }, options.as);
  const deck = withKnownTasks(read, context.catalogue.exams());
  refuseEmpty(context, { file: cleanLine(file), format, deck });
  const folder = options.to ?? context.packs.ownFolder(pack);
  const files = packFiles(pack, cleanLine(fileName(file)), deck);
  if (options.to === undefined) {
    writeOwn(context, folder, files);
  } else {
    context.files.writeFolder(folder, files);
  }
  const { problems } = await context.packs.add(folder);
  const topics = topicsWithout(problems, deck).map((topic) => ({ ...topic, id: cleanLine(`${pack}/${topic.id}`) }));
  if (options.json === true) {
    writeJson(context, { pack, folder: cleanLine(folder), format, topics, left: deck.left, problems });
    return;
  }
  context.commentary.write(leftOutLines(cleanLine(file), deck.left));
  context.commentary.write(problemLines(problems));
  if (topics.length === 0) {
    throw new UserError(`Nothing of what was read can be used, so \`${pack}\` is not added.`, {
      exit: 'content',
      hint: `Mend it, then: \`awsstudy pack add ${cleanLine(folder)}\`.`,
    });
  }
  context.output.write(importedText(pack, topics, deck.left.length));
}

/** The folder of a pack that was given up stays, and nothing is written over it. */
function writeOwn({ files }: Context, folder: string, written: readonly NamedText[]): void {
  try {
    files.writeFolder(folder, written);
  } catch (cause) {
    if (!isUserError(cause) || cause.exit !== 'usage') {
      throw cause;
    }
    throw new UserError(`The files of an earlier pack are in the way, in ${cleanLine(folder)}.`, {
      exit: 'usage',
      hint: 'Delete that folder, or write the pack elsewhere with `--to <folder>`.',
      cause,
    });
  }
}

/** Gives the topics of a pack without those that a fault keeps out of it. */
function topicsWithout(problems: readonly Problem[], deck: Deck): readonly ImportedTopic[] {
  return packTopics(deck)
    .filter(({ id }) => !problems.some(({ file }) => file.startsWith(`${id}/`)))
    .map(({ id, part }) => ({
      id: cleanLine(id),
      questions: part.questions.length,
      commands: part.groups.reduce((sum, { entries }) => sum + entries.length, 0),
    }));
}

/** A pack is called like its file, as far as that makes a name. */
function packNameOf(file: string): string {
  const slug = slugOf(fileName(file)).slice(0, LONGEST_NAME).replace(/-$/, '');
  return slug === '' ? 'imported' : slug;
}

function fileName(path: string): string {
  const name = path.split(/[/\\]/).at(-1) ?? path;
  return name.replace(/(?<=.)\.[^.]*$/s, '');
}

function packNamed({ packs }: Context, name: string): Clean {
  const shown = cleanLine(name);
  if (!isId(name) || name === SHIPPED_PACK) {
    throw new UserError(`\`${shown}\` can't be the name of a pack.`, {
      exit: 'usage',
      hint: 'Name one with a-z, 0-9 and hyphens: `--name my-questions`.',
    });
  }
  if (packs.list().some((pack) => pack.name === name)) {
    throw new UserError(`You have a pack \`${shown}\` already.`, {
      exit: 'usage',
      hint: `Take another name with \`--name\`, or give this one up first: \`awsstudy pack remove ${shown}\`.`,
    });
  }
  return shown;
}

function refuseEmpty(context: Context, { file, format, deck }: { file: Clean; format: string; deck: Deck }): void {
  if (deck.topics.length === 0) {
    context.commentary.write(leftOutLines(file, deck.left));
    throw new UserError(`Nothing in \`${file}\` can be taken in as \`${cleanLine(format)}\`.`, {
      exit: 'content',
      hint: 'Name what it is with `--as`; `awsstudy help import` lists the formats.',
    });
  }
}
