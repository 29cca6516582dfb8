import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Places } from '../../src/store/places.js';
import { type CloseResult, saveElsewhere, unsavedError } from '../../src/store/unsaved.js';
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
  const { files } = worldWith();
  const elsewhere = (events: number, file = '/tmp/x.jsonl') => ({ kind: 'elsewhere', events, reason, file }) as const;

  test.each([
    [1, '1 entry of your progress is not saved: the disk is full.', 'It is safe'],
    [2, '2 entries of your progress are not saved: the disk is full.', 'They are safe'],
  ])('of %i says where it is and how it comes back', (events, message, safe) => {
    expect(unsavedError(files, elsewhere(events), '/data/journal')).toMatchObject({
      message,
      hint: `${safe} in another file. When the journal can be written again, run this line:\nmkdir -p '/data/journal' && mv '/tmp/x.jsonl' '/data/journal/'`,
      exit: 'progress',
    });
  });

  test.each(['it\'s $HOME `x` "y"', '--version'])(
    'the line can be run as it stands, whatever the folders are called: %s',
    async (name) => {
      const folder = temporaryFolder();
      const places = temporaryPlaces(join(folder, name));
      const full = failingDisk('ENOSPC', (_, call) => call === 'mkdirSync').files;
      const store = storeAt(places, { world: worldWith({ files: full }) });
      store.record(answered());
      mkdirSync(join(folder, name, 'else where'), { recursive: true });
      const other = join(folder, name, 'else where');
      const result = saveElsewhere(files, [other], { run: 'r', lines: linesOf(store.finish()), reason });
      const line = unsavedError(files, result, places.journalFolder)?.hint?.split('\n')[1] ?? '';
      execFileSync('sh', ['-c', line]);
      expect(readdirSync(other)).toEqual([]);
      expect(await answersIn(places)).toBe(1);
    },
  );

  test('names the file that stands where a folder should be, and no line to run before it is gone', () => {
    const folder = temporaryFolder();
    const file = join(folder, 'file');
    writeFileSync(file, '');
    expect(unsavedError(files, elsewhere(1), join(file, 'journal'))?.hint).toBe(
      `It is safe in \`/tmp/x.jsonl\`. First move \`${file}\` away; it stands where a folder should be. Then make the folder \`${file}/journal\` and put that file into it.`,
    );
    expect(unsavedError(files, { kind: 'unsaved', events: 1, reason, lines: ['1 {}'] }, file)?.hint).toBe(
      `First move \`${file}\` away; it stands where a folder should be. Save these lines in a file whose name ends in .jsonl in ${file}:\n1 {}`,
    );
  });

  test('says what to do with the lines', () => {
    const error = unsavedError(files, { kind: 'unsaved', events: 2, reason, lines: ['1 {}', '2 {}'] }, '/data/journal');
    expect(error).toMatchObject({
      message: '2 entries of your progress are not saved: the disk is full.',
      hint: 'Save these lines in a file whose name ends in .jsonl in /data/journal:\n1 {}\n2 {}',
    });
  });

  test('is none when everything is saved', () => {
    expect(unsavedError(files, { kind: 'saved' }, '/data/journal')).toBeUndefined();
  });
});

const linesOf = (result: CloseResult): readonly string[] =>
  result.kind === 'unsaved' ? result.lines.map((line) => `\n${line}\n`) : [];
