import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openFold } from '../../src/store/fold.js';
import { type Places, placesOf } from '../../src/store/places.js';
import { answersTo, recordIn, temporaryFolder, temporaryPlaces, worldWith } from './store-builders.js';

describe('looking where something is not as it should be', () => {
  const inspectIn = (places: Places) => openFold(worldWith(), places).inspect();

  test.each([
    ['', 'a file'],
    ['g', 'a folder in a file'],
  ])('%s: a file where the folder should be is a fault, not a crash: %s', (below) => {
    const folder = temporaryFolder();
    const file = join(folder, 'file');
    writeFileSync(file, '');
    const home = join(file, below);
    const places = placesOf({ environment: { AWSSTUDY_HOME: home }, platform: 'linux', homeFolder: '/' });
    const reason = 'a file stands where a folder should be';
    expect(inspectIn(places)).toMatchObject({
      unreadable: [
        { file: join(home, 'journal'), reason },
        { file: home, reason },
      ],
      unwritable: reason,
      snapshot: 'absent',
      settings: [],
      dates: [],
    });
  });

  test('a folder that can not be listed is a fault', async () => {
    const places = temporaryPlaces();
    await recordIn(places, answersTo('a'));
    const readdirSync = ((path: string) => {
      throw Object.assign(new Error(path), { code: 'EACCES' });
    }) as never;
    const files = { ...worldWith().files, readdirSync };
    const reason = 'you have no permission there';
    expect(openFold(worldWith({ files }), places).inspect().unreadable).toEqual([
      { file: places.journalFolder, reason },
      { file: places.data, reason },
    ]);
  });

  test('a link that leads nowhere is why nothing can be written', () => {
    const folder = temporaryFolder();
    symlinkSync(join(folder, 'nowhere'), join(folder, 'home'));
    expect(inspectIn(temporaryPlaces(folder)).unwritable).toBe(
      `\`${join(folder, 'home')}\` is a link that leads nowhere`,
    );
  });

  test('a summary that is a folder can not be read', async () => {
    const places = temporaryPlaces();
    await recordIn(places, answersTo('a'));
    rmSync(places.summaryFile);
    mkdirSync(places.summaryFile);
    expect(inspectIn(places).unreadable).toEqual([{ file: places.summaryFile, reason: 'it is no regular file' }]);
  });

  test('a lock that is a folder is no lock of ours to remove', async () => {
    const places = temporaryPlaces();
    await recordIn(places, answersTo('a'));
    mkdirSync(join(places.data, 'progress.lock'));
    expect(inspectIn(places).leftovers).toEqual([]);
  });

  test('settings that can not be used are told', async () => {
    const places = temporaryPlaces();
    await recordIn(places, answersTo('a'));
    writeFileSync(places.configFile, '{', { mode: 0o600 });
    expect(inspectIn(places).settings).toEqual([
      `\`${places.configFile}\` can't be read: it is not valid JSON (line 1). The default settings are used; correct the file or remove it.`,
    ]);
  });
});
