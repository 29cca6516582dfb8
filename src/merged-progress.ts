import { type GlobalOptions, writeJson } from './arguments.js';
import type { Context } from './context.js';
import type { MergedProgress } from './progress-access.js';
import { EXIT, UserError } from './study/errors.js';
import { cleanLine } from './text/clean.js';
import { leftOutLines, mergedText } from './text/import-text.js';
import { shellPath } from './text/shell-word.js';

/** The options that name a pack; answers become none. */
const OF_PACKS = ['name', 'to', 'replace'] as const;

/** What can be said of an import of answers. */
type MergeOptions = GlobalOptions & Partial<Readonly<Record<(typeof OF_PACKS)[number], string | boolean>>>;

/** Takes in the answers of a file, and says what became of them. */
export async function mergeProgress(
  context: Context,
  { file, text }: { readonly file: string; readonly text: string },
  options: MergeOptions,
): Promise<void> {
  refusePackOptions(options);
  const merged = await context.progress.merge(text);
  const { added, known } = merged;
  const isVain = added + known === 0 && merged.left.length > 0;
  if (options.json === true) {
    writeJson(context, { added, known, left: merged.left.map(({ line, reason }) => ({ line, reason })) });
    if (isVain) {
      context.setExitCode(EXIT.content);
    }
    return;
  }
  const listing = cleanLine(`awsstudy import ${shellPath(file)} --as progress --json`);
  context.commentary.write(leftOutLines(cleanLine(file), merged.left, listing));
  if (isVain) {
    throw new UserError(`Nothing in \`${cleanLine(file)}\` is an entry of a progress that can be read.`, {
      exit: 'content',
      hint: hintFor(merged),
    });
  }
  context.output.write(mergedText({ added, known, left: merged.left.length }));
}

function refusePackOptions(options: MergeOptions): void {
  const given = OF_PACKS.find((name) => options[name] !== undefined);
  if (given !== undefined) {
    throw new UserError(`--${given} can't be combined with --as progress.`, {
      exit: 'usage',
      hint: 'Leave it out: answers go to your progress, and no pack is made of them.',
    });
  }
}

function hintFor({ left }: MergedProgress): string {
  return left.some(({ isOfNewer }) => isOfNewer)
    ? 'Update awsstudy here, then run the command again.'
    : 'Write such a file with `awsstudy export progress --to progress.jsonl`.';
}
