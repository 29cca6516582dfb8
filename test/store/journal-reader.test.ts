import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { frameOf } from '../../src/store/frame.js';
import { readJournals } from '../../src/store/journal-reader.js';
import { sortEvents } from '../../src/study/event-order.js';
import { runOf } from '../study/event-builders.js';
import { answersTo, temporaryFolder, worldWith } from './store-builders.js';

const EVENTS = runOf('a', 1_000, answersTo('a', 'b', 'c', 'd'));
const FRAMES = EVENTS.map((event) => frameOf(event, (text) => crc32(text)));
const WHOLE = FRAMES.join('');

function folderWith(...journals: readonly (string | Buffer)[]): string {
  const folder = temporaryFolder();
  for (const [index, content] of journals.entries()) {
    writeFileSync(join(folder, `${index}.jsonl`), content);
  }
  return folder;
}

const read = (folder: string, before: ReadonlyMap<string, number> = new Map()) =>
  readJournals(worldWith(), folder, before);
const idsIn = (folder: string) => sortEvents(read(folder).events).map(({ id }) => id);

/** The journal with the seed of its second event changed from 7 to 6. */
function withBitFlipped(): Buffer {
  const bytes = Buffer.from(WHOLE);
  const place = WHOLE.indexOf('"seed":7', FRAMES[0]?.length) + '"seed":'.length;
  bytes[place] = (bytes[place] ?? 0) ^ 1;
  return bytes;
}

describe('a journal that something happened to', () => {
  test.each([
    ['nothing', [WHOLE], []],
    ['a copy made because of a conflict', [WHOLE, WHOLE], []],
    ['line ends of Windows', [WHOLE.replaceAll('\n', '\r\n')], []],
    ['NULs at the end, which a power cut leaves', [`${WHOLE}${'\0'.repeat(4096)}`], []],
    ['NULs in between', [`${FRAMES[0]}${'\0'.repeat(512)}${FRAMES.slice(1).join('')}`], []],
    ['a byte order mark', [`\ufeff${WHOLE}`], []],
    ['no line end at the end', [WHOLE.trimEnd()], []],
    ['empty lines', [WHOLE.replaceAll('\n', '\n\n')], []],
    ['its lines in another order', [[...FRAMES].reverse().join('')], []],
    ['a line of garbage in between', [`${FRAMES[0]}garbage${FRAMES.slice(1).join('')}`], [3]],
    ['a torn write in between', [`${FRAMES[0]}${FRAMES[1]?.slice(0, 50)}${FRAMES.slice(1).join('')}`], [4]],
  ])('%s: all events are read', (_, journals, damaged) => {
    const folder = folderWith(...journals);
    expect(idsIn(folder)).toEqual(EVENTS.map(({ id }) => id));
    expect(read(folder).damaged.map(({ line }) => line)).toEqual(damaged);
  });

  test.each([
    [
      'one flipped bit',
      withBitFlipped(),
      'a-2',
      { damaged: [{ file: '0.jsonl', line: 4, reason: 'its checksum does not fit' }], unfinished: [] },
    ],
    [
      'bytes that are no UTF-8',
      Buffer.concat([Buffer.from(FRAMES.slice(1).join('')), Buffer.from([0xff, 0xfe, 10])]),
      'a-1',
      { damaged: [{ file: '0.jsonl', line: 7, reason: 'it is no entry' }], unfinished: [] },
    ],
    ['a torn last line', WHOLE.slice(0, -30), 'a-4', { damaged: [], unfinished: [{ file: '0.jsonl', line: 8 }] }],
  ])('%s: exactly that line is lost, and named', (_, content, lost, faults) => {
    const folder = folderWith(content);
    expect(idsIn(folder)).toEqual(EVENTS.map(({ id }) => id).filter((id) => id !== lost));
    expect(read(folder)).toMatchObject(faults);
  });

  test.each([
    ['another version', { version: 2 }],
    ['a kind that it does not know', { kind: 'dreamt' }],
    ['a kind that is named like a property of all objects', { kind: 'constructor' }],
    ['a grade that it does not know', { grade: 5 }],
    ['a time past the year 9999', { time: 1e15 }],
  ])('a line with %s is of a newer program', (_, values) => {
    const folder = folderWith(frameOf({ ...EVENTS[0], ...values }, (text) => crc32(text)));
    expect(read(folder)).toMatchObject({ events: [], newer: [{ file: '0.jsonl', line: 2 }], damaged: [] });
  });

  test('a line whose checksum fits but which is no JSON is damaged', () => {
    const text = '{nonsense}';
    expect(read(folderWith(`\n${crc32(text).toString(16).padStart(8, '0')} ${text}\n`)).damaged).toEqual([
      { file: '0.jsonl', line: 2, reason: 'it is not valid JSON' },
    ]);
  });
});

