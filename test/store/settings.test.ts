import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openFold } from '../../src/store/fold.js';
import type { Places } from '../../src/store/places.js';
import { readSettings } from '../../src/store/settings.js';
import type { StoreWorld } from '../../src/store/world.js';
import { DEFAULT_SETTINGS as DEFAULTS, type SettingChanges } from '../../src/study/settings.js';
import { answered } from '../study/event-builders.js';
import { answersTo, failingDisk, recordIn, storeAt, temporaryPlaces, worldWith } from './store-builders.js';

const never = () => Promise.reject(new Error('it waited'));

function set(places: Places, changes: SettingChanges, world: Partial<StoreWorld> = {}): Promise<void> {
  return openFold(worldWith(world), places).writeSettings({ changes, pause: never });
}

const settingsIn = (places: Places) => readSettings(worldWith().files, places.configFile);

function placesWithConfig(content: string): Places {
  const places = temporaryPlaces();
  mkdirSync(dirname(places.configFile), { recursive: true });
  writeFileSync(places.configFile, content);
  return places;
}

describe('reading', () => {
  test('without a file all settings have their defaults', () => {
    expect(settingsIn(temporaryPlaces())).toEqual({ settings: DEFAULTS, problems: [] });
  });

  test('what is set is used, and what others have written there is let be', () => {
    const places = placesWithConfig('{"newCardsPerDay": 5, "theme": "dark"}');
    expect(settingsIn(places)).toEqual({ settings: { ...DEFAULTS, newCardsPerDay: 5 }, problems: [] });
  });

  test.each([
    ['{"retention": 2}', 'retention', 'a number from 0.7 to 0.97', 0.9],
    ['{"retention": "0.9"}', 'retention', 'a number from 0.7 to 0.97', 0.9],
    ['{"newCardsPerDay": 1.5}', 'newCardsPerDay', 'a whole number from 0 to 1000', 20],
    ['{"confidence": true}', 'confidence', 'on or off', 'off'],
  ])('%s is told and not used', (content, name, allowed, standard) => {
    const places = placesWithConfig(content);
    expect(settingsIn(places)).toEqual({
      settings: DEFAULTS,
      problems: [
        `The setting ${name} in \`${places.configFile}\` must be ${allowed}; ${standard} is used. Correct it there.`,
      ],
    });
  });

  test('a day that does not exist is told and counts as not set', () => {
    const places = placesWithConfig('{"exam": "saa-c03", "examDate": "2027-02-30"}');
    expect(settingsIn(places)).toEqual({
      settings: { ...DEFAULTS, exam: 'saa-c03' },
      problems: [
        `The setting examDate in \`${places.configFile}\` must be a day as YYYY-MM-DD, or empty; it counts as not set. Correct it there.`,
      ],
    });
  });

  test.each([
    ['{"retention', 'it is not valid JSON (line 1)'],
    ['[1,2]', 'it is no JSON object'],
  ])('a file with %s is told and not used', (content, reason) => {
    const places = placesWithConfig(content);
    expect(settingsIn(places)).toEqual({
      settings: DEFAULTS,
      problems: [
        `\`${places.configFile}\` can't be read: ${reason}. The default settings are used; correct the file or remove it.`,
      ],
    });
  });
});

