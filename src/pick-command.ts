import { displayFacts, type GlobalOptions } from './arguments.js';
import { groupedCommands, sheetsTitle } from './cheatsheets.js';
import type { Context } from './context.js';
import type { Clean } from './study/clean.js';
import { UserError } from './study/errors.js';
import type { TopicSheet } from './text/cheatsheet-text.js';
import { isDumb, screenColor } from './text/display.js';

/** Lets somebody pick a command on the terminal and writes it alone; nothing when none is picked. */
export async function printPicked(
  context: Context,
  sheets: readonly TopicSheet[],
  options: GlobalOptions,
): Promise<void> {
  refuseForms(options);
  // The screen is drawn on the terminal, whatever the answer goes to.
  const facts = { ...displayFacts(context), outputIsTerminal: true };
  if (isDumb(facts) || !context.hasTerminal()) {
    throw new UserError('--pick needs a terminal.', {
      exit: 'needsTerminal',
      hint: 'Leave --pick out and pipe the lines to a filter: awsstudy cheatsheet s3 | grep sync',
    });
  }
  const screens = (await context.screens()).open();
  const color = screenColor(options, facts);
  const picked = await screens
    .pick({ commands: groupedCommands(sheets), title: sheetsTitle(sheets), color })
    .finally(() => screens.close());
  if (picked !== undefined) {
    context.output.write(`${picked}\n` as Clean);
  }
}

function refuseForms({ json, plain }: GlobalOptions): void {
  if (json === true || plain === true) {
    const form = json === true ? '--json' : '--plain';
    throw new UserError(`--pick can't be combined with ${form}: it prints one command as it is.`, {
      exit: 'usage',
      hint: `Leave one of them out: \`awsstudy cheatsheet s3 --pick\` or \`awsstudy cheatsheet s3 ${form}\`.`,
    });
  }
}
