import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Places } from '../../src/store/places.js';
import { unsavedError } from '../../src/store/unsaved.js';
import { answered } from '../study/event-builders.js';
import { failingDisk, noFold, storeAt, temporaryFolder, temporaryPlaces, worldWith } from './store-builders.js';

const answersIn = async (places: Places) => (await storeAt(places).progress()).answers;

describe('the end', () => {
  test('of a run that recorded nothing loads nothing and writes nothing', async () => {
    const places = temporaryPlaces();
    expect(await storeAt(places, { loadFold: noFold }).close()).toEqual({ kind: 'saved' });
    expect(() => readdirSync(places.data)).toThrow('ENOENT');
  });

  test('may come twice, by a signal too', async () => {
    const places = temporaryPlaces();
    const store = storeAt(places);
    store.record(answered());
    expect([store.finish(), store.finish(), await store.close()]).toEqual(Array(3).fill({ kind: 'saved' }));
    expect(await answersIn(places)).toBe(1);
  });

  test('puts what found no room elsewhere, once', () => {
    const places = temporaryPlaces();
    mkdirSync(places.data, { recursive: true });
    writeFileSync(places.journalFolder, '');
    const elsewhere = temporaryFolder();
    const store = storeAt(places, { otherFolders: [elsewhere] });
    store.record(answered());
    const first = store.finish();
    expect(first).toMatchObject({ kind: 'elsewhere', events: 1 });
    expect(store.finish()).toBe(first);
    expect(readdirSync(elsewhere)).toHaveLength(1);
  });

  test('hands back as lines what found no room anywhere', () => {
    const { files } = failingDisk('ENOSPC', () => true);
    const store = storeAt(temporaryPlaces(), { world: worldWith({ files }) });
    const { event } = store.record(answered());
    expect(store.finish()).toMatchObject({ kind: 'unsaved', events: 1, lines: [expect.stringContaining(event)] });
  });
});

describe('the error of what is not saved', () => {
  const reason = 'the disk is full';

  test('says where it is', () => {
    const error = unsavedError({ kind: 'elsewhere', events: 1, reason, file: '/tmp/x.jsonl' }, '/data/journal');
    expect(error).toMatchObject({
      message: '1 entry of your progress is not saved: the disk is full.',
      hint: 'They are safe in another place. When the journal can be written again, run `mv "/tmp/x.jsonl" "/data/journal"`.',
      exit: 'progress',
    });
  });

  test('says what to do with the lines', () => {
    const error = unsavedError({ kind: 'unsaved', events: 2, reason, lines: ['1 {}', '2 {}'] }, '/data/journal');
    expect(error).toMatchObject({
      message: '2 entries of your progress are not saved: the disk is full.',
      hint: 'Save these lines in a file whose name ends in .jsonl in /data/journal:\n1 {}\n2 {}',
    });
  });

  test('is none when everything is saved', () => {
    expect(unsavedError({ kind: 'saved' }, '/data/journal')).toBeUndefined();
  });
});
