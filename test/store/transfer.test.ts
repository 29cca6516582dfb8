import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eventLines, readEventLines } from '../../src/store/event-lines.js';
import { openFold } from '../../src/store/fold.js';
import { frameOf } from '../../src/store/frame.js';
import type { Places } from '../../src/store/places.js';
import type { StoreWorld } from '../../src/store/world.js';
import { anyJournals, runOf } from '../study/event-builders.js';
import {
  addJournal,
  answersTo,
  failingDisk,
  hastyFiles,
  recordIn,
  START,
  storeAt,
  temporaryPlaces,
  worldWith,
} from './store-builders.js';

const world = worldWith({ files: hastyFiles });
const EVENTS = runOf('laptop', START, answersTo('a', 'b', 'c'));
const TEXT = eventLines(EVENTS);

const merge = (places: Places, text: string, by: StoreWorld = world) => openFold(by, places).merge(text);
const exported = (places: Places) => openFold(world, places).exported().text;

describe('merging a text of events', () => {
  test('adds them as one journal of its own and changes no file', async () => {
    const places = temporaryPlaces();
    await recordIn(places, answersTo('d'));
    const [own = ''] = readdirSync(places.journalFolder);
    const before = readFileSync(join(places.journalFolder, own));
    expect(merge(places, TEXT)).toEqual({ added: 3, known: 0, left: [] });
    expect(readdirSync(places.journalFolder)).toHaveLength(2);
    expect(readFileSync(join(places.journalFolder, own))).toEqual(before);
    expect((await storeAt(places).progress()).answers).toBe(4);
  });

  test('once more adds nothing and makes no file', () => {
    const places = temporaryPlaces();
    merge(places, TEXT);
    expect(merge(places, TEXT)).toEqual({ added: 0, known: 3, left: [] });
    expect(readdirSync(places.journalFolder)).toHaveLength(1);
  });

  test('counts what a text holds twice once', () => {
    expect(merge(temporaryPlaces(), TEXT + TEXT)).toEqual({ added: 3, known: 0, left: [] });
  });

  test.each<[string, string]>([
    ['lines of a journal', EVENTS.map((event) => frameOf(event, world.crc32)).join('')],
    ['line ends of Windows', TEXT.replaceAll('\n', '\r\n')],
    ['no line end at the end', TEXT.trimEnd()],
    ['its lines in another order', TEXT.trim().split('\n').reverse().join('\n')],
    ['blanks around its lines', TEXT.replaceAll('\n', '  \n\n  ')],
  ])('takes %s', async (_, text) => {
    const places = temporaryPlaces();
    expect(merge(places, text)).toEqual({ added: 3, known: 0, left: [] });
    expect(await storeAt(places).events()).toEqual(EVENTS);
  });

  const [first] = EVENTS;
  test.each<[string, string, string]>([
    ['a line that was cut', TEXT.slice(0, 100), 'it is not valid JSON'],
    ['words', 'Hello', 'it is no entry'],
    ['JSON of something else', '{"name":"x"}', 'it is no entry'],
    ['a list', '[1]', 'it is no entry'],
    ['an entry that lacks something', JSON.stringify({ ...first, card: undefined }), 'it is no entry'],
    ['a line of a journal with a bit flipped', frameOf({}, () => 1).trim(), 'its checksum does not fit'],
    ['a newer version', JSON.stringify({ ...first, version: 2 }), 'a newer awsstudy has written it'],
    ['an unknown kind', JSON.stringify({ ...first, kind: 'dreamt' }), 'a newer awsstudy has written it'],
    ['the same in a journal', frameOf({ ...first, version: 2 }, world.crc32).trim(), 'a newer awsstudy has written it'],
  ])('leaves %s with its line and why, and takes the rest', (_, line, reason) => {
    const left = [{ line: 2, reason, ...(reason.startsWith('a newer') ? { isOfNewer: true } : {}) }];
    const [one = '', ...rest] = TEXT.split('\n');
    expect(merge(temporaryPlaces(), [one, line, ...rest].join('\n'))).toEqual({ added: 3, known: 0, left });
  });

  test('whatever the text, nothing is thrown, and no line without an event is passed over', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.json(), fc.constant(TEXT.split('\n')[0] ?? ''))), (lines) => {
        const text = lines.join('\n');
        const { events, left } = readEventLines(text, world.crc32);
        const blank = text.split('\n').filter((line) => line.replaceAll('\0', '').trim() === '').length;
        expect(events.length + left.length + blank).toBe(text.split('\n').length);
      }),
    );
  });

  test('that the disk does not take leaves everything as it was, and says so', () => {
    const places = temporaryPlaces();
    const { files } = failingDisk('torn', (_, call) => call === 'writeSync');
    expect(() => merge(places, TEXT, worldWith({ files }))).toThrow(
      expect.objectContaining({
        exit: 'progress',
        message: "What is to be added to your progress can't be saved: the disk is full.",
        hint: 'Nothing of it was added. When the journal can be written again, run the command again.',
      }),
    );
    expect(readdirSync(places.journalFolder)).toEqual([]);
  });
});

