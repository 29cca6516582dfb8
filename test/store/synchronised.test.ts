import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openFold } from '../../src/store/fold.js';
import { frameOf } from '../../src/store/frame.js';
import type { Places } from '../../src/store/places.js';
import { runOf } from '../study/event-builders.js';
import {
  addJournal,
  answersTo,
  hastyFiles,
  recordIn,
  START,
  storeAt,
  temporaryPlaces,
  worldWith,
} from './store-builders.js';

const world = worldWith({ files: hastyFiles });
const LAPTOP = runOf('laptop', START - 86_400_000, answersTo('a', 'b', 'c', 'd'));

const open = (places: Places) => storeAt(places, { world });
const answersIn = async (places: Places) => (await open(places).progress()).answers;

/** Reads the progress and brings the caches up to it, as every command may; gives the sentences about it. */
async function visit(places: Places): Promise<readonly string[]> {
  const store = open(places);
  await store.summary();
  await store.progress();
  return store.notices();
}

/** The same journal with other ends of lines. */
function convert(path: string, from: string, to: string): void {
  writeFileSync(path, readFileSync(path, 'utf8').replaceAll(from, to));
}

test.each([
  "laptop (learner's conflicted copy 2026-11-23).jsonl",
  'laptop.sync-conflict-20261123-091400-ABCDEFG.jsonl',
  'laptop-DESKTOP.jsonl',
  'laptop (1).jsonl',
])('a copy that a tool calls %s is read, and what it holds counts once', async (name) => {
  const places = temporaryPlaces();
  addJournal(places, 'laptop.jsonl', [...LAPTOP.slice(0, 3)]);
  expect(await visit(places)).toEqual([]);
  addJournal(places, name, [...LAPTOP.slice(1)]);
  expect(await visit(places)).toEqual([]);
  expect(await answersIn(places)).toBe(4);
});

test.each(['.laptop.jsonl.Xa31bc', '.syncthing.laptop.jsonl.tmp', '._laptop.jsonl'])(
  '%s is what a tool keeps for itself, and no journal',
  async (name) => {
    const places = temporaryPlaces();
    addJournal(places, 'laptop.jsonl', [...LAPTOP]);
    writeFileSync(join(places.journalFolder, name), 'half a journal\n');
    expect(await visit(places)).toEqual([]);
    expect(openFold(world, places).inspect()).toMatchObject({ journals: 1, damaged: [] });
  },
);

test('wherever a journal is cut while it is being copied, all of it counts when it is whole', async () => {
  const whole = LAPTOP.map((event) => frameOf(event, world.crc32)).join('');
  await fc.assert(
    fc.asyncProperty(fc.nat({ max: whole.length }), fc.nat({ max: whole.length }), async (one, other) => {
      const places = temporaryPlaces();
      await recordIn(places, answersTo('e'));
      for (const length of [Math.min(one, other), Math.max(one, other), whole.length]) {
        writeFileSync(join(places.journalFolder, 'laptop.jsonl'), whole.slice(0, length));
        expect(await visit(places)).toEqual([]);
      }
      expect(await answersIn(places)).toBe(5);
    }),
    { numRuns: 30 },
  );
});

test('ends of lines converted behind our back, to and fro, cost nothing and are not told', async () => {
  const places = temporaryPlaces();
  const path = join(places.journalFolder, 'laptop.jsonl');
  addJournal(places, 'laptop.jsonl', [...LAPTOP]);
  expect(await visit(places)).toEqual([]);
  convert(path, '\n', '\r\n');
  expect(await visit(places)).toEqual([]);
  convert(path, '\r\n', '\n');
  expect(await visit(places)).toEqual([]);
  expect(await answersIn(places)).toBe(4);
});

test('a journal that grew and was converted to shorter ends of lines at once is read whole', async () => {
  const places = temporaryPlaces();
  const path = join(places.journalFolder, 'laptop.jsonl');
  const events = runOf('laptop', START - 86_400_000, answersTo(...Array.from({ length: 30 }, (_, n) => `c${n}`)));
  addJournal(places, 'laptop.jsonl', events.slice(0, 29));
  convert(path, '\n', '\r\n');
  expect(await visit(places)).toEqual([]);
  addJournal(places, 'laptop.jsonl', [...events]);
  expect(await visit(places)).toEqual([]);
  expect(await answersIn(places)).toBe(30);
});

test("caches that came from another machine are used if they fit, and are nobody's loss if they do not", async () => {
  const [here, there] = [temporaryPlaces(), temporaryPlaces()];
  await recordIn(here, answersTo('a'));
  await recordIn(there, answersTo('b', 'c'));
  for (const file of ['snapshotFile', 'summaryFile'] as const) {
    writeFileSync(here[file], readFileSync(there[file]));
  }
  expect([...(await open(here).progress()).cards.keys()]).toEqual(['aws/vpc:a']);
  expect((await open(here).summary()).answers).toBe(1);
});
