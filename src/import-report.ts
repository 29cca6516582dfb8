import { type GlobalOptions, standsForPack, writeJson } from './arguments.js';
import type { Context } from './context.js';
import type { Clean } from './study/clean.js';
import { EXIT, UserError } from './study/errors.js';
import type { Problem } from './study/problem.js';
import { cleanLine } from './text/clean.js';
import { type ImportedTopic, importedText, type LineLeftOut, leftOutLines } from './text/import-text.js';
import { problemLines } from './text/pack-text.js';
import { shellPath } from './text/shell-word.js';

/** What was read of a file, and what became of it. */
interface Imported {
  readonly file: string;
  readonly pack: Clean;
  readonly folder: string;
  readonly format: string;
  /** Those that can be used. */
  readonly topics: readonly ImportedTopic[];
  readonly left: readonly LineLeftOut[];
  readonly problems: readonly Problem[];
}

/** The options that change what is said. */
interface ReportOptions extends GlobalOptions {
  readonly to?: string;
  readonly replace?: boolean;
}

/** Says what became of a file that was imported as a pack; where nothing of it can be used, that is a fault. */
export function reportImport(context: Context, imported: Imported, options: ReportOptions): void {
  const { file, pack, folder, format, topics, left, problems } = imported;
  if (options.json === true) {
    writeJson(context, { pack, folder: cleanLine(folder), format, topics, left, problems });
    if (topics.length === 0) {
      context.setExitCode(EXIT.content);
    }
    return;
  }
  context.commentary.write(leftOutLines(cleanLine(file), left, listing(imported, options)));
  context.commentary.write(problemLines(problems));
  if (topics.length === 0) {
    throw nothingUsable(imported, options);
  }
  const isTopics = topics.length > 1 && standsForPack(context.catalogue, pack);
  context.output.write(importedText({ name: pack, isTopics }, topics, left.length));
}

/** Gives the command that does the import once more and lists everything; a pack that stands elsewhere is not replaced. */
function listing({ file, pack, format }: Imported, { to }: ReportOptions): Clean | undefined {
  const line = `awsstudy import ${shellPath(file)} --as ${format} --name ${pack} --replace --json`;
  return to === undefined ? cleanLine(line) : undefined;
}

function nothingUsable({ pack, folder }: Imported, { replace }: ReportOptions): UserError {
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

/** Refuses a file in which nothing of a format was found, once it is said what was left out. */
export function refuseEmpty(
  context: Context,
  { file, format, topics, left }: Pick<Imported, 'file' | 'format' | 'left'> & { readonly topics: readonly unknown[] },
): void {
  if (topics.length > 0) {
    return;
  }
  context.commentary.write(leftOutLines(cleanLine(file), left));
  throw new UserError(`Nothing in \`${cleanLine(file)}\` can be taken in as \`${cleanLine(format)}\`.`, {
    exit: 'content',
    hint: 'Name what it is with `--as`; `awsstudy help import` lists the formats.',
  });
}
