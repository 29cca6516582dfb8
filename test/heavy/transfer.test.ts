import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Home } from '../support/program.js';

/** Loaded first, lets the clock of the machine stand at a time. */
const FROZEN = 'Date.now = () => Date.UTC(2026, 10, 23, 9);';
/** Loaded first, sets the clock an hour ahead and back again, time and again. */
const JUMPING = 'const { now } = Date; let calls = 0; Date.now = () => now() + (calls++ % 2) * 3_600_000;';

let home: Home;
let other: Home;
beforeEach(() => {
  home = new Home();
  other = new Home();
});
afterEach(() => {
  home.remove();
  other.remove();
});

const FILE = 'progress.jsonl';

/** Answers questions, line by line, until lines run out. */
function study(topic: string): void {
  home.run(['quiz', topic, '--seed', '3'], { input: 'a\na,b\na,b,c\nt\n7\n'.repeat(4) });
}

function exportTo(file: string): void {
  const { code, stderr } = home.run(['export', 'progress', '--to', file]);
  expect([code, stderr]).toEqual([0, expect.stringMatching(/^Wrote \d+ entr(?:y|ies) to /)]);
}

const importFrom = (file: string, ...options: readonly string[]) =>
  other.run(['import', file, '--as', 'progress', ...options]);

/** What a learner sees of a home. */
function seen({ folder }: Home): readonly string[] {
  const preload = join(home.folder, 'frozen.cjs');
  writeFileSync(preload, FROZEN);
  const environment = { AWSSTUDY_HOME: folder };
  return ['stats', 'due', 'list'].map((command) => home.run([command, '--json'], { preload, environment }).stdout);
}

describe('progress carried in a file', () => {
  test('is on the other machine what it is here, with and without the snapshot, and comes over once', () => {
    study('s3');
    study('vpc');
    home.run(['undo']);
    const file = join(home.folder, FILE);
    exportTo(file);
    const count = readFileSync(file, 'utf8').trim().split('\n').length;
    expect(importFrom(file)).toMatchObject({
      code: 0,
      stderr: '',
      stdout: `Added ${count} entries; 0 were here already.\n`,
    });
    expect(seen(other)).toEqual(seen(home));
    for (const cache of ['progress.json', 'summary.json']) {
      rmSync(join(other.folder, cache));
    }
    expect(seen(other)).toEqual(seen(home));
    expect(JSON.parse(importFrom(file, '--json').stdout)).toEqual({ added: 0, known: count, left: [] });
  });

  test('is a line of JSON an entry, on stdout too', () => {
    study('s3');
    const { stdout } = home.run(['export', 'progress']);
    const [first] = stdout.split('\n');
    expect(JSON.parse(first ?? '')).toMatchObject({ version: 1, kind: 'answered', sequence: 1, mode: 'quiz' });
  });

  test('of nobody is empty, and is taken in', () => {
    const file = join(home.folder, FILE);
    home.run(['export', 'progress', '--to', file]);
    expect(importFrom(file)).toMatchObject({ code: 0, stdout: 'Added 0 entries; 0 were here already.\n' });
    expect(readdirSync(other.folder)).not.toContain('journal');
  });

  test('with lines that are none: they are named, and the rest is taken in', () => {
    study('s3');
    const file = join(home.folder, FILE);
    exportTo(file);
    const [first = '', ...rest] = readFileSync(file, 'utf8').split('\n');
    const newer = first.replace('"version":1', '"version":2').replace(/"id":"/, '"id":"new-');
    writeFileSync(file, [first, 'garbage', newer, ...rest].join('\n'));
    const { code, stdout, stderr } = importFrom(file);
    expect([code, stdout]).toEqual([
      0,
      expect.stringMatching(/^Added \d+ entries; 0 were here already\. Left out: 2 lines\.\n$/),
    ]);
    expect(stderr).toContain('It is no entry');
    expect(stderr).toContain('A newer awsstudy has written it');
  });

  test('that is none ends with 5 and writes nothing', () => {
    const file = join(home.folder, FILE);
    writeFileSync(file, 'Hello\n');
    const { code, stderr } = importFrom(file);
    expect(code).toBe(5);
    expect(stderr).toContain(
      `awsstudy: Nothing in \`${file}\` is an entry of a progress that can be read.\nWrite such a file with \`awsstudy export progress --to progress.jsonl\`.\n`,
    );
    expect(readdirSync(other.folder)).toEqual([]);
  });
});

test('how long an answer took is measured by a clock that nobody sets', () => {
  const preload = join(home.folder, 'jumping.cjs');
  writeFileSync(preload, JUMPING);
  home.run(['quiz', 's3', '--seed', '3', '--count', '1'], { input: 'a\n', preload });
  const { milliseconds } = JSON.parse(home.run(['export', 'progress']).stdout) as { readonly milliseconds: number };
  expect(milliseconds).toBeLessThan(60_000);
});
