import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Journal } from '../../src/store/journal.js';
import { readJournals } from '../../src/store/journal-reader.js';
import type { Places } from '../../src/store/places.js';
import { saveElsewhere } from '../../src/store/unsaved.js';
import type { StoreWorld } from '../../src/store/world.js';
import { answered, anyEvent } from '../study/event-builders.js';
import {
  answersTo,
  failingDisk,
  hastyFiles,
  START,
  temporaryFolder,
  temporaryPlaces,
  worldWith,
} from './store-builders.js';

function eventsIn(folder: string): readonly string[] {
  return readJournals(worldWith(), folder, new Map()).events.map(({ id }) => id);
}

function journalIn({ journalFolder }: Places, world: Partial<StoreWorld> = {}): Journal {
  return new Journal(worldWith(world), journalFolder);
}

test('a run that records nothing makes no file', () => {
  const places = temporaryPlaces();
  expect(journalIn(places).finish()).toBeUndefined();
  expect(() => readdirSync(places.data)).toThrow('ENOENT');
});

test('what was recorded is read again as it was', () => {
  const places = temporaryPlaces();
  fc.assert(
    fc.property(fc.array(anyEvent, { minLength: 1, maxLength: 5 }), (events) => {
      const journal = journalIn(places, { files: hastyFiles });
      const ids = events.map((event) => journal.record(event).event);
      journal.finish();
      const read = readJournals(worldWith(), places.journalFolder, new Map()).events.filter(({ id }) =>
        ids.includes(id),
      );
      expect(read).toEqual(events.map((event, index) => expect.objectContaining({ ...event, id: ids[index] })));
      rmSync(places.journalFolder, { recursive: true });
    }),
  );
});

test('a file holds only ASCII, so that no tool can break it by its encoding', () => {
  const places = temporaryPlaces();
  journalIn(places).record(answered({ chosen: 'zürich 東京 \u{1f600} \u009b2J \ud800' }));
  const [file = ''] = readdirSync(places.journalFolder);
  expect(readFileSync(join(places.journalFolder, file), 'latin1')).toMatch(/^[\n -~]+$/);
});

test('folders are for their owner alone, and files too', () => {
  const places = temporaryPlaces();
  journalIn(places).record(answered());
  const [file = ''] = readdirSync(places.journalFolder);
  const modes = [places.data, places.journalFolder, join(places.journalFolder, file)].map(
    (path) => statSync(path).mode & 0o777,
  );
  expect(modes).toEqual([0o700, 0o700, 0o600]);
});

test('time never goes backwards within a run', () => {
  const places = temporaryPlaces();
  const times = [START, START + 10, START - 5_000, START + 2];
  const journal = journalIn(places, { clock: () => times.shift() ?? 0 });
  for (const event of answersTo('a', 'b', 'c')) {
    journal.record(event);
  }
  const { events } = readJournals(worldWith(), places.journalFolder, new Map());
  expect(events.map(({ time }) => time)).toEqual([START + 10, START + 11, START + 12]);
});

test('the offset of local time is written down', () => {
  const places = temporaryPlaces();
  journalIn(places, { zoneOffset: () => -210 }).record(answered());
  expect(readJournals(worldWith(), places.journalFolder, new Map()).events[0]?.offset).toBe(-210);
});

test('an event is acknowledged when the disk has it: the bytes, and at the first one the name of the file too', () => {
  const places = temporaryPlaces();
  const calls: string[] = [];
  const watched = failingDisk('EIO', (_, name) => {
    calls.push(name);
    return false;
  });
  const journal = journalIn(places, { files: watched.files });
  journal.record(answered());
  const parents = ['openSync', 'fsyncSync'];
  const written = ['writeSync', 'utimesSync', 'fdatasyncSync', 'fstatSync'];
  // The folder of the journals can't be made before the one above it is.
  const made = ['mkdirSync', 'statSync', 'mkdirSync', ...parents, 'mkdirSync', ...parents];
  expect(calls).toEqual([...made, 'openSync', ...parents, ...written]);
  calls.length = 0;
  journal.record(answered());
  expect(calls).toEqual(written);
});

test('an event that could not be read again is a bug and never acknowledged', () => {
  const journal = journalIn(temporaryPlaces());
  expect(() => journal.record(answered({ milliseconds: Number.NaN }))).toThrow(
    'The event of kind answered is malformed',
  );
});

