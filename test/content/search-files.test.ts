import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { buildSearchIndex } from '../../src/content/search-index.js';
import { searchFile, searchFiles } from '../../src/content/search-reader.js';
import type { LineKind, SearchLine } from '../../src/study/search.js';
import { c } from '../support/builders.js';

const folder = mkdtempSync(join(tmpdir(), 'awsstudy-search-files-'));
afterAll(() => rmSync(folder, { recursive: true }));

function index(name: string, lines: readonly SearchLine[]): string {
  const path = join(folder, name);
  writeFileSync(path, buildSearchIndex(lines));
  return path;
}

const LINES = [
  ['The NAT gateway is paid by the hour', 'text'],
  ['NAT gateway', 'heading'],
  ['aws ec2 create-nat-gateway  # Create a NAT gateway', 'command'],
  ['A gateway that has nothing to do with NAT, but for these words in a line that goes on and on', 'text'],
].map(([text = '', kind]): SearchLine => {
  const place = { topic: c('vpc'), section: c('nat-gateway'), context: 'vpc' };
  return { ...place, line: c(text), kind: kind as LineKind };
});

const whole = index('whole.bin', LINES);
const parts = LINES.map((line, part) => index(`${part}.bin`, [line]));
const QUERY = ['nat', 'gateway'];

test('of several files, as packs have them, the best hit comes first, whichever file it stands in', () => {
  const expected = searchFile(whole, QUERY, {});
  expect(expected.hits[0]?.line).toBe('NAT gateway');
  expect(searchFiles(parts, QUERY, {})).toEqual(expected);
});

test('a limit is one for all files, and the total counts them all', () => {
  const { hits, total } = searchFiles(parts, QUERY, { limit: 2 });
  expect(hits).toEqual(searchFile(whole, QUERY, { limit: 2 }).hits);
  expect([hits.length, total]).toEqual([2, 4]);
});
