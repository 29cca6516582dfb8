import { join } from 'node:path';
import { openCommandTable } from '../content/command-table-file.js';
import { openCatalogue } from '../content/compiled.js';
import { openKnownQuestions } from '../content/known-questions.js';
import { searchFile } from '../content/search-reader.js';
import type { Context } from '../context.js';
import { SHIPPED_PACK } from '../study/id.js';
import { requireCached } from './code-cache.js';
import { openInput } from './input.js';
import { openOutput } from './output.js';
import { namedPlaces, openProgress, type ProgressBundle, placesHere, STORE_WORLD } from './progress.js';
import { endingOf } from './report.js';
import { hasTerminal, openScreens, type ScreensBundle } from './screens.js';
import { openSettings } from './settings.js';
import { beforeSignal } from './signals.js';

/** Put in by the build from package.json. */
declare const AWSSTUDY_VERSION: string;

/** Put in by the build: the digest of the questions it compiled. */
declare const AWSSTUDY_QUESTIONS: string;

/** What the launcher knows: where the built program lies, and how its other files are loaded. */
export interface Launcher {
  readonly folder: string;
  readonly load: (name: 'progress') => unknown;
}

/** Builds what commands are given out of the real world. Nothing is read before it is asked for. */
function contextOf({ folder, load }: Launcher): Context {
  const places = placesHere();
  const content = join(folder, 'content');
  const questions = openKnownQuestions(content, AWSSTUDY_QUESTIONS);
  const loadBundle = () => load('progress') as ProgressBundle;
  const progress = openProgress(places, questions, loadBundle);
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
    settings: openSettings(places, questions, loadBundle),
    commandTable: once(() => openCommandTable(join(folder, 'aws-commands.txt'))),
    places: namedPlaces(places),
    environment: process.env,
    clock: Date.now,
    zoneOffset: STORE_WORLD.zoneOffset,
    drawSeed: () => Math.floor(Math.random() * 2 ** 31),
    screens: async () => {
      const cache = { folder: join(places.cache, 'code'), version: AWSSTUDY_VERSION, process };
      return openScreens(requireCached(join(folder, 'screens.cjs'), cache) as ScreensBundle, progress.finish);
    },
    hasTerminal,
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

/** Gives a function that computes a value when it is first asked for it. */
function once<T extends object>(compute: () => T): () => T {
  let value: T | undefined;
  return () => {
    value ??= compute();
    return value;
  };
}

/** Runs something with the real world: the only place that prints an error and sets the exit code it ends with. */
export async function runInWorld(launcher: Launcher, run: (context: Context) => unknown): Promise<void> {
  try {
    await run(contextOf(launcher));
  } catch (thrown) {
    endWith(thrown);
  }
}

function endWith(thrown: unknown): void {
  const { message, code } = endingOf(thrown, AWSSTUDY_VERSION);
  process.exitCode = code;
  tell(message);
}

/** stderr may be closed too; then there is nobody left to tell. */
function tell(message: Parameters<ReturnType<typeof openOutput>['write']>[0]): void {
  try {
    openOutput(2).write(message);
  } catch {
    process.exitCode ||= 1;
  }
}
