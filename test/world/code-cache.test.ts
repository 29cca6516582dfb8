import { execFileSync } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import * as nodeModule from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type CodeCacheOptions, requireCached } from '../../src/world/code-cache.js';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'awsstudy-cache-'));
});

afterEach(() => rmSync(root, { recursive: true, force: true, maxRetries: 9 }));

function bundle(source: string): string {
  const file = join(root, 'screens.cjs');
  writeFileSync(file, source);
  return file;
}

/** Requires a bundle as a program does that ends with an exit code. */
function start(file: string, { code = 0, version = '1.0.0', folder = join(root, 'cache') } = {}): unknown {
  const process = Object.assign(new EventEmitter(), { version: 'v20.20.2', arch: 'x64', pid: 4711 });
  const exports = requireCached(file, { folder, version, process: process as unknown as CodeCacheOptions['process'] });
  process.emit('exit', code);
  return exports;
}

const cached = () => (existsSync(join(root, 'cache')) ? readdirSync(join(root, 'cache')) : []);

test('a bundle is required as ever', () => {
  const file = bundle('module.exports = { folder: __dirname, joined: require("node:path").join("a", "b") };');
  expect(start(file)).toEqual({ folder: root, joined: join('a', 'b') });
  expect(start(file)).toEqual({ folder: root, joined: join('a', 'b') });
});

test('a fault of the bundle itself is thrown, and its code runs once', () => {
  const file = bundle('globalThis.runs = (globalThis.runs ?? 0) + 1; throw new Error("fault of the bundle");');
  expect(() => start(file)).toThrow('fault of the bundle');
  expect((globalThis as { readonly runs?: number }).runs).toBe(1);
});

test('a bundle that is no program is told as Node tells it', () => {
  expect(() => start(bundle('const ='))).toThrow(SyntaxError);
  expect(() => start(join(root, 'missing.cjs'))).toThrow('Cannot find module');
});

// From 22.1 on Node keeps the compiled code itself.
describe.skipIf('enableCompileCache' in nodeModule)('the cache of Node 20', () => {
  const file = () => bundle('module.exports = 1;');

  test('is named after the version, the code, Node and the machine, and nobody else may read it', () => {
    start(file());
    expect(cached()).toEqual([expect.stringMatching(/^screens\.cjs-1\.0\.0-[0-9a-f]+-v20\.20\.2-x64$/)]);
    expect(statSync(join(root, 'cache', cached()[0] ?? '')).mode & 0o777).toBe(0o600);
  });

  test('is not written by a program that ended badly', () => {
    start(file(), { code: 1 });
    expect(cached()).toEqual([]);
  });

  test('makes room for that of a new version and of new code', () => {
    start(file());
    const [first] = cached();
    start(file(), { version: '2.0.0' });
    start(bundle('module.exports = 2;'), { version: '2.0.0' });
    expect(cached()).toHaveLength(1);
    expect(cached()).not.toEqual([first]);
  });

  /** Starts are in processes of their own: V8 would remember the code within one. */
  function aloneWith(folder: string): () => string {
    const path = join(root, 'code-cache.cjs');
    buildSync({
      entryPoints: ['src/world/code-cache.ts'],
      outfile: path,
      bundle: true,
      platform: 'node',
      format: 'cjs',
    });
    const line = `console.log(require(${JSON.stringify(path)}).requireCached(${JSON.stringify(file())}, { folder: ${JSON.stringify(folder)}, version: '1', process }))`;
    const options = { encoding: 'utf8', timeout: 10_000, killSignal: 'SIGKILL' } as const;
    return () => execFileSync(process.execPath, ['-e', line], options).trim();
  }

  test.runIf(existsSync('/proc'))(
    'where no folder can be made is given up: Node 20 by itself would try for ever',
    () => {
      expect(aloneWith('/proc/awsstudy/code')()).toBe('1');
    },
  );

  test('when it is damaged is passed over, and written anew', () => {
    const startAlone = aloneWith(join(root, 'cache'));
    expect(startAlone()).toBe('1');
    const cache = join(root, 'cache', cached()[0] ?? '');
    const kept = readFileSync(cache);
    writeFileSync(cache, kept.subarray(0, 100));
    expect(startAlone()).toBe('1');
    expect(readFileSync(cache).length).toBe(kept.length);
    const { mtimeNs } = statSync(cache, { bigint: true });
    expect(startAlone()).toBe('1');
    expect(statSync(cache, { bigint: true }).mtimeNs).toBe(mtimeNs);
  });

  test('is done without where it can not be written', () => {
    writeFileSync(join(root, 'a-file'), '');
    expect(start(file(), { folder: join(root, 'a-file', 'cache') })).toBe(1);
  });
});
