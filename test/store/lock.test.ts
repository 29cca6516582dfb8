import { existsSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { takeLock } from '../../src/store/lock.js';
import { temporaryFolder, worldWith } from './store-builders.js';

const now = Date.now();
const world = worldWith({ clock: () => now });

function freePath(): string {
  return join(temporaryFolder(), 'progress.lock');
}

test('a lock is held once, and again when it was released', () => {
  const path = freePath();
  const lock = takeLock(world, path);
  expect(takeLock(world, path)).toBeUndefined();
  lock?.release();
  expect(takeLock(world, path)).toBeDefined();
});

test('the lock of a dead program is taken over', () => {
  const path = freePath();
  writeFileSync(path, '999999 abc');
  expect(takeLock(world, path)).toBeDefined();
});

test('a lock older than a minute is taken over, whoever holds it', () => {
  const path = freePath();
  takeLock(world, path);
  utimesSync(path, now / 1000 - 61, now / 1000 - 61);
  expect(takeLock(world, path)).toBeDefined();
});

test('a lock that somebody has taken over is not released by who held it before', () => {
  const path = freePath();
  const lock = takeLock(world, path);
  utimesSync(path, now / 1000 - 61, now / 1000 - 61);
  takeLock(world, path);
  lock?.release();
  expect(existsSync(path)).toBe(true);
});

test('an empty lock, just being written, is respected', () => {
  const path = freePath();
  writeFileSync(path, '');
  expect(takeLock(world, path)).toBeUndefined();
});

test('a folder that is a file is a fault, not a held lock', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'data'), '');
  expect(() => takeLock(world, join(folder, 'data', 'progress.lock'))).toThrow('ENOTDIR');
});
