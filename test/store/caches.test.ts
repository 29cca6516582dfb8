import { mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openFold } from '../../src/store/fold.js';
import { answersTo, failingDisk, recordIn, START, storeAt, temporaryPlaces, worldWith } from './store-builders.js';

const world = worldWith();

test('while another program writes them they are left alone', async () => {
  const places = temporaryPlaces();
  await recordIn(places, answersTo('a'));
  const before = readFileSync(places.snapshotFile, 'utf8');
  const store = storeAt(places);
  store.record(answersTo('b')[0] ?? { kind: 'reset' });
  writeFileSync(join(places.data, 'progress.lock'), `${process.pid} other`);
  const isRunning = () => true;
  const clock = () => Date.now();
  expect(openFold(worldWith({ isRunning, clock }), places).refresh()).toMatchObject({
    reading: { progress: { answers: 2 } },
    caches: { kind: 'busy' },
  });
  expect(readFileSync(places.snapshotFile, 'utf8')).toBe(before);
});

test('nothing but them is left behind', async () => {
  const places = temporaryPlaces();
  await recordIn(places, answersTo('a'));
  expect(readdirSync(places.data).sort()).toEqual(['journal', 'progress.json', 'summary.json']);
});

test('temporary files of dead programs are removed after an hour, and nothing else', async () => {
  const places = temporaryPlaces();
  mkdirSync(places.data, { recursive: true });
  const old = ['progress.json.tmp-1234567890abcdef', 'summary.json.tmp-77-x', 'config.json.tmp-1', 'notes.txt'];
  for (const name of [...old, 'progress.json.tmp-young']) {
    writeFileSync(join(places.data, name), '');
  }
  for (const name of old) {
    utimesSync(join(places.data, name), START / 1000 - 3_601, START / 1000 - 3_601);
  }
  utimesSync(join(places.data, 'progress.json.tmp-young'), START / 1000 - 3_599, START / 1000 - 3_599);
  await recordIn(places, answersTo('a'));
  const left = readdirSync(places.data).filter((name) => !['journal', 'progress.json', 'summary.json'].includes(name));
  expect(left.sort()).toEqual(['notes.txt', 'progress.json.tmp-young']);
});

test('the snapshot is not written again when nothing happened', async () => {
  const places = temporaryPlaces();
  await recordIn(places, answersTo('a'));
  utimesSync(places.snapshotFile, 1, 1);
  const mark = readFileSync(places.snapshotFile);
  openFold(world, places).refresh();
  expect(readFileSync(places.snapshotFile)).toEqual(mark);
});

test('writes that take only a part are no faults: the rest is written after it', () => {
  const places = temporaryPlaces();
  const { files } = failingDisk('short', () => true);
  expect(openFold(worldWith({ files }), places).repair().caches).toEqual({ kind: 'written' });
  expect(openFold(world, places).inspect()).toMatchObject({ snapshot: 'fresh', summary: 'absent', leftovers: [] });
});
