import type { GlobalOptions } from './arguments.js';
import { commandAt, wordsOf } from './commands/help.js';
import { home } from './commands/home.js';
import type { Context } from './context.js';
import { writePaged } from './paged-output.js';
import { buildProgram } from './program.js';
import type { CatalogueReader } from './study/catalogue-reader.js';
import { UserError } from './study/errors.js';
import { joinPainted, type Painted } from './text/painted.js';
import { withLineApart } from './typed-line.js';
import { type Launcher, runInWorld } from './world/context.js';
import { isParseFault, isShown, type ParseFault, usageError } from './world/report.js';

/** Runs the program once. Tells whether the process may end at once. */
export function main(launcher: Launcher): Promise<boolean> {
  return runInWorld(launcher, (context) => run(context, process.argv.slice(2)));
}

type Program = ReturnType<typeof buildProgram>;

async function run(context: Context, argv: readonly string[]): Promise<void> {
  // A help is shown piece by piece, and the pager takes it whole.
  const shown: Painted[] = [];
  const build = () => buildProgram(context, argv, (text) => shown.push(text));
  // The home screen needs neither commands nor their help, whose making takes a tenth of the way to it.
  await (argv.length === 0 ? home(context, {}, () => build().outputHelp()) : parse(context, build(), argv));
  if (shown.length > 0) {
    await writePaged(context, joinPainted(shown));
  }
}

async function parse(context: Context, program: Program, argv: readonly string[]): Promise<void> {
  try {
    await program.parseAsync(withLineApart(argv, program.options), { from: 'user' });
  } catch (thrown) {
    if (!isParseFault(thrown)) {
      throw thrown;
    }
    if (thrown.code === 'commander.help') {
      // For a line without a command commander writes the help as an error, which is held back.
      await withoutCommand(program, context);
    } else if (!isShown(thrown)) {
      throw saidOf(thrown, context, program);
    }
  }
}

/** A line without any word opens the home screen, or is answered with what `help` says. */
async function withoutCommand(program: Program, context: Context): Promise<void> {
  const options = program.opts<GlobalOptions>();
  return options.json === true ? run(context, ['help', '--json']) : home(context, options, () => program.outputHelp());
}

function saidOf(fault: ParseFault, { catalogue }: Context, program: Program): UserError {
  const [name = ''] = program.args;
  const topic = fault.code === 'commander.unknownCommand' ? topicTypedAsCommand(catalogue, name) : undefined;
  return topic ?? usageError(fault, ['awsstudy', ...wordsOf(commandAt(program, program.args).command)].join(' '));
}

/** `awsstudy vpc` names a topic where a command stands: says how topics are opened. */
function topicTypedAsCommand(catalogue: CatalogueReader, name: string): UserError | undefined {
  const resolution = /^[a-z0-9/-]+$/i.test(name) ? catalogue.resolve(name) : undefined;
  return resolution?.kind === 'found'
    ? new UserError(`\`${name}\` is a topic, not a command.`, {
        exit: 'usage',
        hint: `Try \`awsstudy show ${resolution.id}\`, \`awsstudy cheatsheet ${resolution.id}\` or \`awsstudy quiz ${resolution.id}\`.`,
      })
    : undefined;
}
