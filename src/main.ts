import { join } from 'node:path';
import { requireCached } from './code-cache.js';
import { openCatalogue } from './content/compiled.js';
import { searchFile } from './content/search-reader.js';
import type { Context } from './context.js';
import { buildProgram } from './program.js';
import { UserError } from './study/errors.js';
import { SHIPPED_PACK } from './study/id.js';
import { openInput } from './world/input.js';
import { openOutput } from './world/output.js';
import { namedPlaces, openProgress, type ProgressBundle, placesHere } from './world/progress.js';
import { endingOf, isParseFault, isShown, usageError } from './world/report.js';
import { hasTerminal, openScreens, type ScreensBundle } from './world/screens.js';

/** Put in by the build from package.json. */
declare const AWSSTUDY_VERSION: string;

/** What the launcher knows: where the built program lies, and how its other files are loaded. */
export interface Launcher {
  readonly folder: string;
  readonly load: (name: 'progress') => unknown;
}

/** Runs the program once: the only place that prints an error and sets the exit code. */
export async function main(launcher: Launcher): Promise<void> {
  try {
    await run(contextOf(launcher), process.argv.slice(2));
  } catch (thrown) {
    const { message, code } = endingOf(thrown, AWSSTUDY_VERSION);
    process.exitCode = code;
    tell(message);
  }
}

/** stderr may be closed too; then there is nobody left to tell. */
function tell(message: Parameters<ReturnType<typeof openOutput>['write']>[0]): void {
  try {
    openOutput(2).write(message);
  } catch {
    process.exitCode ||= 1;
  }
}

function contextOf({ folder, load }: Launcher): Context {
  const places = placesHere();
  const content = join(folder, 'content');
  const progress = openProgress(places, () => load('progress') as ProgressBundle);
  return {
    version: AWSSTUDY_VERSION,
    pack: `${SHIPPED_PACK}@${AWSSTUDY_VERSION}`,
    catalogue: {
      ...openCatalogue(content),
      search: (words, options) => searchFile(join(content, 'search.bin'), words, options),
    },
    output: openOutput(1),
    commentary: openOutput(2),
    input: openInput(),
    progress,
    places: namedPlaces(places),
    environment: process.env,
    clock: Date.now,
    drawSeed: () => Math.floor(Math.random() * 2 ** 31),
    screens: async () => {
      const cache = { folder: join(places.cache, 'code'), version: AWSSTUDY_VERSION, process };
      return openScreens(requireCached(join(folder, 'screens.cjs'), cache) as ScreensBundle, progress.finish);
    },
    hasTerminal,
    setExitCode: (code) => {
      process.exitCode = code;
    },
  };
}

async function run(context: Context, argv: readonly string[]): Promise<void> {
  const program = buildProgram(context, argv);
  try {
    await program.parseAsync(argv, { from: 'user' });
  } catch (thrown) {
    if (!isParseFault(thrown)) {
      throw thrown;
    }
    if (thrown.code === 'commander.help') {
      program.outputHelp();
    } else if (!isShown(thrown)) {
      throw topicTypedAsCommand(context, argv) ?? usageError(thrown);
    }
  }
}

/** `awsstudy vpc` names a topic where a command stands: says how topics are opened. */
function topicTypedAsCommand({ catalogue }: Context, [name = '']: readonly string[]): UserError | undefined {
  const resolution = /^[a-z0-9-]+$/i.test(name) ? catalogue.resolve(name) : undefined;
  return resolution?.kind === 'found'
    ? new UserError(`\`${name}\` is a topic, not a command.`, {
        exit: 'usage',
        hint: `Try \`awsstudy show ${resolution.id}\`, \`awsstudy cheatsheet ${resolution.id}\` or \`awsstudy quiz ${resolution.id}\`.`,
      })
    : undefined;
}