describe('when the disk fails', () => {
  test('an event is kept, the reason is told, and it is written with the next one', () => {
    const places = temporaryPlaces();
    let isFull = false;
    const journal = journalIn(places, {
      files: failingDisk('torn', (_, name) => isFull && name === 'writeSync').files,
    });
    journal.record(answered());
    isFull = true;
    expect(journal.record(answered())).toMatchObject({ saved: false, waiting: 1, reason: 'the disk is full' });
    expect(journal.record(answered())).toMatchObject({ saved: false, waiting: 2, reason: 'the disk is full' });
    expect(journal.waiting).toHaveLength(2);
    isFull = false;
    expect(journal.record(answered())).toMatchObject({ saved: true });
    expect(eventsIn(places.journalFolder)).toHaveLength(4);
  });

  test('an event is written at the end when it could not be before', () => {
    const places = temporaryPlaces();
    let isFull = true;
    const journal = journalIn(places, { files: failingDisk('ENOSPC', () => isFull).files });
    journal.record(answered());
    isFull = false;
    expect(journal.finish()).toBeUndefined();
    expect(eventsIn(places.journalFolder)).toHaveLength(1);
  });

  test('a deleted file is written again whole', () => {
    const places = temporaryPlaces();
    const journal = journalIn(places);
    const first = journal.record(answered());
    rmSync(places.data, { recursive: true });
    const second = journal.record(answered());
    expect(second.saved).toBe(true);
    expect(eventsIn(places.journalFolder)).toEqual([first.event, second.event]);
  });

  test('a file that somebody else changed is left alone and written again whole', () => {
    const places = temporaryPlaces();
    const journal = journalIn(places);
    const first = journal.record(answered());
    const [file = ''] = readdirSync(places.journalFolder);
    writeFileSync(join(places.journalFolder, file), 'x');
    const second = journal.record(answered());
    expect(new Set(eventsIn(places.journalFolder))).toEqual(new Set([first.event, second.event]));
  });

  test('a file where the folder should be is a reason, not a crash', () => {
    const places = temporaryPlaces();
    mkdirSync(places.data, { recursive: true });
    writeFileSync(places.journalFolder, '');
    const result = journalIn(places).record(answered());
    expect(result).toMatchObject({ saved: false, reason: 'a file stands where a folder should be' });
  });

  test('two runs that would have the same file get one each', () => {
    const places = temporaryPlaces();
    const same = { random: () => 0.5, pid: 1 };
    journalIn(places, same).record(answered());
    expect(journalIn(places, same).record(answered()).saved).toBe(true);
    expect(readdirSync(places.journalFolder)).toHaveLength(2);
  });
});

describe('what found no room', () => {
  const waiting = { run: 'r', lines: ['\n00000000 {}\n', '\n11111111 {}\n'], reason: 'the disk is full' };

  test('goes to the first other folder that takes it', () => {
    const folder = temporaryFolder();
    const file = join(folder, 'file');
    writeFileSync(file, '');
    const other = join(folder, 'other');
    const result = saveElsewhere(worldWith().files, [file, other], waiting);
    expect(result).toEqual({
      kind: 'elsewhere',
      events: 2,
      reason: 'the disk is full',
      file: join(other, 'awsstudy-unsaved-r-2.jsonl'),
    });
    expect(readFileSync(join(other, 'awsstudy-unsaved-r-2.jsonl'), 'utf8')).toBe(waiting.lines.join(''));
  });

  test('is handed back as lines when no folder takes it', () => {
    expect(saveElsewhere(worldWith().files, [], waiting)).toEqual({
      kind: 'unsaved',
      events: 2,
      reason: 'the disk is full',
      lines: ['{}', '{}'],
    });
  });

  test('is read from the journal folder once it was moved there', () => {
    const places = temporaryPlaces();
    const full = journalIn(places, { files: failingDisk('ENOSPC', () => true).files });
    const result = full.record(answered());
    const unsaved = full.finish();
    mkdirSync(places.journalFolder, { recursive: true });
    saveElsewhere(worldWith().files, [places.journalFolder], unsaved ?? waiting);
    expect(eventsIn(places.journalFolder)).toEqual([result.event]);
  });
});

test('a folder that exists keeps the mode its owner gave it', () => {
  const places = temporaryPlaces();
  mkdirSync(dirname(places.journalFolder), { recursive: true });
  chmodSync(dirname(places.journalFolder), 0o750);
  journalIn(places).record(answered());
  expect(statSync(dirname(places.journalFolder)).mode & 0o777).toBe(0o750);
});
