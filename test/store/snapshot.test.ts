import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openFold } from '../../src/store/fold.js';
import type { Places } from '../../src/store/places.js';
import { readSnapshot } from '../../src/store/snapshot.js';
import { decodeSnapshot, encodeSnapshot } from '../../src/store/snapshot-format.js';
import { writeSnapshot } from '../../src/store/snapshot-writer.js';
import { replayEvents } from '../../src/study/folding.js';
import { emptyProgress } from '../../src/study/progress.js';
import { DEFAULT_PLAN } from '../../src/study/settings.js';
import { anyJournals } from '../study/event-builders.js';
import { answersTo, START, storeAt, temporaryPlaces, worldWith } from './store-builders.js';

const world = worldWith();

/** Places with six answers, folded. */
async function placesWithSnapshot(): Promise<Places> {
  const places = temporaryPlaces();
  const store = storeAt(places);
  for (const event of answersTo('a', 'b', 'c', 'd', 'e', 'f')) {
    store.record(event);
  }
  await store.close();
  return places;
}

function copiesIn({ data }: Places): readonly string[] {
  return readdirSync(data).filter((name) => name.includes('.corrupt-'));
}

test('whatever the progress, a snapshot gives it back', () => {
  fc.assert(
    fc.property(anyJournals, (runs) => {
      const covered = { progress: replayEvents(runs.flat(), DEFAULT_PLAN), folded: new Map([['a.jsonl', 7]]) };
      const bytes = Buffer.from(JSON.stringify({ snapshot: encodeSnapshot(covered, world.crc32) }));
      expect(decodeSnapshot(bytes, world.crc32)).toEqual({ kind: 'fits', ...covered });
    }),
  );
});

test('closing writes a snapshot that is the progress', async () => {
  const places = await placesWithSnapshot();
  const snapshot = readSnapshot(world, places);
  expect(snapshot).toMatchObject({ kind: 'fits', progress: await storeAt(places).progress() });
  expect(statSync(places.snapshotFile).mode & 0o777).toBe(0o600);
});

const text = (places: Places) => readFileSync(places.snapshotFile, 'utf8');

const damages: readonly (readonly [string, (places: Places) => string | Buffer])[] = [
  ['empty', () => ''],
  ['cut', (places) => text(places).slice(0, 200)],
  ['all NULs', (places) => Buffer.alloc(text(places).length)],
  ['garbage', () => 'garbage'],
  ['a list', () => '[1,2]'],
  ['null', () => 'null'],
  ['an empty object', () => '{}'],
  ['of another program', () => '{"snapshot":{"checksum":1}}'],
  ['with marks of a merge', (places) => `<<<<<<< mine\n${text(places)}`],
  ['behind a byte order mark', (places) => `\ufeff${text(places)}`],
  ['edited by hand', (places) => text(places).replace('"answers":6', '"answers":7')],
  ['with its version edited', (places) => text(places).replace('"version":4', '"version":9')],
];

test.each(damages)('a snapshot that is %s is set aside, and all answers are back', async (_, damage) => {
  const places = await placesWithSnapshot();
  const content = damage(places);
  writeFileSync(places.snapshotFile, content);
  expect((await storeAt(places).progress()).answers).toBe(6);
  expect(openFold(world, places).refresh().caches).toEqual({ kind: 'written' });
  expect(readSnapshot(world, places)).toMatchObject({ kind: 'fits', progress: { answers: 6 } });
  expect(copiesIn(places)).toEqual([`progress.json.corrupt-${START}`]);
  expect(readFileSync(`${places.data}/progress.json.corrupt-${START}`)).toEqual(Buffer.from(content));
});

test('a flipped bit anywhere in the snapshot is noticed or does not matter', async () => {
  const places = await placesWithSnapshot();
  const whole = readFileSync(places.snapshotFile);
  const good = decodeSnapshot(whole, world.crc32);
  fc.assert(
    fc.property(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 7 }), (place, bit) => {
      const bytes = Buffer.from(whole);
      bytes[place] = (bytes[place] ?? 0) ^ (1 << bit);
      const read = decodeSnapshot(bytes, world.crc32);
      expect([{ kind: 'damaged' }, good]).toContainEqual(read);
    }),
  );
});

test('a folder in the place of the snapshot is set aside', async () => {
  const places = await placesWithSnapshot();
  rmSync(places.snapshotFile);
  mkdirSync(places.snapshotFile);
  openFold(world, places).refresh();
  expect(readSnapshot(world, places).kind).toBe('fits');
});

test('at most one damaged snapshot is kept, the newest', async () => {
  const places = await placesWithSnapshot();
  for (const later of [1, 2, 2]) {
    writeFileSync(places.snapshotFile, 'garbage');
    openFold(worldWith({ clock: () => START + later }), places).refresh();
  }
  expect(copiesIn(places)).toEqual([`progress.json.corrupt-${START + 2}`]);
});

test('a deleted snapshot is made again', async () => {
  const places = await placesWithSnapshot();
  const before = text(places);
  rmSync(places.snapshotFile);
  openFold(world, places).refresh();
  expect(text(places)).toBe(before);
});

test('the snapshot of a newer program is neither used nor written over', async () => {
  const places = await placesWithSnapshot();
  const { body } = encodeSnapshot({ progress: emptyProgress(DEFAULT_PLAN), folded: new Map() }, world.crc32);
  const newer = { ...body, version: body.version + 1 };
  const checksum = world.crc32(JSON.stringify(newer)).toString(16).padStart(8, '0');
  const content = JSON.stringify({ snapshot: { checksum, body: newer } });
  writeFileSync(places.snapshotFile, content);
  expect((await storeAt(places).progress()).answers).toBe(6);
  openFold(world, places).refresh();
  expect(text(places)).toBe(content);
});

test('the snapshot of an older program is replaced without a copy', async () => {
  const places = await placesWithSnapshot();
  const { body } = encodeSnapshot({ progress: emptyProgress(DEFAULT_PLAN), folded: new Map() }, world.crc32);
  const older = { ...body, version: 0 };
  const checksum = world.crc32(JSON.stringify(older)).toString(16).padStart(8, '0');
  writeFileSync(places.snapshotFile, JSON.stringify({ snapshot: { checksum, body: older } }));
  openFold(world, places).refresh();
  expect(readSnapshot(world, places)).toMatchObject({ kind: 'fits', progress: { answers: 6 } });
  expect(copiesIn(places)).toEqual([]);
});

test('a snapshot that covers nothing can be written and read', () => {
  const places = temporaryPlaces();
  mkdirSync(places.data, { recursive: true });
  const covered = { progress: emptyProgress(DEFAULT_PLAN), folded: new Map() };
  writeSnapshot(world, places, covered);
  expect(readSnapshot(world, places)).toEqual({ kind: 'fits', ...covered });
});
