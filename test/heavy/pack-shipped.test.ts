import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { Home } from '../support/program.js';

const home = new Home();
afterAll(() => home.remove());

test('all our topics, given as a pack, compile to the very bytes of the build', () => {
  const folder = join(home.folder, 'mine');
  cpSync('topics', folder, { recursive: true });
  writeFileSync(join(folder, 'pack.yaml'), 'format: 1\ntitle: All of them\n');
  const { code, stdout, stderr } = home.run(['pack', 'add', folder]);
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/^Added the pack `mine`: 26 topics /);
  const cache = join(home.folder, 'cache', 'packs');
  const [compiled = ''] = readdirSync(cache).filter((name) => !name.endsWith('.json'));
  for (const kind of ['flow', 'notes', 'cheatsheets', 'quizzes']) {
    const shipped = join('dist', 'content', kind);
    const names = readdirSync(shipped);
    expect(readdirSync(join(cache, compiled, kind, 'mine'))).toEqual(names);
    for (const name of names) {
      expect(readFileSync(join(cache, compiled, kind, 'mine', name))).toEqual(readFileSync(join(shipped, name)));
    }
  }
});
