import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openFold } from '../../src/store/fold.js';
import { platformOf } from '../../src/study/platform.js';
import { answered, runOf } from '../study/event-builders.js';
import {
  addJournal,
  answersTo,
  failingDisk,
  recordIn,
  START,
  storeAt,
  temporaryPlaces,
  worldWith,
} from './store-builders.js';

const HEALTHY = {
  damaged: [],
  unfinished: [],
  newer: [],
  unreadable: [],
  leftovers: [],
  damagedCopies: [],
  openPaths: [],
  settings: [],
  dates: [],
};

describe('looking', () => {
  test('at nothing finds nothing wrong and makes nothing', () => {
    const places = temporaryPlaces();
    expect(openFold(worldWith(), places).inspect()).toEqual({
      ...HEALTHY,
      journals: 0,
      events: 0,
      answers: 0,
      snapshot: 'absent',
      summary: 'absent',
    });
    expect(() => readdirSync(places.data)).toThrow('ENOENT');
  });

  test('at a healthy progress counts it', async () => {
    const places = temporaryPlaces();
    await recordIn(places, [...answersTo('a', 'b'), { kind: 'reset' }]);
    expect(openFold(worldWith(), places).inspect()).toEqual({
      ...HEALTHY,
      journals: 1,
      events: 3,
      answers: 2,
      snapshot: 'fresh',
      summary: 'fresh',
    });
    expect(readdirSync(places.data).sort()).toEqual(['journal', 'progress.json', 'summary.json']);
  });

  test('names the lines that are damaged, torn or of a newer program', () => {
    const places = temporaryPlaces();
    addJournal(places, 'a.jsonl', [...runOf('a', START, answersTo('a')), { version: 2 }]);
    appendFileSync(join(places.journalFolder, 'a.jsonl'), 'garbage\n\n0123');
    expect(openFold(worldWith(), places).inspect()).toMatchObject({
      damaged: [{ file: 'a.jsonl', line: 5, reason: 'it is no entry' }],
      unfinished: [{ file: 'a.jsonl', line: 7 }],
      newer: [{ file: 'a.jsonl', line: 4 }],
    });
  });

  test('tells caches that are behind or damaged', async () => {
    const places = temporaryPlaces();
    await recordIn(places, answersTo('a'));
    const store = storeAt(places);
    store.record(answered());
    expect(openFold(worldWith(), places).inspect()).toMatchObject({ snapshot: 'behind', summary: 'stale' });
    writeFileSync(places.snapshotFile, 'garbage');
    expect(openFold(worldWith(), places).inspect()).toMatchObject({ snapshot: 'damaged' });
  });

  test('finds what dead programs left and what was kept of damaged files', async () => {
    const places = temporaryPlaces();
    await recordIn(places, answersTo('a'));
    const [temporary, copy] = [join(places.data, 'summary.json.tmp-1'), `${places.snapshotFile}.corrupt-1`];
    writeFileSync(temporary, '');
    writeFileSync(copy, '');
    utimesSync(temporary, 1, 1);
    writeFileSync(join(places.data, 'progress.lock'), '999999 x');
    expect(openFold(worldWith(), places).inspect()).toMatchObject({
      leftovers: [join(places.data, 'progress.lock'), temporary],
      damagedCopies: [copy],
    });
  });

  test('tells what others on the machine may read', async () => {
    const places = temporaryPlaces();
    await recordIn(places, answersTo('a'));
    chmodSync(places.data, 0o755);
    expect(openFold(worldWith(), places).inspect().openPaths).toEqual([{ path: places.data, mode: '755' }]);
    // On Windows the mode says nothing.
    const { hasModes } = platformOf('win32');
    expect(openFold(worldWith({ hasModes }), places).inspect().openPaths).toEqual([]);
  });

  test('tells why nothing can be written', async () => {
    const places = temporaryPlaces();
    await recordIn(places, answersTo('a'));
    const { files } = failingDisk('ENOSPC', (_, name) => name === 'writeSync');
    expect(openFold(worldWith({ files }), places).inspect().unwritable).toBe('the disk is full');
  });
});

describe('repairing', () => {
  test('makes the caches anew, removes what was left, and touches no journal', async () => {
    const places = temporaryPlaces();
    await recordIn(places, answersTo('a', 'b'));
    const [name = ''] = readdirSync(places.journalFolder);
    appendFileSync(join(places.journalFolder, name), 'garbage\n');
    const journal = readFileSync(join(places.journalFolder, name));
    writeFileSync(places.snapshotFile, '{"snapshot":{}}');
    rmSync(places.summaryFile);
    writeFileSync(join(places.data, 'progress.lock'), '999999 x');
    const repaired = openFold(worldWith(), places).repair();
    expect(repaired).toMatchObject({ caches: { kind: 'written' }, reading: { progress: { answers: 2 } } });
    expect(openFold(worldWith(), places).inspect()).toMatchObject({
      leftovers: [],
      snapshot: 'fresh',
      summary: 'fresh',
    });
    expect(readFileSync(join(places.journalFolder, name))).toEqual(journal);
  });

  test('of nothing makes empty caches', () => {
    const places = temporaryPlaces();
    expect(openFold(worldWith(), places).repair().caches).toEqual({ kind: 'written' });
  });

  test('tells why it could not', () => {
    const places = temporaryPlaces();
    mkdirSync(places.data, { recursive: true });
    const { files } = failingDisk('ENOSPC', (_, name) => name === 'writeSync');
    expect(openFold(worldWith({ files }), places).repair().caches).toEqual({
      kind: 'failed',
      reason: 'the disk is full',
    });
  });
});
