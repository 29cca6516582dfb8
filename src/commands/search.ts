import type { Command } from 'commander';
import { type GlobalOptions, textDisplay, writeJson } from '../arguments.js';
import type { Context } from '../context.js';
import { writePaged } from '../paged-output.js';
import { UserError } from '../study/errors.js';
import { wordsOf } from '../study/search.js';
import { cleanLine } from '../text/clean.js';
import { hitLines, plainHits } from '../text/search-text.js';

const LIMIT = 50;

const EXAMPLES = `
Examples:
  awsstudy search nat gateway              lines with both words, best first
  awsstudy search sync --all               every hit, not the best ${LIMIT}
  awsstudy search lifecycle | cut -f1      where: topic#section

Piped, a line has, with a tab between: topic#section, line; of a command topic#cheatsheet, command  # meaning.`;

/** Declares `search`: lines of notes and cheatsheets that hold every word. */
export function declareSearch(program: Command, context: Context): void {
  program
    .command('search')
    .argument('<words...>', 'words that must all occur')
    .description('search notes and cheatsheets')
    .option('--all', `show every hit, not the best ${LIMIT}`)
    .addHelpText('after', EXAMPLES)
    .action((words: string[], _options: object, command: Command) =>
      search(context, words, command.optsWithGlobals<GlobalOptions & { readonly all?: boolean }>()),
    );
}

/** Answers `search`. */
export async function search(
  context: Context,
  words: readonly string[],
  options: GlobalOptions & { readonly all?: boolean },
): Promise<void> {
  if (wordsOf(words.join(' ')).length === 0) {
    throw new UserError('Type a word to search for.', {
      exit: 'usage',
      hint: 'For example: `awsstudy search nat gateway`.',
    });
  }
  const display = textDisplay(context, options);
  const found = context.catalogue.search(words, options.all === true ? {} : { limit: LIMIT });
  if (display.form === 'json') {
    writeJson(context, { words: words.map(cleanLine), total: found.total, hits: found.hits });
  } else if (display.form === 'plain') {
    context.output.write(plainHits(found.hits));
  } else if (found.total > 0) {
    await writePaged(context, hitLines(found, words, display));
  }
  if (found.total === 0) {
    throw new UserError(`Nothing holds ${words.length === 1 ? '' : 'all of '}\`${cleanLine(words.join(' '))}\`.`, {
      exit: 'notFound',
      hint: 'Try fewer words, or `awsstudy list` to see the topics.',
    });
  }
}
