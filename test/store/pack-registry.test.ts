import * as files from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { packsFile, readRegistry, writeRegistry } from '../../src/store/pack-registry.js';

let folder: string;
beforeEach(() => {
  folder = files.mkdtempSync(join(tmpdir(), 'awsstudy-registry-'));
});
afterEach(() => files.rmSync(folder, { recursive: true }));

const path = () => packsFile({ config: folder });

test('what is written is read again, and where nothing was there are no packs', () => {
  expect(readRegistry(files, path())).toEqual({ kind: 'read', packs: [] });
  const packs = [{ name: 'team', folder: '/somewhere' }];
  writeRegistry(files, path(), { packs, suffix: '1' });
  expect(readRegistry(files, path())).toEqual({ kind: 'read', packs });
  expect(files.readdirSync(folder)).toEqual(['packs.json']);
  expect(files.statSync(path()).mode & 0o777).toBe(0o600);
});

test.each([
  ['', 'it is not valid JSON'],
  ['{"packs": [', 'it is not valid JSON'],
  ['null', 'it is no list of packs'],
  ['[]', 'it is no list of packs'],
  ['{"packs": {}}', 'it is no list of packs'],
  ['{"packs": [null]}', 'it is no list of packs'],
  ['{"packs": [{"name": "a", "folder": 1}]}', 'it is no list of packs'],
])('%j is damaged', (text, reason) => {
  files.writeFileSync(path(), text);
  expect(readRegistry(files, path())).toEqual({ kind: 'damaged', reason });
});

test('a folder in its place is damaged, not a crash', () => {
  files.mkdirSync(path());
  expect(readRegistry(files, path())).toMatchObject({ kind: 'damaged' });
});
