import type { Command } from 'commander';
import { type GlobalOptions, hintOf, textDisplay, writeJson } from '../arguments.js';
import type { Context } from '../context.js';
import { writePaged } from '../paged-output.js';
import type { Clean } from '../study/clean.js';
import { UserError } from '../study/errors.js';
import { suggest } from '../study/suggestion.js';
import { clean, cleanLine } from '../text/clean.js';
import type { HelpPage } from '../text/help-page.js';
import { notesLines, plainNotes } from '../text/notes-text.js';

const EXAMPLES = `
Examples:
  awsstudy help                            all commands and pages
  awsstudy help quiz                       one of the commands
  awsstudy help statistics                 a page to read
  awsstudy help statistics | less          the same as Markdown`;

/** Declares `help`: what `--help` shows, and pages to read. */
export function declareHelp(program: Command, context: Context): void {
  program
    .command('help')
    .argument('[page]', 'a command, or one of the pages that `awsstudy help` names')
    .description('show the help, or a page to read')
    .addHelpText('after', EXAMPLES)
    .action((name: string | undefined, _options: object, command: Command) =>
      help(context, { program, name }, command.optsWithGlobals<GlobalOptions>()),
    );
}

interface Asked {
  readonly program: Command;
  /** Absent: the whole help. */
  readonly name: string | undefined;
}

async function help(context: Context, { program, name }: Asked, options: GlobalOptions): Promise<void> {
  const command = name === undefined ? program : commandNamed(program, name);
  if (command === undefined) {
    await showPage(context, pageNamed(context, { program, name }), options);
  } else if (options.json !== true) {
    command.outputHelp();
  } else if (command === program) {
    const commands = program.commands.map((each) => ({ command: each.name(), meaning: each.description() }));
    writeJson(context, {
      commands,
      pages: context.helpPages.list().map(({ name, ...page }) => ({ page: name, ...page })),
    });
  } else {
    writeJson(context, { command: command.name(), help: textOf(command) });
  }
}

function textOf(command: Command): Clean {
  let text = '';
  command.configureOutput({ writeOut: (more) => (text += more) }).outputHelp();
  return clean(text);
}

function commandNamed({ commands }: Command, name: string): Command | undefined {
  return commands.find((each) => [each.name(), ...each.aliases()].includes(name));
}

function pageNamed({ helpPages }: Context, { program, name = '' }: Asked): HelpPage {
  const pages = helpPages.list();
  const page = pages.find((each) => each.name === name);
  if (page === undefined) {
    const names = [...program.commands.map((each) => each.name()), ...pages.map((each) => each.name)];
    throw new UserError(`There is no help for \`${cleanLine(name)}\`.`, {
      exit: 'notFound',
      hint: hintOf(suggest(name, names), 'Run `awsstudy help` to see the commands and pages.'),
    });
  }
  return page;
}

async function showPage(context: Context, page: HelpPage, options: GlobalOptions): Promise<void> {
  const { helpPages, output } = context;
  const display = textDisplay(context, options);
  if (display.form === 'rendered') {
    await writePaged(context, notesLines(helpPages.flow(page), display));
  } else if (display.form === 'json') {
    writeJson(context, { page: page.name, ...helpPages.text(page) });
  } else {
    output.write(plainNotes(helpPages.text(page)));
  }
}
