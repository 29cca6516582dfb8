import * as files from 'node:fs';
import { isAbsolute } from 'node:path';
import type { Place } from '../context.js';
import type {
  ExportedProgress,
  MergedProgress,
  ProgressAccess,
  ProgressOverview,
  TopicProgress,
} from '../progress-access.js';
import type { Fold } from '../store/fold.js';
import { importedFolder, packsFile } from '../store/pack-registry.js';
import { type Places, placesOf } from '../store/places.js';
import { noticesOf, openStore } from '../store/store.js';
import type { ExportResult } from '../store/transfer.js';
import { unsavedError } from '../store/unsaved.js';
import type { StoreWorld } from '../store/world.js';
import type { KnownQuestions } from '../study/card-facts.js';
import type { Clean } from '../study/clean.js';
import { UserError } from '../study/errors.js';
import { dueAt, type ProgressSummary } from '../study/summary.js';
import { clean, cleanLine } from '../text/clean.js';
import { DISK } from './disk.js';
import { HERE, PLATFORM_NAME } from './here.js';
import { repairOf, reportOf } from './progress-report.js';

/** What the progress bundle exports. */
export interface ProgressBundle {
  readonly openFold: (world: StoreWorld, places: Places) => Fold;
}

/** Gives `os`, which a plain command has no other use for: it is loaded only when it is asked. */
const system = (): typeof import('node:os') => process.getBuiltinModule('node:os');

/** Gives the places on this machine. A home folder that is empty or relative would be another in every folder. */
export function placesHere(): Places {
  return placesOf({
    environment: process.env,
    platform: PLATFORM_NAME,
    get homeFolder() {
      const home = process.env['HOME'] ?? '';
      return isAbsolute(home) ? home : accountFolder();
    },
  });
}

function accountFolder(): string {
  try {
    return system().userInfo().homedir;
  } catch (cause) {
    throw new UserError('There is no home folder to keep your progress in.', {
      exit: 'progress',
      hint: 'Set AWSSTUDY_HOME to a folder of yours, then run the command again.',
      cause,
    });
  }
}

/** Names the places for people. */
export function namedPlaces(places: Places): readonly Place[] {
  const { config, data, cache, configFile, journalFolder, snapshotFile, summaryFile } = places;
  return Object.entries({
    config,
    data,
    cache,
    settings: configFile,
    packs: packsFile(places),
    imported: importedFolder(places),
    journal: journalFolder,
    snapshot: snapshotFile,
    summary: summaryFile,
  }).map(([name, path]) => ({ name: cleanLine(name), path: cleanLine(path) }));
}

/** The world of the store, but for the questions there are. */
export const STORE_WORLD: Omit<StoreWorld, 'questions'> = {
  files: DISK,
  crc32: (data) => process.getBuiltinModule('node:zlib').crc32(data),
  clock: Date.now,
  random: Math.random,
  pid: process.pid,
  hasModes: HERE.hasModes,
  isRunning: (pid) => {
    try {
      return process.kill(pid, 0);
    } catch (cause) {
      // Somebody else's process runs, though it may not be signalled.
      return (cause as NodeJS.ErrnoException).code === 'EPERM';
    }
  },
  zoneOffset: (time) => -new Date(time).getTimezoneOffset(),
};

/** Opens the progress of a learner for commands. Nothing is read or written before something is asked for. */
export function openProgress(
  places: Places,
  questions: KnownQuestions,
  loadBundle: () => ProgressBundle,
): ProgressAccess {
  const store = openStore({
    world: { ...STORE_WORLD, questions },
    places,
    loadFold: async () => loadBundle(),
    get otherFolders() {
      return [places.cache, system().tmpdir()];
    },
  });
  const throwUnsaved = (result: Parameters<typeof unsavedError>[1]): void => {
    const error = unsavedError(files, result, places.journalFolder);
    if (error !== undefined) {
      throw error;
    }
  };
  const learner = async () => {
    const progress = await store.progress();
    const refusal = store.refusal();
    if (refusal !== undefined) {
      throw refusal;
    }
    return progress;
  };
  return {
    overview: async (now) => overviewOf(await store.summary(), now),
    learner,
    known: () => store.progress(),
    events: async () => {
      await learner();
      return store.events();
    },
    facts: questions.load,
    record: (event, options) => {
      const recorded = store.record(event, options);
      return recorded.saved ? recorded : { ...recorded, reason: cleanLine(recorded.reason) };
    },
    finish: () => throwUnsaved(store.finish()),
    close: async () => throwUnsaved(await store.close()),
    notices: () => store.notices().map(cleanLine),
    merge: async (text) => {
      await learner();
      return mergedOf(await store.fold(), text);
    },
    exported: async () => exportedOf((await store.fold()).exported()),
    inspect: async () => reportOf((await store.fold()).inspect()),
    repair: async () => repairOf((await store.fold()).repair()),
  };
}

function mergedOf(fold: Fold, text: string): MergedProgress {
  const { added, known, left } = fold.merge(text);
  if (added > 0) {
    fold.refresh();
  }
  return { added, known, left: left.map((one) => ({ ...one, reason: asSentence(one.reason) })) };
}

function asSentence(reason: string): Clean {
  return cleanLine(`${reason.charAt(0).toUpperCase()}${reason.slice(1)}`);
}

function exportedOf({ text, count, ...faults }: ExportResult): ExportedProgress {
  return { text: clean(text), events: count, notices: noticesOf(faults).map(cleanLine) };
}

function overviewOf(summary: ProgressSummary, now: number): ProgressOverview {
  const dueCounts = dueAt(summary, now);
  const rows = summary.topics.map(({ topic, seen, answers, correct, studied }): [string, TopicProgress] => [
    topic,
    {
      seen,
      answers,
      correct,
      due: dueCounts.get(topic) ?? 0,
      ...(studied === undefined ? {} : { lastStudied: studied }),
    },
  ]);
  const { answers, correct, lastDay } = summary;
  return { answers, correct, ...(lastDay && { lastDay }), topics: new Map(rows) };
}
