import * as files from 'node:fs';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { onTestFinished } from 'vitest';
import { frameOf } from '../../src/store/frame.js';
import { type Places, placesOf } from '../../src/store/places.js';
import { openStore, type Store, type StoreOptions } from '../../src/store/store.js';
import type { FileSystem, StoreWorld } from '../../src/store/world.js';
import type { CardFacts, KnownQuestions } from '../../src/study/card-facts.js';
import type { NewEvent } from '../../src/study/event.js';
import { answered } from '../study/event-builders.js';

/** When the clocks of the tests start. */
export const START = Date.UTC(2026, 10, 23, 9);

/** A folder of its own for a test, removed when it ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'awsstudy-store-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 9 }));
  return folder;
}

/** The places of a learner who has everything in one folder. */
export function temporaryPlaces(folder = temporaryFolder()): Places {
  return placesOf({ environment: { AWSSTUDY_HOME: join(folder, 'home') }, platform: 'linux', homeFolder: folder });
}

/** As if every card that is asked for were of a question that there is. */
export const ANY_QUESTIONS: KnownQuestions = { digest: 'q1', load: () => new EveryCard() };

class EveryCard extends Map<string, CardFacts> {
  override has(): boolean {
    return true;
  }
  override get(): CardFacts {
    return { key: 'k1', kind: 'single', exams: [] };
  }
}

/** A world with a clock that stands still and a real disk. */
export function worldWith(values: Partial<StoreWorld> = {}): StoreWorld {
  return {
    files,
    questions: ANY_QUESTIONS,
    crc32: (text) => crc32(text),
    clock: () => START,
    random: Math.random,
    pid: process.pid,
    isRunning: (pid) => pid === process.pid,
    hasModes: true,
    zoneOffset: () => 60,
    ...values,
  };
}

/** A store over temporary places. */
export function storeAt(places: Places, options: Partial<StoreOptions> = {}): Store {
  return openStore({
    places,
    world: worldWith(),
    loadFold: () => import('../../src/store/fold.js'),
    otherFolders: [],
    ...options,
  });
}

/** Answers to different cards. */
export function answersTo(...cards: readonly string[]): readonly NewEvent[] {
  return cards.map((card) => answered({ card: `aws/vpc:${card}` }));
}

/** How a call to the disk fails: by a code, by writing a part and then failing, or by writing a part without a word. */
export type Failure = 'ENOSPC' | 'EIO' | 'EBADF' | 'EINTR' | 'EFBIG' | 'torn' | 'short';

/** A disk some of whose calls fail. */
export interface FailingDisk {
  readonly files: FileSystem;
  /** How many calls were made so far. */
  readonly calls: () => number;
}

/** The real disk without its waiting: only a power cut could tell the difference. */
export const hastyFiles: FileSystem = { ...files, fsyncSync: () => {}, fdatasyncSync: () => {} };

/** A disk on which the calls for which `fails` says so fail; they are counted from 1. */
export function failingDisk(failure: Failure, fails: (call: number, name: keyof FileSystem) => boolean): FailingDisk {
  let calls = 0;
  const failing = new Proxy(hastyFiles, {
    get(target, name: keyof FileSystem) {
      return (...parameters: readonly unknown[]) => {
        calls += 1;
        const isSpared = name === 'closeSync' || (failure === 'short' && name !== 'writeSync');
        if (isSpared || !fails(calls, name)) {
          return Reflect.apply(target[name], target, parameters);
        }
        return name === 'writeSync' ? failingWrite(failure, parameters) : fail(failure);
      };
    },
  });
  return { files: failing, calls: () => calls };
}

function failingWrite(failure: Failure, parameters: readonly unknown[]): number {
  const [fd, bytes, from, length] = parameters as [number, Buffer, number, number];
  const part = Math.ceil(length / 2);
  if (failure === 'short') {
    return files.writeSync(fd, bytes, from, part);
  }
  if (failure === 'torn') {
    files.writeSync(fd, bytes, from, part);
  }
  return fail(failure);
}

function fail(failure: Failure): never {
  const code = failure === 'torn' ? 'ENOSPC' : failure;
  throw Object.assign(new Error(`${code}, on purpose`), { code });
}

/** Records events in a run of its own, to its end. */
export async function recordIn(places: Places, events: readonly NewEvent[]): Promise<void> {
  const store = storeAt(places);
  for (const event of events) {
    store.record(event);
  }
  await store.close();
}

/** Writes the journal of another run, as copied from another machine. */
export function addJournal(places: Places, name: string, events: Parameters<typeof frameOf>[0][]): void {
  mkdirSync(places.journalFolder, { recursive: true });
  const frames = events.map((event) => frameOf(event, worldWith().crc32));
  writeFileSync(join(places.journalFolder, name), frames.join(''));
}

/** Fails when something loads conf and ts-fsrs. */
export const noFold = () => Promise.reject(new Error('the fold was loaded'));
