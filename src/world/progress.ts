import * as files from 'node:fs';
import type { Place, ProgressAccess, ProgressOverview, ProgressReport, TopicProgress } from '../context.js';
import type { ProgressInspection } from '../store/doctor.js';
import type { Fold } from '../store/fold.js';
import { type Places, placesOf } from '../store/places.js';
import { openStore } from '../store/store.js';
import { unsavedError } from '../store/unsaved.js';
import type { StoreWorld } from '../store/world.js';
import { cardId } from '../study/id.js';
import type { ProgressSummary } from '../study/summary.js';
import { cleanLine } from '../text/clean.js';
import { counted } from '../text/lines.js';

/** What the progress bundle exports. */
export interface ProgressBundle {
  readonly openFold: (world: StoreWorld, places: Places) => Fold;
}

/** Gives `os`, which a plain command has no other use for: it is loaded only when it is asked. */
const system = (): typeof import('node:os') => process.getBuiltinModule('node:os');

/** Gives the places on this machine. */
export function placesHere(): Places {
  const homeFolder = process.env['HOME'] || system().homedir();
  return placesOf({ environment: process.env, platform: process.platform, homeFolder });
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

const WORLD: StoreWorld = {
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
export function openProgress(places: Places, loadBundle: () => ProgressBundle): ProgressAccess {
  const store = openStore({
    world: WORLD,
    places,
    loadFold: async () => loadBundle(),
    get otherFolders() {
      return [places.cache, system().tmpdir()];
    },
  });
  const throwUnsaved = (result: Parameters<typeof unsavedError>[0]): void => {
    const error = unsavedError(result, places.journalFolder);
    if (error !== undefined) {
      throw error;
    }
  };
  return {
    overview: async (now) => overviewOf(await store.summary(), now),
    cards: async () => {
      const { topics, marked } = await store.summary();
      const refusal = store.refusal();
      if (refusal !== undefined) {
        throw refusal;
      }
      const times = new Map(
        topics.flatMap(({ topic, due }) => due.map(([question, time]) => [cardId(topic, question), time])),
      );
      return { dueOf: (card) => times.get(card), marked };
    },
    record: (event) => {
      const recorded = store.record(event);
      return recorded.saved ? recorded : { ...recorded, reason: cleanLine(recorded.reason) };
    },
    finish: () => throwUnsaved(store.finish()),
    close: async () => throwUnsaved(await store.close()),
    inspect: async () => reportOf((await store.fold()).inspect()),
    repair: async () => {
      const { reading, caches } = (await store.fold()).repair();
      const outcome = caches.kind === 'written' ? 'written anew' : `not written (${caches.kind})`;
      return [cleanLine(`snapshot and summary ${outcome} from ${counted(reading.progress.answers, 'answer')}`)];
    },
  };
}

function overviewOf({ answers, topics }: ProgressSummary, now: number): ProgressOverview {
  const rows = topics.map(({ topic, seen, answers: given, correct, due, studied }): [string, TopicProgress] => [
    topic,
    {
      seen,
      answers: given,
      correct,
      due: due.filter(([, time]) => time <= now).length,
      ...(studied === undefined ? {} : { lastStudied: studied }),
    },
  ]);
  return { answers, topics: new Map(rows) };
}

function reportOf(found: ProgressInspection): ProgressReport {
  const faults = [
    ...found.unreadable.map(({ file, reason }) => `${file} can't be read: ${reason}.`),
    ...found.newer.map(
      (line) => `${line.file} was written by a newer awsstudy. Run \`npm install -g awsstudy@latest\`.`,
    ),
    ...(found.unwritable === undefined ? [] : [`Nothing can be saved: ${found.unwritable}.`]),
    ...(found.snapshot === 'damaged'
      ? ['The snapshot is damaged; it is only a cache. Run `awsstudy doctor --repair`.']
      : []),
  ];
  const notes = [
    ...found.openPaths.map(({ path, mode }) => `${path} is open to others on this machine (mode ${mode}).`),
    ...found.leftovers.map((path) => `${path} was left by a program that was killed; \`--repair\` removes it.`),
    ...found.damagedCopies.map((path) => `${path} is a damaged snapshot that was kept.`),
  ];
  return {
    journals: found.journals,
    events: found.events,
    damaged: found.damaged.map((line) =>
      cleanLine(`${line.file}:${line.line} ${'reason' in line ? String(line.reason) : 'damaged'}`),
    ),
    faults: faults.map(cleanLine),
    notes: notes.map(cleanLine),
    snapshot: cleanLine(found.snapshot),
  };
}
