import { mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSummary } from '../../src/store/summary-file.js';
import { runOf } from '../study/event-builders.js';
import {
  addJournal,
  answersTo,
  noFold,
  recordIn,
  START,
  storeAt,
  temporaryPlaces,
  worldWith,
} from './store-builders.js';

describe('the summary', () => {
  test('of nobody is empty and needs nothing loaded', async () => {
    expect(await storeAt(temporaryPlaces(), { loadFold: noFold }).summary()).toMatchObject({ answers: 0, topics: [] });
  });

  test('is read alone when it is fresh', async () => {
    const places = temporaryPlaces();
    await recordIn(places, answersTo('a', 'b'));
    expect(await storeAt(places, { loadFold: noFold }).summary()).toMatchObject({
      answers: 2,
      topics: [{ topic: 'vpc', seen: 2 }],
    });
  });

  test('is made anew, and kept, when a journal has grown, was added or taken away', async () => {
    const places = temporaryPlaces();
    await recordIn(places, answersTo('a'));
    addJournal(places, 'laptop.jsonl', [...runOf('laptop', START, answersTo('b'))]);
    expect(readSummary(worldWith(), places).kind).toBe('stale');
    expect(await storeAt(places).summary()).toMatchObject({ answers: 2 });
    expect(await storeAt(places, { loadFold: noFold }).summary()).toMatchObject({ answers: 2 });
    rmSync(join(places.journalFolder, 'laptop.jsonl'));
    expect(await storeAt(places).summary()).toMatchObject({ answers: 1 });
  });

  test.each([
    ['cut', '{"version":1,"ans'],
    [
      'of another shape',
      '{"version":2,"answers":1,"correct":1,"topics":[{}],"changed":1,"journals":[],"questions":"q1"}',
    ],
    ['of another version', '{"version":1}'],
    ['null', 'null'],
  ])('that is %s is made anew', async (_, content) => {
    const places = temporaryPlaces();
    await recordIn(places, answersTo('a'));
    const good = readFileSync(places.summaryFile, 'utf8');
    writeFileSync(places.summaryFile, content);
    expect(await storeAt(places).summary()).toMatchObject({ answers: 1 });
    expect(readFileSync(places.summaryFile, 'utf8')).toBe(good);
  });

  test('is made anew when questions have come, gone or got another key', async () => {
    const places = temporaryPlaces();
    await recordIn(places, answersTo('a', 'b'));
    const facts = new Map([['aws/vpc:a', { key: 'k1', kind: 'single', exams: [] }]]);
    const world = worldWith({ questions: { digest: 'q2', load: () => facts } });
    expect(readSummary(world, places).kind).toBe('stale');
    expect(await storeAt(places, { world }).summary()).toMatchObject({ answers: 2, topics: [{ seen: 1 }] });
    expect(readSummary(world, places).kind).toBe('fresh');
  });

  test('is made anew when the settings have changed, by whatever hand', async () => {
    const places = temporaryPlaces();
    await recordIn(places, answersTo('a'));
    mkdirSync(dirname(places.configFile), { recursive: true });
    writeFileSync(places.configFile, '{"longestInterval":2}');
    expect(readSummary(worldWith(), places).kind).toBe('stale');
    await storeAt(places).summary();
    expect(readSummary(worldWith(), places).kind).toBe('fresh');
  });

  test('holds for a day while an exam is ahead, which moves cards from day to day', async () => {
    const places = temporaryPlaces();
    await recordIn(places, answersTo('a'));
    const later = (days: number) => worldWith({ clock: () => START + days * 86_400_000 });
    expect(readSummary(later(400), places).kind).toBe('fresh');
    mkdirSync(dirname(places.configFile), { recursive: true });
    writeFileSync(places.configFile, '{"exam":"saa-c03","examDate":"2026-12-24"}');
    await storeAt(places).summary();
    expect([readSummary(later(0.5), places).kind, readSummary(later(1), places).kind]).toEqual(['fresh', 'stale']);
  });

  test('stays fresh beside a journal with a torn last line', async () => {
    const places = temporaryPlaces();
    addJournal(places, 'a.jsonl', [...runOf('a', START, answersTo('b'))]);
    writeFileSync(join(places.journalFolder, 'torn.jsonl'), '\n0123');
    await storeAt(places).summary();
    expect(readSummary(worldWith(), places).kind).toBe('fresh');
  });

  test('is read without looking at a single journal while nobody records', async () => {
    const places = temporaryPlaces();
    await recordIn(places, answersTo('a'));
    const { files } = worldWith();
    const blind = { ...files, readdirSync: noJournals as typeof files.readdirSync };
    expect(readSummary(worldWith({ files: blind }), places).kind).toBe('fresh');
  });

  test('is stale as soon as an answer is acknowledged, even in the millisecond it was made in', async () => {
    const places = temporaryPlaces();
    const store = storeAt(places);
    for (const event of answersTo('a', 'b', 'c')) {
      store.record(event);
      expect(readSummary(worldWith(), places).kind).toBe('stale');
      await store.summary();
      expect(readSummary(worldWith(), places).kind).toBe('fresh');
    }
  });

  test('is fresh when the folder was touched and no journal has grown', async () => {
    const places = temporaryPlaces();
    await recordIn(places, answersTo('a'));
    utimesSync(places.journalFolder, 1, 1);
    expect(readSummary(worldWith(), places).kind).toBe('fresh');
  });

  test('is compared with the journals where the disk tells time in whole seconds', async () => {
    const places = temporaryPlaces();
    const coarse = (path: string, time: number) => utimesSync(path, Math.floor(time), Math.floor(time));
    const world = worldWith({ files: { ...worldWith().files, utimesSync: coarse as typeof utimesSync } });
    const store = storeAt(places, { world });
    store.record(answersTo('a')[0] ?? { kind: 'reset' });
    await store.summary();
    store.record(answersTo('b')[0] ?? { kind: 'reset' });
    expect(await store.summary()).toMatchObject({ answers: 2 });
  });
});

function noJournals(): never {
  throw new Error('the journals were listed');
}
