import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { RULES } from '../../src/content/rule.js';
import { topicsFile } from './example-topic.js';

const HERE = new URL('./', import.meta.url);

test('the page for authors tells every rule and what to do', () => {
  const [, table = ''] = topicsFile('README.md').split('| Rule | What to do |\n|---|---|\n');
  const rows = [...table.matchAll(/^\| `([a-z0-9-]+)` \| (.*) \|$/gm)].map(([, rule, advice]) => [rule, advice]);
  expect(rows).toEqual(Object.entries(RULES));
});

test('every rule has a test that meets its fault', () => {
  const tests = readdirSync(HERE)
    .filter((name) => name !== 'rules.test.ts' && name.endsWith('.ts'))
    .map((name) => readFileSync(new URL(name, HERE), 'utf8'))
    .join('\n');
  const untested = Object.keys(RULES).filter((rule) => !new RegExp(`['\` ]${rule}['\` ]`).test(tests));
  expect(untested).toEqual([]);
});
