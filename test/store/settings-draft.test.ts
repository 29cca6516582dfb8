import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openFold } from '../../src/store/fold.js';
import type { Places } from '../../src/store/places.js';
import type { StoreWorld } from '../../src/store/world.js';
import { DEFAULT_SETTINGS } from '../../src/study/settings.js';
import { failingDisk, temporaryPlaces, worldWith } from './store-builders.js';

const never = () => Promise.reject(new Error('it waited'));

function draftIn(places: Places, world: Partial<StoreWorld> = {}) {
  return openFold(worldWith(world), places).draftSettings();
}

function placesWithConfig(content: string): Places {
  const places = temporaryPlaces();
  mkdirSync(dirname(places.configFile), { recursive: true });
  writeFileSync(places.configFile, content);
  return places;
}

const textOf = (path: string) => readFileSync(path, 'utf8');

test('without settings a draft has them all, readable, with their defaults', () => {
  const { path, isLeft } = draftIn(temporaryPlaces());
  expect(JSON.parse(textOf(path))).toEqual(DEFAULT_SETTINGS);
  expect(textOf(path)).toContain('{\n  "retention": 0.9,\n');
  expect([isLeft, statSync(path).mode & 0o777]).toEqual([false, 0o600]);
});

test('with settings a draft is a copy of their file, as it was typed', () => {
  expect(textOf(draftIn(placesWithConfig('{ "retention":0.8 }')).path)).toBe('{ "retention":0.8 }');
});

describe('what was edited', () => {
  test('becomes the settings file, as it was typed; names that no setting has are told', async () => {
    const places = placesWithConfig('{}');
    const { path, take } = draftIn(places);
    writeFileSync(path, '{"width": 90,\n "theme": "dark"}');
    expect(await take(never)).toEqual({ kind: 'taken', unknown: ['theme'] });
    expect(textOf(places.configFile)).toBe('{"width": 90,\n "theme": "dark"}');
    expect(existsSync(path)).toBe(false);
  });

  test.each([
    ['{\n"width": 90\n"pager": "on"\n}', ["The draft can't be read: it is not valid JSON (line 3)."]],
    ['[]', ["The draft can't be read: it is no JSON object."]],
    ['', ["The draft can't be read: it is not valid JSON."]],
    [
      '{"width": 9, "pager": "more"}',
      [
        'The setting width must be 0, or a whole number from 20 to 1000, not `9`.',
        'The setting pager must be auto, on or off, not `"more"`.',
      ],
    ],
  ])('is not taken with a fault, and stays to be gone on with: %j', async (typed, faults) => {
    const places = placesWithConfig('{"retention": 0.8}');
    const { path, take } = draftIn(places);
    writeFileSync(path, typed);
    expect(await take(never)).toEqual({ kind: 'refused', faults });
    expect(textOf(places.configFile)).toBe('{"retention": 0.8}');
    const again = draftIn(places);
    expect([again.isLeft, again.path, textOf(again.path)]).toEqual([true, path, typed]);
  });

  test('and left as it was changes nothing, not even that there is no file', async () => {
    const places = temporaryPlaces();
    const { path, take } = draftIn(places);
    expect(await take(never)).toEqual({ kind: 'unchanged' });
    expect([existsSync(path), existsSync(places.configFile)]).toEqual([false, false]);
  });

  test('and removed changes nothing', async () => {
    const places = placesWithConfig('{}');
    const { path, take } = draftIn(places);
    worldWith().files.unlinkSync(path);
    expect(await take(never)).toEqual({ kind: 'unchanged' });
  });

  test('does not undo what another program has set meanwhile', async () => {
    const places = placesWithConfig('{"retention": 0.8}');
    const { path, take } = draftIn(places);
    writeFileSync(places.configFile, '{"retention": 0.85}');
    writeFileSync(path, '{"width": 90}');
    expect(await take(never)).toEqual({
      kind: 'refused',
      faults: ['Another awsstudy has changed the settings meanwhile.'],
    });
    expect(textOf(places.configFile)).toBe('{"retention": 0.85}');
  });

  test('mends settings that could not be read', async () => {
    const places = placesWithConfig('{"retention": 0.8,}');
    const { path, take } = draftIn(places);
    writeFileSync(path, '{"retention": 0.8}\n');
    expect(await take(never)).toMatchObject({ kind: 'taken' });
    expect(textOf(places.configFile)).toBe('{"retention": 0.8}\n');
  });

  test('stays in the draft when the disk is full', async () => {
    const places = placesWithConfig('{}');
    const { path } = draftIn(places);
    writeFileSync(path, '{"width": 90}');
    const { files } = failingDisk('ENOSPC', (_, name) => name === 'writeSync');
    await expect(draftIn(places, { files }).take(never)).rejects.toMatchObject({
      exit: 'progress',
      message: "The settings can't be saved: the disk is full.",
    });
    expect([textOf(path), textOf(places.configFile)]).toEqual(['{"width": 90}', '{}']);
  });
});

test('where no draft can be written that is told', () => {
  const { files } = failingDisk('EIO', (_, name) => name === 'openSync');
  expect(() => draftIn(placesWithConfig('{}'), { files })).toThrow(
    "The settings can't be saved: the disk reports a fault.",
  );
});