describe('changing', () => {
  test('a setting is written, beside the others', async () => {
    const places = temporaryPlaces();
    await set(places, { retention: 0.85 });
    await set(places, { newCardsPerDay: 7 });
    expect(settingsIn(places).settings).toEqual({ ...DEFAULTS, retention: 0.85, newCardsPerDay: 7 });
    expect(readFileSync(places.configFile, 'utf8')).toBe('{\n  "retention": 0.85,\n  "newCardsPerDay": 7\n}\n');
  });

  test('without a value a setting goes back to its default', async () => {
    const places = placesWithConfig('{"retention": 0.85, "theme": "dark"}');
    await set(places, { retention: undefined });
    expect(JSON.parse(readFileSync(places.configFile, 'utf8'))).toEqual({ theme: 'dark' });
  });

  test('the summary is made anew with the new settings', async () => {
    const places = temporaryPlaces();
    await recordIn(places, answersTo('a'));
    await set(places, { retention: 0.85 });
    expect(() => readFileSync(places.summaryFile)).toThrow('ENOENT');
  });

  test('several are written at once, or none of them', async () => {
    const places = temporaryPlaces();
    await set(places, { exam: 'saa-c03', examDate: '2027-03-01' });
    expect(settingsIn(places).settings).toEqual({ ...DEFAULTS, exam: 'saa-c03', examDate: '2027-03-01' });
    await expect(set(places, { exam: 'clf-c02', examDate: 'tomorrow' })).rejects.toMatchObject({
      message: 'The setting examDate must be a day as YYYY-MM-DD, or empty.',
    });
    expect(settingsIn(places).settings.exam).toBe('saa-c03');
  });

  test('a longest interval schedules the cards anew', async () => {
    const places = temporaryPlaces();
    await recordIn(places, [answered({ grade: 4 })]);
    await set(places, { longestInterval: 3 });
    const [card] = (await storeAt(places).progress()).cards.values();
    expect(card?.scheduledDays).toBe(3);
  });

  test('a value that is not allowed is refused', async () => {
    await expect(set(temporaryPlaces(), { retention: 9 })).rejects.toMatchObject({
      exit: 'usage',
      message: 'The setting retention must be a number from 0.7 to 0.97.',
      hint: 'Run `awsstudy config unset retention` for the default.',
    });
  });

  test('a file that can not be read is not written over', async () => {
    const places = placesWithConfig('{"retention": 0.85,}');
    await expect(set(places, { retention: 0.8 })).rejects.toMatchObject({
      exit: 'progress',
      message: `\`${places.configFile}\` can't be read: it is not valid JSON (line 1).`,
      hint: 'Correct it, or remove it to start from the default settings.',
    });
    expect(readFileSync(places.configFile, 'utf8')).toBe('{"retention": 0.85,}');
  });

  test('another program is waited for', async () => {
    const places = placesWithConfig('{}');
    const lock = join(places.config, 'config.lock');
    let now = Date.now();
    const other = openFold(worldWith(), places);
    writeFileSync(lock, `${process.pid} other`);
    const pause = async (milliseconds: number) => {
      now += milliseconds;
      worldWith().files.unlinkSync(lock);
    };
    await openFold(worldWith({ clock: () => now }), places).writeSettings({ changes: { retention: 0.8 }, pause });
    expect(other.read().progress.plan.retention).toBe(0.8);
  });

  test('another program is waited for two seconds at most', async () => {
    const places = placesWithConfig('{}');
    writeFileSync(join(places.config, 'config.lock'), `${process.pid} other`);
    let now = Date.now();
    const pause = async (milliseconds: number) => {
      now += milliseconds;
    };
    const start = now;
    const change = openFold(worldWith({ clock: () => now }), places).writeSettings({
      changes: { retention: 0.8 },
      pause,
    });
    await expect(change).rejects.toMatchObject({
      exit: 'progress',
      message: 'Another awsstudy is changing the settings.',
      hint: 'Wait until it is done, then run the command again.',
    });
    expect(now - start).toBe(2_000);
  });

  test('a full disk is told, and the settings stay as they were', async () => {
    const places = placesWithConfig('{"retention": 0.85}');
    const { files } = failingDisk('ENOSPC', (_, name) => name === 'writeSync');
    await expect(set(places, { retention: 0.8 }, { files })).rejects.toMatchObject({
      exit: 'progress',
      message: "The settings can't be saved: the disk is full.",
      hint: `Look at \`${places.configFile}\`, then run the command again.`,
    });
    expect(settingsIn(places).settings.retention).toBe(0.85);
  });
});
