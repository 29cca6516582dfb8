import { home } from './commands/home.js';
import type { Context } from './context.js';
import { buildProgram } from './program.js';
import type { CatalogueReader } from './study/catalogue-reader.js';
import { UserError } from './study/errors.js';
import { withLineApart } from './typed-line.js';
import { type Launcher, runInWorld } from './world/context.js';
import { isParseFault, isShown, type ParseFault, usageError } from './world/report.js';

/** Runs the program once. */
export function main(launcher: Launcher): Promise<void> {
  return runInWorld(launcher, (context) => run(context, process.argv.slice(2)));
}

async function run(context: Context, argv: readonly string[]): Promise<void> {
  const program = buildProgram(context, argv);
  if (argv.length === 0) {
    // commander would set the whole help only to throw it, which takes a twentieth of the way to the home screen.
    return home(context, program);
  }
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
      throw saidOf(thrown, context, program.args);
    }
  }
}

/** A line without any word opens the home screen; a command without the word it needs, the help. */
async function withoutCommand(program: ReturnType<typeof buildProgram>, context: Context): Promise<void> {
  return program.args.length === 0 ? home(context, program) : program.outputHelp();
}

function saidOf(fault: ParseFault, { catalogue }: Context, [name = '']: readonly string[]): UserError {
  return (fault.code === 'commander.unknownCommand' && topicTypedAsCommand(catalogue, name)) || usageError(fault);
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
