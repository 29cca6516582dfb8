import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { placesOf } from '../../src/store/places.js';
import { openPacks } from '../../src/world/packs.js';

let home: string;
let said: string[];
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'awsstudy-packs-'));
  said = [];
  for (const name of ['one', 'two']) {
    mkdirSync(join(home, name));
    writeFileSync(join(home, name, 'pack.yaml'), 'format: 1\n');
  }
});
afterEach(() => rmSync(home, { recursive: true }));

/** A compiler that takes its time, counts how often it was asked, and finds what it is told to find. */
function compilerThat(milliseconds: number, message: object): void {
  writeFileSync(
    join(home, 'pack-compiler.cjs'),
    `const { appendFileSync } = require('node:fs');
const { parentPort } = require('node:worker_threads');
appendFileSync(${JSON.stringify(join(home, 'runs'))}, 'x');
setTimeout(() => parentPort.postMessage(${JSON.stringify(message)}), ${milliseconds});`,
  );
}

const runs = (): number => readFileSync(join(home, 'runs'), 'utf8').length;

/** A start of the program, as far as packs go. */
const start = (folders: readonly string[] = ['one']) =>
  openPacks({
    places: placesOf({ environment: { AWSSTUDY_HOME: home }, platform: 'linux', homeFolder: home }),
    program: home,
    version: '1',
    environment: { AWSSTUDY_PACKS: folders.map((folder) => join(home, folder)).join(':') },
    clock: Date.now,
    pid: process.pid,
    tell: (line) => said.push(line),
  });

const FAULT = { file: 'pack.yaml', line: 1, column: 1, rule: 'missing-key', message: 'A pack has no `title`; add it.' };
const FAULTY = { kind: 'done', findings: { problems: [FAULT] } };
const REFUSED = { kind: 'refused', message: 'The pack is too large to be read.', hint: 'Split it.' };

describe('a start that has to compile', () => {
  test.each([
    [['one'], () => `Reading the pack in ${join(home, 'one')} for the first time.\n`],
    [['one', 'two'], () => 'Reading your 2 packs for the first time.\n'],
  ])('%j says so once it takes long', async (folders, line) => {
    compilerThat(500, FAULTY);
    await start(folders).prepare();
    expect(said).toEqual([line()]);
  });

  test('says nothing when it is quick, or has nothing to compile', async () => {
    compilerThat(0, FAULTY);
    await start().prepare();
    await start([]).prepare();
    expect(said).toEqual([]);
  });
});

describe('a pack that can not be compiled', () => {
  test.each([
    [
      'because of its pack.yaml',
      FAULTY,
      () =>
        `The pack in ${join(home, 'one')} can't be used: it has 1 fault, the first at pack.yaml:1. See all: \`awsstudy pack check ${join(home, 'one')}\`.`,
    ],
    [
      'because it is too large',
      REFUSED,
      () => `The pack in ${join(home, 'one')} can't be used. The pack is too large to be read. Split it.`,
    ],
  ])('%s is named at every start, and tried at the first', async (_why, message, notice) => {
    compilerThat(0, message);
    for (const _start of [1, 2, 3]) {
      expect(await start().prepare()).toEqual([notice()]);
    }
    expect(runs()).toBe(1);
  });

  test('is tried again when a file of it has changed, and by `pack refresh`', async () => {
    compilerThat(0, FAULTY);
    await start().prepare();
    writeFileSync(join(home, 'one', 'pack.yaml'), 'format: 1\nname: a\n');
    expect(await start().prepare()).toHaveLength(1);
    expect(runs()).toBe(2);
    expect(await start().rebuild()).toHaveLength(1);
    expect(runs()).toBe(3);
    expect(await start().prepare()).toHaveLength(1);
    expect(runs()).toBe(3);
  });
});

test('a folder that is not there is named, and what to do', async () => {
  await expect(start().check(join(home, 'nowhere'))).rejects.toMatchObject({
    message: `There is no folder ${join(home, 'nowhere')}.`,
    hint: 'Name the folder of a pack; `awsstudy pack list` shows those that you have.',
    exit: 'notFound',
  });
});
