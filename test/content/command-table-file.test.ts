import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { commandTableText, openCommandTable } from '../../src/content/command-table-file.js';

let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'awsstudy-commands-'));
  path = join(folder, 'aws-commands.txt');
});

afterEach(() => rmSync(folder, { recursive: true, force: true, maxRetries: 9 }));

const TEXT = readFileSync(new URL('../../data/aws-commands.txt', import.meta.url), 'utf8');

test('the table is there as it was made', () => {
  writeFileSync(path, commandTableText(TEXT));
  const table = openCommandTable(path);
  expect(table.commandsOf('s3')).toContain('sync');
  expect(table.command('ec2', 'create-vpc')?.options.get('cidr-block')?.kind).toBe('text');
});

const DAMAGED = expect.objectContaining({
  name: 'UserError',
  exit: 'content',
  hint: 'Install awsstudy again, or run `npm run build` in a checkout.',
});

test('a missing file is told with what to do', () => {
  expect(() => openCommandTable(path)).toThrow(DAMAGED);
  expect(() => openCommandTable(path)).toThrow(`The compiled file ${path} can't be read.`);
});

test.each([
  ['cut off', (text: string) => text.slice(0, -1)],
  ['grown', (text: string) => `${text}x`],
  ['emptied', () => ''],
  ['without its head', () => TEXT],
])('a file that is %s is damaged', (_what, change) => {
  writeFileSync(path, change(commandTableText(TEXT)));
  expect(() => openCommandTable(path)).toThrow(DAMAGED);
});

test('a table that is not plain ASCII is not built: it is read without decoding', () => {
  expect(() => commandTableText('[é]\n')).toThrow('data/aws-commands.txt holds more than ASCII.');
});
