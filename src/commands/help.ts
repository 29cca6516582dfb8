import type { Command } from 'commander';
import { type GlobalOptions, hintOf, textDisplay, writeJson } from '../arguments.js';
import type { Context } from '../context.js';
import { writePaged } from '../paged-output.js';
import type { Clean } from '../study/clean.js';
import { UserError } from '../study/errors.js';
import { suggest } from '../study/suggestion.js';
import { clean, cleanLine } from '../text/clean.js';
import type { HelpPage } from '../text/help-page.js';
import { helpWidth, setHelp } from '../text/help-text.js';
import { notesLines, plainNotes } from '../text/notes-text.js';
import { plainOf } from '../text/painted.js';

const EXAMPLES = `
Examples:
  awsstudy help                            all commands and pages
  awsstudy help quiz                       one of the commands
  awsstudy help config set                 one below another
  awsstudy help statistics                 a page to read
  awsstudy help statistics | less          the same as Markdown`;

/** Declares `help`: what `--help` shows, and pages to read. */
export function declareHelp(program: Command, context: Context): void {
  program
    .command('help')
    .argument('[page...]', 'a command, or one of the pages that `awsstudy help` names')
    .description('show the help, or a page to read')
    .addHelpText('after', EXAMPLES)
    .action((names: string[], _options: object, command: Command) =>
      help(context, { program, names }, command.optsWithGlobals<GlobalOptions>()),
    );
}

/** Gives the command that words lead down to, and the words behind it. */
export function commandAt(command: Command, words: readonly string[]): Found {
  const [name = '', ...rest] = words;
  const below = command.commands.find((each) => [each.name(), ...each.aliases()].includes(name));
  return below === undefined ? { command, rest: words } : commandAt(below, rest);
}

/** Gives the words that are typed behind the name of the program for a command. */
export function wordsOf(command: Command): readonly string[] {
  return command.parent === null ? [] : [...wordsOf(command.parent), command.name()];
}

/** What words lead to: a command, and the words behind it. */
interface Found {
  readonly command: Command;
  readonly rest: readonly string[];
}

interface Asked {
  readonly program: Command;
  /** None: the whole help. */
  readonly names: readonly string[];
}

async function help(context: Context, { program, names }: Asked, options: GlobalOptions): Promise<void> {
  const found = commandAt(program, names);
  const { command, rest } = found;
  if (rest.length > 0) {
    await showPage(context, pageNamed(context, found), options);
  } else if (options.json !== true) {
    command.outputHelp();
  } else if (command === program) {
    const commands = program.commands.map((each) => ({ command: each.name(), meaning: each.description() }));
    writeJson(context, {
      commands,
      pages: context.helpPages.list().map(({ name, ...page }) => ({ page: name, ...page })),
    });
  } else {
    writeJson(context, { command: wordsOf(command).join(' '), help: textOf(command, context) });
  }
}

function textOf(command: Command, { output }: Context): Clean {
  let text = '';
  command.configureOutput({ writeOut: (more) => (text += more) }).outputHelp();
  const { width } = command.optsWithGlobals<GlobalOptions>();
  return plainOf(setHelp(clean(text), helpWidth(width, output.columns)));
}

function pageNamed({ helpPages }: Context, { command, rest }: Found): HelpPage {
  const [name = '', ...more] = rest;
  const pages = command.parent === null ? helpPages.list() : [];
  const page = more.length === 0 ? pages.find((each) => each.name === name) : undefined;
  if (page === undefined) {
    const known = [...command.commands.map((each) => each.name()), ...pages.map((each) => each.name)];
    const meant = suggest(name, known).map((each) => [...wordsOf(command), each].join(' '));
    throw new UserError(`There is no help for \`${cleanLine([...wordsOf(command), ...rest].join(' '))}\`.`, {
      exit: 'notFound',
      hint: hintOf(meant, 'Run `awsstudy help` to see the commands and pages.'),
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
