import type { Command } from 'commander';
import { type GlobalOptions, offering } from '../arguments.js';
import type { Context } from '../context.js';
import { answeredTopics } from '../exchange/answered-topics.js';
import { formatLines, IMPORT_NAMES, PROGRESS_FORMAT } from '../exchange/format-names.js';
import { importText } from '../exchange/importing.js';
import { withKnownTasks } from '../exchange/known-tasks.js';
import { packFiles, packTopics } from '../exchange/pack-files.js';
import { usableTopics } from '../exchange/usable-topics.js';
import { refuseEmpty, reportImport } from '../import-report.js';
import { addImported } from '../imported-pack.js';
import { mergeProgress } from '../merged-progress.js';
import { fileName, newPackName, packNameOf, refuseReplacing } from '../new-pack-name.js';
import { cleanLine } from '../text/clean.js';

const HELP = `
What is read becomes a pack of its own: questions and commands, no notes. Those go along with the folder of a pack
(\`awsstudy help packs\`). Nothing in the file is run, fetched or followed.

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
  const { format, deck } = importText({ name: file, text }, options.as);
  refuseEmpty(context, { file, format, ...deck });
  const known = withKnownTasks(deck, context.catalogue.exams());
  const packed = packTopics(known, answeredTopics(pack, await context.progress.known()));
  const folder = options.to ?? context.packs.ownFolder(pack);
  const files = packFiles(pack, cleanLine(fileName(file)), packed);
  const { problems } = await addImported(context, { pack, folder, files }, options);
  const topics = usableTopics(pack, packed, problems);
  reportImport(context, { file, pack, folder, format, topics, left: deck.left, problems }, options);
}
