import * as files from 'node:fs';
import { isAbsolute } from 'node:path';
import type { Place, ProgressAccess, ProgressOverview, ProgressReport, Repair, TopicProgress } from '../context.js';
import type { CacheResult } from '../store/caches.js';
import type { ProgressInspection } from '../store/doctor.js';
import type { Fold, Refreshed } from '../store/fold.js';
import { type Places, placesOf } from '../store/places.js';
import { openStore } from '../store/store.js';
import { unsavedError } from '../store/unsaved.js';
import type { StoreWorld } from '../store/world.js';
import type { KnownQuestions } from '../study/card-facts.js';
import { UserError } from '../study/errors.js';
import { dueAt, type ProgressSummary } from '../study/summary.js';
import { cleanLine } from '../text/clean.js';
import { counted } from '../text/lines.js';

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
    platform: process.platform,
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
    journal: journalFolder,
    snapshot: snapshotFile,
    summary: summaryFile,
  }).map(([name, path]) => ({ name: cleanLine(name), path: cleanLine(path) }));
}

/** The world of the store, but for the questions there are. */
export const STORE_WORLD: Omit<StoreWorld, 'questions'> = {
  files,
  crc32: (text) => process.getBuiltinModule('node:zlib').crc32(text),
  clock: Date.now,
  random: Math.random,
  pid: process.pid,
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
    inspect: async () => reportOf((await store.fold()).inspect()),
    repair: async () => repairOf((await store.fold()).repair()),
  };
}

function repairOf({ reading, caches }: Refreshed): Repair {
  return caches.kind === 'written'
    ? {
        kind: 'done',
        sentence: cleanLine(`snapshot and summary written anew from ${counted(reading.progress.answers, 'answer')}`),
      }
    : {
        kind: 'failed',
        sentence: cleanLine(`Snapshot and summary can't be written anew: ${reasonOf(caches, reading)}.`),
      };
}

function reasonOf(caches: Exclude<CacheResult, { kind: 'written' }>, { newer }: Refreshed['reading']): string {
  switch (caches.kind) {
    case 'busy':
      return 'another awsstudy is writing them';
    case 'refused':
      return newer.length > 0 ? 'a newer awsstudy has written your progress' : "part of your progress can't be read";
    case 'failed':
      return caches.reason;
  }
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
  return { answers: summary.answers, correct: summary.correct, topics: new Map(rows) };
}

function reportOf(found: ProgressInspection): ProgressReport {
  const faults = [
    ...found.unreadable.map(({ file, reason }) => `${file} can't be read: ${reason}.`),
    ...found.newer.map(
      (line) => `${line.file} was written by a newer awsstudy. Run \`npm install -g awsstudy@latest\`.`,
    ),
    ...found.settings,
    ...(found.unwritable === undefined ? [] : [`Nothing can be saved: ${found.unwritable}.`]),
    ...(found.snapshot === 'damaged'
      ? ['The snapshot is damaged; it is only a cache. Run `awsstudy doctor --repair`.']
      : []),
  ];
  const notes = [
    ...found.openPaths.map(({ path, mode }) => `${path} is open to others on this machine (mode ${mode}).`),
    ...found.leftovers.map((path) => `${path} was left by a program that was killed; \`--repair\` removes it.`),
    ...found.damagedCopies.map((path) => `${path} is a damaged snapshot that was kept.`),
    ...found.dates,
  ];
  return {
    journals: found.journals,
    events: found.events,
    damaged: found.damaged.map(({ file, line, reason }) => cleanLine(`${file}:${line} ${reason}`)),
    faults: faults.map(cleanLine),
    notes: notes.map(cleanLine),
    snapshot: cleanLine(found.snapshot),
  };
}