describe('reading on', () => {
  test('only what is new is read', () => {
    const folder = folderWith(FRAMES.slice(0, 2).join(''));
    const { folded } = read(folder);
    appendFileSync(join(folder, '0.jsonl'), FRAMES.slice(2).join(''));
    expect(read(folder, folded).events.map(({ id }) => id)).toEqual(['a-3', 'a-4']);
  });

  test('a file that did not grow is not opened', () => {
    const folder = folderWith(WHOLE);
    const { folded } = read(folder);
    const world = worldWith();
    const opened: unknown[] = [];
    const files = { ...world.files, openSync: (path: string) => opened.push(path) } as typeof world.files;
    expect(readJournals({ ...world, files }, folder, folded)).toMatchObject({ events: [], folded, sizes: folded });
    expect(opened).toEqual([]);
  });

  test('wherever a write is caught in the middle, its event is read when it is whole', () => {
    const [first = '', second = ''] = FRAMES;
    for (let cut = 0; cut <= second.length; cut += 1) {
      const folder = folderWith(first + second.slice(0, cut));
      const before = read(folder);
      writeFileSync(join(folder, '0.jsonl'), first + second);
      const after = read(folder, before.folded);
      expect([...before.events, ...after.events].map(({ id }) => id)).toEqual(['a-1', 'a-2']);
    }
  });

  test('the size counts what is unfinished too, so that it is seen to grow', () => {
    const folder = folderWith(`${FRAMES[0]}\n0123`);
    const size = readFileSync(join(folder, '0.jsonl')).length;
    expect(read(folder)).toMatchObject({
      sizes: new Map([['0.jsonl', size]]),
      folded: new Map([['0.jsonl', size - 4]]),
    });
  });
});

describe('what is no journal', () => {
  test('a folder that does not exist has no journals', () => {
    expect(read('/nowhere/at/all')).toMatchObject({ events: [], unreadable: [] });
  });

  test('files of other names are not read', () => {
    const folder = folderWith(WHOLE);
    writeFileSync(join(folder, '.syncthing.0.jsonl.tmp'), 'garbage');
    expect(read(folder)).toMatchObject({ damaged: [], unfinished: [] });
  });

  test('a file where the folder should be is told', () => {
    const folder = join(folderWith(WHOLE), '0.jsonl');
    expect(read(folder).unreadable).toEqual([{ file: folder, reason: 'a file stands where a folder should be' }]);
  });

  test('a folder named like a journal is told, and the others are read', () => {
    const folder = folderWith(WHOLE);
    mkdirSync(join(folder, 'x.jsonl'));
    expect(read(folder)).toMatchObject({ events: EVENTS, unreadable: [{ file: 'x.jsonl' }] });
  });

  test('a pipe does not hold it up, nor does an endless device', () => {
    const folder = folderWith(WHOLE);
    execFileSync('mkfifo', [join(folder, 'pipe.jsonl')]);
    symlinkSync('/dev/zero', join(folder, 'zero.jsonl'));
    expect(read(folder).events).toEqual(EVENTS);
    expect(read(folder, new Map([['zero.jsonl', 1]])).unreadable).toEqual([
      { file: 'zero.jsonl', reason: 'it is no regular file' },
    ]);
  });

  test('a file that was cut since is not read past its end', () => {
    const folder = folderWith(WHOLE);
    const { folded } = read(folder);
    truncateSync(join(folder, '0.jsonl'), 10);
    expect(read(folder, folded)).toMatchObject({ events: [], sizes: new Map([['0.jsonl', 10]]) });
  });
});
