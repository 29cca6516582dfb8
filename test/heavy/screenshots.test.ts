import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const PICTURES = join('docs', 'screens');
const scratch = mkdtempSync(join(tmpdir(), 'awsstudy-screens-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true, maxRetries: 9 }));

test('the pictures are what the program draws: drawn again they are the same, byte for byte', () => {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['scripts/screenshots.mjs', '--into', scratch, 'reader', 'statistics-topics'],
    { encoding: 'utf8' },
  );
  expect([status, stderr]).toEqual([0, '']);
  const drawn = readdirSync(scratch).sort();
  expect(drawn).toEqual([
    'reader-dark.svg',
    'reader-light.svg',
    'statistics-topics-dark.svg',
    'statistics-topics-light.svg',
  ]);
  for (const name of drawn) {
    const isSame = readFileSync(join(scratch, name)).equals(readFileSync(join(PICTURES, name)));
    expect(isSame, `${name} is no longer what the screen shows: run \`npm run screenshots\` and look at it`).toBe(true);
  }
});

test('every picture comes light and dark, and the one that moves loads quickly', () => {
  const names = readdirSync(PICTURES);
  const scenes = new Set(names.map((name) => name.replace(/-(?:light|dark)\.svg$/, '')));
  expect(scenes.size).toBeGreaterThan(6);
  expect(names.sort()).toEqual([...scenes].flatMap((scene) => [`${scene}-dark.svg`, `${scene}-light.svg`]).sort());
  expect(statSync(join(PICTURES, 'journey-light.svg')).size).toBeLessThan(400_000);
});

test('the README shows pictures that exist', () => {
  const shown = [...readFileSync('README.md', 'utf8').matchAll(/docs\/[a-z-]+\/([a-z-]+\.svg)/g)].map(
    ([, name]) => name,
  );
  expect(shown.length).toBeGreaterThan(4);
  expect(readdirSync(PICTURES)).toEqual(expect.arrayContaining(shown));
});
