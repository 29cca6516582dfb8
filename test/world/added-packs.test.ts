import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { changeAddedPacks, readAddedPacks } from '../../src/world/added-packs.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'awsstudy-added-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const list = () => join(folder, 'config', 'packs.json');
const lock = () => join(folder, 'config', 'packs.lock');
const TEAM = { name: 'team', folder: '/team' };

test('the list is locked while it is changed, and no longer, be there a fault or not', () => {
  changeAddedPacks(list(), (packs) => {
    expect(existsSync(lock())).toBe(true);
    return [...packs, TEAM];
  });
  expect([existsSync(lock()), readAddedPacks(list()).packs]).toEqual([false, [TEAM]]);
  writeFileSync(list(), '{');
  expect(() => changeAddedPacks(list(), (packs) => packs)).toThrow("can't be read: it is not valid JSON.");
  expect(existsSync(lock())).toBe(false);
});

test('what another program has added meanwhile stays', () => {
  changeAddedPacks(list(), () => [TEAM]);
  changeAddedPacks(list(), (packs) => [...packs, { name: 'b', folder: '/b' }]);
  expect(readAddedPacks(list()).packs).toHaveLength(2);
});

test('the lock of a program that died is nobody’s', () => {
  changeAddedPacks(list(), () => []);
  writeFileSync(lock(), '999999999 x');
  changeAddedPacks(list(), () => [TEAM]);
  expect(readAddedPacks(list()).packs).toEqual([TEAM]);
});

test('a list that can not be saved is told', () => {
  writeFileSync(join(folder, 'config'), 'a file');
  expect(() => changeAddedPacks(list(), () => [TEAM])).toThrow(
    expect.objectContaining({
      message: "The list of your packs can't be saved: a file stands where a folder should be.",
      hint: `Look at \`${list()}\`, then run the command again.`,
      exit: 'progress',
    }),
  );
});
