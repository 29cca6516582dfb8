import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('docs/settings.md is what `node scripts/settings-page.mjs` makes of the table of settings', () => {
  const page = execFileSync(process.execPath, ['scripts/settings-page.mjs', '--print'], { encoding: 'utf8' });
  expect(readFileSync('docs/settings.md', 'utf8')).toBe(page);
});
