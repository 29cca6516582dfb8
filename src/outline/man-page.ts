import type { HelpPage } from '../text/help-page.js';
import { type HelpPart, helpParts, setHelp } from '../text/help-text.js';
import { EXIT_FACTS, type Fact, FILES, VARIABLES } from './facts.js';
import type { CommandOutline, OptionOutline, WordOutline } from './outline.js';
import { bold, italic, roffEntry, roffLines, roffProse, roffSection, roffText } from './roff.js';

export interface ManPageOptions {
  readonly version: string;
  /** The day of that version, as YYYY-MM-DD. */
  readonly date: string;
  readonly pages: readonly HelpPage[];
}

/** The columns that `man` leaves for a line on a terminal of 80. */
const ROOM = 71;

/** Gives the manual page of the program, in roff. */
export function manPage(program: CommandOutline, { version, date, pages }: ManPageOptions): string {
  const [name = ''] = program.names;
  const lines = [
    `.TH ${name.toUpperCase()} 1 ${date} "${name} ${version}" "User Commands"`,
    ...roffSection('NAME', [`${name} \\- ${roffProse(program.meaning.replace(/\.$/, ''))}`]),
    ...roffSection('SYNOPSIS', [`${bold(name)} [${italic('command')}] [${italic('options')}]`]),
    ...roffSection('DESCRIPTION', [roffProse(DESCRIPTION)]),
    ...roffSection('OPTIONS', ['These hold for every command.', ...program.options.flatMap(optionLines)]),
    ...roffSection(
      'COMMANDS',
      program.commands.flatMap((command) => commandLines(command, name)),
    ),
    ...roffSection('EXIT STATUS', EXIT_FACTS.flatMap(factLines)),
    ...roffSection('ENVIRONMENT', VARIABLES.flatMap(factLines)),
    ...roffSection('FILES', [
      roffProse('`awsstudy paths` says where these folders are on this machine.'),
      ...FILES.flatMap(factLines),
    ]),
    ...roffSection(
      'SEE ALSO',
      pages.flatMap((page) => roffEntry(bold(`${name} help ${page.name}`), roffProse(page.meaning))),
    ),
  ];
  return `${lines.join('\n')}\n`;
}

const DESCRIPTION =
  'Notes, cheatsheets and quizzes on AWS, with a memory that lasts. Without a command the home screen opens on a ' +
  'terminal. Piped, every command writes plain lines, and with `--json` one document. No network is used, no AWS ' +
  'credentials are read, and no command of a cheatsheet is ever run.';

function factLines({ name, meaning }: Fact): readonly string[] {
  return roffEntry(bold(name), roffProse(meaning));
}

/** Gives a command, and below it those that stand below it. */
function commandLines(command: CommandOutline, above: string): readonly string[] {
  const { names, meaning, words, options, commands, after } = command;
  const [name = '', ...aliases] = names;
  const path = `${above} ${name}`;
  const other = aliases.length === 0 ? '' : ` Also ${aliases.map((alias) => bold(alias)).join(', ')}.`;
  return [
    `.SS ${roffText([path, ...words.map(typedAs)].join(' '))}`,
    `${capital(roffProse(meaning))}.${other}`,
    ...words.flatMap((word) => roffEntry(italic(word.name), wordMeaning(word))),
    ...options.filter(isOwn).flatMap(optionLines),
    ...helpParts(after).flatMap(afterLines),
    ...commands.flatMap((below) => commandLines(below, path)),
  ];
}

/** Gives a part of what stands below the options; the blank lines between parts are the page's own. */
function afterLines({ kind, text }: HelpPart): readonly string[] {
  if (kind === 'paragraph') {
    return ['.PP', roffProse(text)];
  }
  return text.trim() === '' ? [] : roffLines(setHelp(text, ROOM).replace(/^\n+|\n+$/g, ''));
}

/** Tells whether an option is not the help, which every command has. */
function isOwn({ names }: OptionOutline): boolean {
  return !names.includes('--help' as OptionOutline['names'][number]);
}

function typedAs({ name, isRequired, isVariadic }: WordOutline): string {
  const word = `${name}${isVariadic ? '...' : ''}`;
  return isRequired ? `<${word}>` : `[${word}]`;
}

function wordMeaning({ meaning, choices }: WordOutline): string {
  return roffProse(meaning === '' ? choices.map(({ word }) => word).join(', ') : meaning);
}

function optionLines({ flags, meaning }: OptionOutline): readonly string[] {
  const [names = '', value = ''] = flags.split(/ (?=[<[])/);
  return roffEntry(value === '' ? bold(names) : `${bold(names)} ${italic(value)}`, roffProse(meaning));
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
