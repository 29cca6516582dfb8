import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CompiledPack } from '../../src/content/compiled-pack.js';
import { dropJointPacks, keepJointPacks } from '../../src/world/joining-packs.js';
import { type JointSources, jointKey, readJointPacks } from '../../src/world/joint-packs.js';
import { c } from '../support/builders.js';

let folder: string;
let sources: JointSources;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'awsstudy-joint-'));
  sources = {
    cache: join(folder, 'cache'),
    version: '1',
    folders: [join(folder, 'named')],
    registry: join(folder, 'packs.json'),
    list: join(folder, 'list.tsv'),
  };
  mkdirSync(join(sources.cache, 'packs'), { recursive: true });
  for (const name of ['named', 'added']) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, 'pack.yaml'), 'format: 1\ntitle: A\n');
  }
  writeFileSync(sources.registry, JSON.stringify({ packs: [{ name: 'added', folder: join(folder, 'added') }] }));
  writeFileSync(sources.list, 'vpc\tVPC\n');
});
afterEach(() => rmSync(folder, { recursive: true }));

const counts = { topics: 1, commands: 0, questions: 0, faults: 0 };
const PACK: CompiledPack = { name: 'team', title: 'T', folder: '/c', digest: 'd', ...counts, patches: {} };
const LINES = [c('vpc\tVPC'), c('team/a\tA')];
const keep = () =>
  keepJointPacks(sources.cache, { key: jointKey(sources), packs: [PACK], lines: LINES, suffix: 'test' });
const changed = (path: string, text: string): Partial<JointSources> => {
  writeFileSync(path, text);
  return {};
};
const path = () => join(sources.cache, 'joint-packs.txt');

describe('the packs joined', () => {
  test('are found as they were kept', () => {
    expect(readJointPacks(sources)).toBeUndefined();
    keep();
    expect(readJointPacks(sources)).toEqual({ packs: [PACK], lines: LINES });
  });

  test.each<[what: string, change: () => Partial<JointSources>]>([
    ['the version', () => ({ version: '2' })],
    ['AWSSTUDY_PACKS', () => ({ folders: [...sources.folders, '/b'] })],
    ['the list of added packs', () => changed(sources.registry, '{"packs": [1]}')],
    [
      'the pack.yaml of one in AWSSTUDY_PACKS',
      () => changed(join(folder, 'named', 'pack.yaml'), 'format: 1\ntitle: Another\n'),
    ],
    [
      'the pack.yaml of one that was added',
      () => changed(join(folder, 'added', 'pack.yaml'), 'format: 1\ntitle: Another\n'),
    ],
    ['the topics of the program', () => changed(sources.list, 'vpc\tAnother VPC\n')],
    ['what is compiled', () => changed(join(sources.cache, 'packs', 'team.json'), '{}')],
    [
      'the place of the cache',
      () => {
        renameSync(sources.cache, join(folder, 'elsewhere'));
        return { cache: join(folder, 'elsewhere') };
      },
    ],
  ])('are good until %s is another', (_what, change) => {
    keep();
    expect(readJointPacks({ ...sources, ...change() })).toBeUndefined();
  });

  test('are known by what was so before they were looked at', () => {
    const key = jointKey(sources);
    writeFileSync(join(sources.cache, 'packs', 'meanwhile.json'), '{}');
    keepJointPacks(sources.cache, { key, packs: [PACK], lines: LINES, suffix: 'test' });
    expect(readJointPacks(sources)).toBeUndefined();
  });

  test('are forgotten when that is asked for, be they there or not', () => {
    keep();
    dropJointPacks(sources.cache);
    dropJointPacks(sources.cache);
    expect(readJointPacks(sources)).toBeUndefined();
  });

  test('are not used once their file was cut, wherever that was', () => {
    keep();
    const whole = readFileSync(path(), 'utf8');
    const end = whole.lastIndexOf('\n');
    for (let length = 0; length <= end; length += 1) {
      writeFileSync(path(), whole.slice(0, length));
      expect(readJointPacks(sources), `${length} characters`).toBeUndefined();
    }
  });

  test('can not be kept where there is no room, and that is all', () => {
    mkdirSync(path());
    keep();
    expect(readJointPacks(sources)).toBeUndefined();
  });
});
