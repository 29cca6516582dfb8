import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openFold } from '../../src/store/fold.js';
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

  test('hands back as lines, which can be merged, what found no room anywhere', async () => {
    const places = temporaryPlaces();
    const store = storeAt(places, { world: worldWith({ files: failingDisk('ENOSPC', () => true).files }) });
    const { event } = store.record(answered());
    const result = store.finish();
    expect(result).toMatchObject({ kind: 'unsaved', events: 1, lines: [expect.stringContaining(event)] });
    openFold(worldWith(), places).merge(result.kind === 'unsaved' ? result.lines.join('\n') : '');
    expect((await storeAt(places).events()).map(({ id }) => id)).toEqual([event]);
  });
});

describe('the error of what is not saved', () => {
  const reason = 'the disk is full';
  const { files } = worldWith();
  const elsewhere = (events: number) => ({ kind: 'elsewhere', events, reason, file: '/tmp/x.jsonl' }) as const;
  const unsaved = { kind: 'unsaved', events: 2, reason, lines: ['{"n":1}', '{"n":2}'] } as const;

  test.each([
    [1, '1 entry of your progress is not saved: the disk is full.', 'It is safe'],
    [2, '2 entries of your progress are not saved: the disk is full.', 'They are safe'],
  ])('of %i says where it is and how it comes back', (events, message, safe) => {
    expect(unsavedError(files, elsewhere(events), '/data/journal')).toMatchObject({
      message,
      hint: `${safe} in another file. When your progress can be saved again, run this line:\nawsstudy import '/tmp/x.jsonl' --as progress`,
      exit: 'progress',
    });
  });

  test.each(['it\'s $HOME `x` "y"', '--version'])(
    'the line can be run as it stands, whatever the folders are called: %s',
    async (name) => {
      const places = temporaryPlaces();
      const full = failingDisk('ENOSPC', (_, call) => call === 'mkdirSync').files;
      const other = join(temporaryFolder(), name);
      const store = storeAt(places, { world: worldWith({ files: full }), otherFolders: [other] });
      mkdirSync(other);
      store.record(answered());
      const line = unsavedError(files, store.finish(), places.journalFolder)?.hint?.split('\n')[1] ?? '';
      const script = `awsstudy() { test "$1 $3 $4" = "import --as progress" && cat -- "$2"; }\n${line}`;
      const text = execFileSync('sh', ['-c', script], { encoding: 'utf8' });
      expect(openFold(worldWith(), places).merge(text)).toMatchObject({ added: 1 });
      expect(await answersIn(places)).toBe(1);
    },
  );

  test('names the file that stands where a folder should be, to be moved away first', () => {
    const file = join(temporaryFolder(), 'file');
    writeFileSync(file, '');
    const first = `First move \`${file}\` away; it stands where a folder should be.`;
    expect(unsavedError(files, elsewhere(1), join(file, 'journal'))?.hint).toBe(
      `It is safe in another file. ${first} Then run this line:\nawsstudy import '/tmp/x.jsonl' --as progress`,
    );
    expect(unsavedError(files, unsaved, file)?.hint).toBe(
      `${first} Save the lines below as unsaved.jsonl. Then run \`awsstudy import unsaved.jsonl --as progress\`.\n{"n":1}\n{"n":2}`,
    );
  });

  test('says what to do with the lines', () => {
    expect(unsavedError(files, unsaved, '/data/journal')).toMatchObject({
      message: '2 entries of your progress are not saved: the disk is full.',
      hint: 'Save the lines below as unsaved.jsonl. When your progress can be saved again, run `awsstudy import unsaved.jsonl --as progress`.\n{"n":1}\n{"n":2}',
    });
  });

  test('is none when everything is saved', () => {
    expect(unsavedError(files, { kind: 'saved' }, '/data/journal')).toBeUndefined();
  });
});
