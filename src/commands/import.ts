import type { Command } from 'commander';
import { type GlobalOptions, offering, standsForPack, writeJson } from '../arguments.js';
import type { Context, NamedText } from '../context.js';
import { answeredTopics } from '../exchange/answered-topics.js';
import type { Deck } from '../exchange/deck.js';
import { formatLines, IMPORT_NAMES, PROGRESS_FORMAT } from '../exchange/format-names.js';
import { importText } from '../exchange/importing.js';
import { withKnownTasks } from '../exchange/known-tasks.js';
import { type PackTopic, packFiles, packTopics } from '../exchange/pack-files.js';
import { mergeProgress } from '../merged-progress.js';
import { fileName, newPackName, packNameOf, refuseReplacing } from '../new-pack-name.js';
import type { PackCheck } from '../pack-access.js';
import type { Clean } from '../study/clean.js';
import { EXIT, isUserError, UserError } from '../study/errors.js';
import type { Problem } from '../study/problem.js';
import { cleanLine } from '../text/clean.js';
import { type ImportedTopic, importedText, leftOutLines } from '../text/import-text.js';
import { problemLines } from '../text/pack-text.js';
import { shellPath } from '../text/shell-word.js';

const HELP = `
What is read becomes a pack of its own. Nothing in the file is run, fetched or followed.

Formats, told from the file where --as is not given, but for the last:
${formatLines(IMPORT_NAMES)}

Examples:
  awsstudy import deck.txt                 the pack \`deck\`
  awsstudy import deck.txt --replace       the same again, when the deck has grown
  awsstudy import README.md --as practice-test --name saa
  awsstudy import progress.jsonl --as progress`;

interface ImportOptions extends GlobalOptions {
  readonly as?: string;
  readonly name?: string;
  readonly to?: string;
  readonly replace?: boolean;
}

/** Declares `import`: what other programs have, as a pack, and the answers of another machine. */
export function declareImport(program: Command, context: Context): void {
  program
    .command('import')
    .argument('<file>', 'a text file')
    .description('take in the questions, commands or answers of a file')
    .option('--as <format>', 'what it is', offering(IMPORT_NAMES))
    .option('--name <pack>', 'what the pack is called; otherwise like the file')
    .option('--replace', 'put it in the place of the pack that an earlier import has made')
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

async function importDeck(context: Context, { file, text }: ReadFile, options: ImportOptions): Promise<void> {
  refuseReplacing(options);
  const pack = newPackName(context, options.name ?? packNameOf(file), options);
  const { format, deck: read } = importText({ name: file, text }, options.as);
  const deck = withKnownTasks(read, context.catalogue.exams());
  refuseEmpty(context, { file: cleanLine(file), format, deck });
  const folder = options.to ?? context.packs.ownFolder(pack);
  const packed = packTopics(deck, answeredTopics(pack, await context.progress.known()));
  const files = packFiles(pack, cleanLine(fileName(file)), packed);
  const { problems } = await addPack(context, { pack, folder, files }, options);
  const topics = topicsWithout(problems, packed).map((topic) => ({ ...topic, id: cleanLine(`${pack}/${topic.id}`) }));
  if (options.json === true) {
    writeJson(context, { pack, folder: cleanLine(folder), format, topics, left: deck.left, problems });
    if (topics.length === 0) {
      context.setExitCode(EXIT.content);
    }
    return;
  }
  context.commentary.write(leftOutLines(cleanLine(file), deck.left, listing(file, { pack, format, to: options.to })));
  context.commentary.write(problemLines(problems));
  if (topics.length === 0) {
    throw nothingUsable(pack, folder, options);
  }
  context.output.write(
    importedText(
      { name: pack, isTopics: topics.length > 1 && standsForPack(context.catalogue, pack) },
      topics,
      deck.left.length,
    ),
  );
}

/** Gives the command that does the import once more and lists everything; a pack that stands elsewhere is not replaced. */
function listing(file: string, { pack, format, to }: { pack: Clean; format: string; to: string | undefined }) {
  const line = `awsstudy import ${shellPath(file)} --as ${format} --name ${pack} --replace --json`;
  return to === undefined ? cleanLine(line) : undefined;
}

/** A pack to be written. */
interface WrittenPack {
  readonly pack: Clean;
  readonly folder: string;
  readonly files: readonly NamedText[];
}

/** Writes a pack where it belongs, and adds it. */
async function addPack(
  context: Context,
  { pack, folder, files }: WrittenPack,
  options: ImportOptions,
): Promise<PackCheck> {
  if (options.replace === true) {
    return context.packs.replaceOwn(pack, (beside) => context.files.writeFolder(beside, files));
  }
  if (options.to === undefined) {
    writeOwn(context, folder, files);
  } else {
    context.files.writeFolder(folder, files);
  }
  return context.packs.add(folder);
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
      hint: 'Put the new pack in their place with `--replace`, or write it elsewhere with `--to <folder>`.',
      cause,
    });
  }
}

function nothingUsable(pack: Clean, folder: string, { replace }: ImportOptions): UserError {
  const what = 'Nothing of what was read can be used';
  return replace === true
    ? new UserError(`${what}, so \`${pack}\` stays as it was.`, {
        exit: 'content',
        hint: 'Mend the file, then run the command again.',
      })
    : new UserError(`${what}, so \`${pack}\` is not added.`, {
        exit: 'content',
        hint: `Mend it, then: \`awsstudy pack add ${shellPath(folder)}\`.`,
      });
}

/** Gives the topics of a pack without those that a fault keeps out of it. */
function topicsWithout(problems: readonly Problem[], topics: readonly PackTopic[]): readonly ImportedTopic[] {
  return topics
    .filter(({ id }) => !problems.some(({ file }) => file.startsWith(`${id}/`)))
    .map(({ id, part }) => ({
      id: cleanLine(id),
      questions: part.questions.length,
      commands: part.groups.reduce((sum, { entries }) => sum + entries.length, 0),
    }));
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
