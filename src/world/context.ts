import { join } from 'node:path';
import { openCommandTable } from '../content/command-table-file.js';
import { openCatalogue, type TopicReader } from '../content/compiled.js';
import { COMPILED_FORM, type CompiledPack, packSearchFile } from '../content/compiled-pack.js';
import { openHelpPages, readShellScript } from '../content/help-pages.js';
import { openKnownQuestions } from '../content/known-questions.js';
import { searchFile, searchFiles } from '../content/search-reader.js';
import { withPacks } from '../content/with-packs.js';
import type { Context } from '../context.js';
import type { Clean } from '../study/clean.js';
import { isUserError } from '../study/errors.js';
import { SHIPPED_PACK } from '../study/id.js';
import { requireCached } from './code-cache.js';
import { openEditor } from './editor.js';
import { openFiles } from './files.js';
import { openInput } from './input.js';
import { openOutput } from './output.js';
import { openOwnPacks } from './own-packs.js';
import type { Packs } from './packs.js';
import { pageText } from './pager.js';
import { namedPlaces, placesHere } from './places-here.js';
import { openProgress } from './progress.js';
import { endingOf, sentenceOf } from './report.js';
import { hasTerminal, openScreens, type ScreensBundle } from './screens.js';
import { openSettings } from './settings.js';
import { beforeSignal } from './signals.js';
import { type ProgressBundle, STORE_WORLD } from './store-world.js';

/** Put in by the build from package.json. */
declare const AWSSTUDY_VERSION: string;

/** Put in by the build: the digest of the questions it compiled. */
declare const AWSSTUDY_QUESTIONS: string;

/** What the launcher knows: where the built program lies, and how its other files are loaded. */
export interface Launcher {
  readonly folder: string;
  readonly load: (name: 'progress') => unknown;
}

/** What commands are given, and what only their end needs to know. */
interface WorldContext extends Context {
  readonly packs: Packs;
  /** Whether screens were asked for. */
  readonly hasScreens: boolean;
}

/** Builds what commands are given out of the real world. Nothing is read before it is asked for. */
function contextOf({ folder, load }: Launcher): WorldContext {
  const places = placesHere();
  const content = join(folder, 'content');
  const { env: environment, pid } = process;
  const around = aroundUs();
  const packs = openOwnPacks({
    places,
    program: folder,
    version: `${AWSSTUDY_VERSION}/${COMPILED_FORM}`,
    environment,
    clock: Date.now,
    pid,
    tell: (sentence) => (around.commentary.isTerminal ? around.commentary.write(sentence) : undefined),
  });
  const questions = openKnownQuestions({ folder: content, digest: AWSSTUDY_QUESTIONS }, packs.compiled);
  const loadBundle = () => load('progress') as ProgressBundle;
  const progress = openProgress({ places, questions, loadBundle });
  let hasScreens = false;
  return {
    ...around,
    version: AWSSTUDY_VERSION,
    pack: `${SHIPPED_PACK}@${AWSSTUDY_VERSION}`,
    get catalogue() {
      return catalogueOf(content, packs.compiled);
    },
    topicLines: () => packs.topicLines() ?? catalogueOf(content, packs.compiled).listLines(),
    progress,
    settings: openSettings(places, questions, loadBundle),
    commandTable: once(() => openCommandTable(join(folder, 'aws-commands.txt'))),
    get places() {
      return namedPlaces(places);
    },
    get files() {
      return openFiles(pid);
    },
    packs,
    helpPages: openHelpPages(folder),
    shellScript: (name) => readShellScript(folder, name),
    get hasScreens() {
      return hasScreens;
    },
    screens: async () => {
      hasScreens = true;
      const cache = { folder: join(places.cache, 'code'), version: AWSSTUDY_VERSION, process };
      return openScreens(requireCached(join(folder, 'screens.cjs'), cache) as ScreensBundle, progress.finish);
    },
  };
}

/** What of the context is the same for every learner: streams, clock, chance, terminal, signals. */
type Surroundings = Pick<
  Context,
  | 'output'
  | 'commentary'
  | 'input'
  | 'environment'
  | 'clock'
  | 'elapsed'
  | 'zoneOffset'
  | 'drawSeed'
  | 'hasTerminal'
  | 'edit'
  | 'page'
  | 'setExitCode'
  | 'beforeSignal'
>;

function aroundUs(): Surroundings {
  return {
    output: openOutput(1),
    commentary: openOutput(2),
    input: openInput(),
    environment: process.env,
    clock: Date.now,
    elapsed: () => Number(process.hrtime.bigint() / 1_000_000n),
    zoneOffset: STORE_WORLD.zoneOffset,
    drawSeed: () => Math.floor(Math.random() * 2 ** 31),
    hasTerminal,
    edit: (editor, path) => openEditor(process.env, editor, path),
    page: (text, wanted) => pageText(process.env, text, wanted),
    setExitCode: (code) => {
      process.exitCode = code;
    },
    beforeSignal: (run) =>
      beforeSignal(process, () => {
        try {
          run();
        } catch (thrown) {
          endWith(thrown);
        }
      }),
  };
}

/** Opens the topics that ship with the program, and those of packs where there are any. */
function catalogueOf(folder: string, packs: () => readonly CompiledPack[]): Context['catalogue'] & TopicReader {
  const file = join(folder, 'search.bin');
  return packs().length === 0
    ? { ...openCatalogue(folder), search: (words, options) => searchFile(file, words, options) }
    : {
        ...withPacks(folder, packs),
        search: (words, options) => searchFiles([file, ...packs().map(packSearchFile)], words, options),
      };
}

/** Gives a function that computes a value when it is first asked for it. */
function once<T extends object>(compute: () => T): () => T {
  let value: T | undefined;
  return () => {
    value ??= compute();
    return value;
  };
}

/**
 * Runs something with the real world: the only place that prints an error and sets the exit code it ends with. Tells
 * whether all is written by now, so that the process may end at once; what screens draw may still be under way.
 */
export async function runInWorld(launcher: Launcher, run: (context: Context) => unknown): Promise<boolean> {
  let notices: readonly Clean[] = [];
  let context: WorldContext | undefined;
  try {
    context = contextOf(launcher);
    notices = await context.packs.prepare();
    for (const notice of notices) {
      context.commentary.write(`${notice}\n` as Clean);
    }
    await run(context);
  } catch (thrown) {
    endWith(thrown, notices);
  }
  return context?.hasScreens !== true;
}

/** Says why the program ends, unless a notice has said it, and sets the exit code. */
function endWith(thrown: unknown, notices: readonly Clean[] = []): void {
  const { message, code } = endingOf(thrown, AWSSTUDY_VERSION);
  process.exitCode = code;
  if (!(isUserError(thrown) && notices.includes(sentenceOf(thrown)))) {
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