describe('exporting all events', () => {
  test('gives lines of ASCII JSON, in order, what was taken back too', async () => {
    const places = temporaryPlaces();
    const events = runOf('ü', START, [...answersTo('a'), { kind: 'undone', event: 'ü-1' }]);
    addJournal(places, 'one.jsonl', [...events].reverse());
    const { text, count } = openFold(world, places).exported();
    expect(count).toBe(2);
    expect(text).toMatch(/^(\{[ -~]+\}\n){2}$/);
    expect(
      text
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual(events);
  });

  test('names what could not be read', () => {
    const places = temporaryPlaces();
    addJournal(places, 'one.jsonl', [...EVENTS, { version: 2 }]);
    writeFileSync(join(places.journalFolder, 'two.jsonl'), 'garbage\n');
    expect(openFold(world, places).exported()).toMatchObject({
      count: 3,
      damaged: [{ file: 'two.jsonl', line: 1, reason: 'it is no entry' }],
      newer: [{ file: 'one.jsonl', line: 8 }],
    });
  });

  test('whatever happened, an empty home that takes it in has the same progress, with and without the caches', async () => {
    await fc.assert(
      fc.asyncProperty(anyJournals, async (runs) => {
        const [home, other] = [temporaryPlaces(), temporaryPlaces()];
        for (const [number, run] of runs.entries()) {
          addJournal(home, `${number}.jsonl`, [...run]);
        }
        const result = merge(other, exported(home));
        expect(result).toMatchObject({ known: 0, left: [], added: runs.flat().length });
        const progress = await storeAt(home).progress();
        expect(await storeAt(other).progress()).toEqual(progress);
        rmSync(other.snapshotFile, { force: true });
        rmSync(other.summaryFile, { force: true });
        expect(await storeAt(other).progress()).toEqual(progress);
        expect((await storeAt(other).summary()).topics).toEqual((await storeAt(home).summary()).topics);
        expect(exported(other)).toBe(exported(home));
      }),
      { numRuns: 30 },
    );
  });
});

test('machines that take in each other come to the same, in whatever order, twice or by way of a third', async () => {
  const all = async (...given: readonly string[]) => {
    const places = temporaryPlaces();
    for (const text of given) {
      merge(places, text);
      // With the caches written in between: the result never depends on who folded first.
      openFold(world, places).refresh();
    }
    return { text: exported(places), progress: await storeAt(places).progress() };
  };
  // Which of three machines know a run: at least one.
  const holders = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 4, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(anyJournals, holders, async (runs, known) => {
      const [a = '', b = '', c = ''] = [1, 2, 4].map((machine) =>
        eventLines(runs.filter((_, run) => ((known[run] ?? 0) & machine) > 0).flat()),
      );
      const whole = await all(a, b, c);
      expect(await all(c, b, a)).toEqual(whole);
      expect(await all(b, a, c, a, b)).toEqual(whole);
      expect(await all(a, (await all(b, c)).text)).toEqual(whole);
      expect(await all((await all(a, b)).text, c)).toEqual(whole);
    }),
    { numRuns: 12 },
  );
});
