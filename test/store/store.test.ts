import { copyFileSync, readdirSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openFold } from '../../src/store/fold.js';
import type { Places } from '../../src/store/places.js';
import { answered, runOf } from '../study/event-builders.js';
import {
  addJournal,
  answersTo,
  failingDisk,
  recordIn,
  START,
  storeAt,
  temporaryFolder,
  temporaryPlaces,
  worldWith,
} from './store-builders.js';

const answersIn = async (places: Places) => (await storeAt(places).progress()).answers;

describe('progress', () => {
  test('is empty at first, and looking at it makes no file', async () => {
    const places = temporaryPlaces();
    expect(await answersIn(places)).toBe(0);
    expect(() => readdirSync(places.data)).toThrow('ENOENT');
  });

  test('has what this run and others have recorded, as soon as they have', async () => {
    const places = temporaryPlaces();
    const one = storeAt(places);
    const other = storeAt(places);
    one.record(answered());
    expect((await one.progress()).answers).toBe(1);
    other.record(answered());
    one.record(answered());
    expect((await one.progress()).answers).toBe(3);
    expect((await other.progress()).answers).toBe(3);
  });

  test('has what waits to be saved', async () => {
    const places = temporaryPlaces();
    const { files } = failingDisk('ENOSPC', (_, name) => name === 'writeSync');
    const store = storeAt(places, { world: worldWith({ files }) });
    store.record(answered());
    expect((await store.progress()).answers).toBe(1);
    store.record({ kind: 'undone', event: store.record(answered()).event });
    expect((await store.progress()).answers).toBe(1);
  });

  test('is the same with and without the caches', async () => {
    const places = temporaryPlaces();
    await recordIn(places, answersTo('a', 'b'));
    await recordIn(places, answersTo('b', 'c'));
    const cached = await storeAt(places).progress();
    rmSync(places.snapshotFile);
    rmSync(places.summaryFile);
    expect(await storeAt(places).progress()).toEqual(cached);
  });

  test('takes in journals of another machine, older ones too', async () => {
    const places = temporaryPlaces();
    await recordIn(places, answersTo('a'));
    addJournal(places, 'laptop.jsonl', [...runOf('laptop', START - 86_400_000, answersTo('a', 'b'))]);
    expect(await answersIn(places)).toBe(3);
    addJournal(places, 'laptop (copy).jsonl', [...runOf('laptop', START - 86_400_000, answersTo('a', 'b'))]);
    expect(await answersIn(places)).toBe(3);
  });

  test('forgets what stood in a journal that was taken away or cut', async () => {
    const places = temporaryPlaces();
    await recordIn(places, answersTo('a', 'b'));
    await recordIn(places, answersTo('c'));
    const [first = '', second = ''] = readdirSync(places.journalFolder).map((name) => join(places.journalFolder, name));
    truncateSync(first, 1);
    const left = await answersIn(places);
    renameSync(second, `${second}.away`);
    expect([left, await answersIn(places)].sort()).not.toContain(3);
    expect(await answersIn(places)).toBe(0);
  });

  test('keeps what the snapshot has of a journal that can not be read just now', async () => {
    const places = temporaryPlaces();
    await recordIn(places, answersTo('a', 'b'));
    renameSync(places.journalFolder, `${places.journalFolder}.away`);
    writeFileSync(places.journalFolder, '');
    const store = storeAt(places);
    expect((await store.progress()).answers).toBe(2);
    expect(store.notices()).toEqual([
      `\`${places.journalFolder}\` can't be read: a file stands where a folder should be. Run \`awsstudy doctor\`.`,
    ]);
    expect(openFold(worldWith(), places).refresh().caches).toEqual({ kind: 'refused' });
  });

  test('is scheduled anew when the learner sets another retention', async () => {
    const places = temporaryPlaces();
    await recordIn(places, [answered({ grade: 4 })]);
    const before = [...(await storeAt(places).progress()).cards.values()][0];
    writeFileSync(places.configFile, '{"retention":0.95}');
    const after = [...(await storeAt(places).progress()).cards.values()][0];
    expect(after?.scheduledDays).toBeLessThan(before?.scheduledDays ?? 0);
  });

  test('gives the events in order, each once', async () => {
    const places = temporaryPlaces();
    const events = runOf('laptop', START, answersTo('a', 'b'));
    addJournal(places, 'one.jsonl', [...events].reverse());
    addJournal(places, 'two.jsonl', [...events]);
    expect(await storeAt(places).events()).toEqual(events);
  });
});

describe('what could not be read', () => {
  test.each([
    [1, "1 line of your progress can't be read. Run `awsstudy doctor` to see where."],
    [3, "3 lines of your progress can't be read. Run `awsstudy doctor` to see where."],
  ])('%i damaged lines are told', async (count, sentence) => {
    const places = temporaryPlaces();
    addJournal(places, 'a.jsonl', []);
    writeFileSync(join(places.journalFolder, 'a.jsonl'), 'garbage\n'.repeat(count));
    const store = storeAt(places);
    await store.progress();
    expect(store.notices()).toEqual([sentence]);
  });

  test('before anything was read there is nothing to tell', () => {
    const store = storeAt(temporaryPlaces());
    expect([store.notices(), store.refusal()]).toEqual([[], undefined]);
  });

  test('a newer program is told, nothing is written any more, and reading goes on', async () => {
    const places = temporaryPlaces();
    const events = runOf('new', START, answersTo('a', 'b'));
    addJournal(places, 'new.jsonl', [...events, { ...events[0], id: 'new-3', version: 2 }]);
    const elsewhere = temporaryFolder();
    const store = storeAt(places, { otherFolders: [elsewhere] });
    expect((await store.progress()).answers).toBe(2);
    expect((await store.progress()).answers).toBe(2);
    expect(store.refusal()).toMatchObject({
      exit: 'progress',
      message: 'A newer awsstudy has written your progress, so this one saves nothing.',
      hint: 'Run `npm install -g awsstudy@latest`, then run the command again.',
    });
    const result = store.record(answered());
    expect(result).toMatchObject({ saved: false, reason: 'a newer awsstudy has written your progress' });
    expect(await store.close()).toMatchObject({ kind: 'elsewhere', events: 1 });
    expect(readdirSync(places.data)).toEqual(['journal']);
  });

  test('the notice of a newer program says what to do', async () => {
    const places = temporaryPlaces();
    addJournal(places, 'new.jsonl', [{ version: 2 }]);
    const store = storeAt(places);
    await store.summary();
    expect(store.notices()).toEqual([
      'A newer awsstudy has written part of your progress. Run `npm install -g awsstudy@latest` to see all of it.',
    ]);
  });
});

test('an archive or any other file of events is read like a journal', async () => {
  const places = temporaryPlaces();
  await recordIn(places, answersTo('a'));
  const [name = ''] = readdirSync(places.journalFolder);
  copyFileSync(join(places.journalFolder, name), join(places.journalFolder, 'archive-2025-laptop-x1.jsonl'));
  rmSync(join(places.journalFolder, name));
  expect(await answersIn(places)).toBe(1);
});
