import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compileCatalogue } from '../../src/content/compile.js';
import { openCatalogue } from '../../src/content/compiled.js';
import type { CatalogueReader } from '../../src/context.js';
import { cleanLine } from '../../src/text/clean.js';
import { FOUR_TOPICS, writeCompiled } from './compiled-folder.js';

const FILES = compileCatalogue(FOUR_TOPICS, []);

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'awsstudy-compiled-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('is what commands are given, but for the search', () => {
  const catalogue: Omit<CatalogueReader, 'search'> = openCatalogue(folder);
  expect(Object.keys(catalogue)).toHaveLength(8);
});

describe('a name', () => {
  test.each([
    ['vpc', 'vpc'],
    ['VPC', 'vpc'],
    [' vpc ', 'vpc'],
    ['sg', 'vpc-security'],
    ['NACL', 'vpc-security'],
    ['virtual private cloud', 'vpc'],
    ['Amazon EC2', 'ec2'],
    ['vpc security', 'vpc-security'],
    ['vpc_security', 'vpc-security'],
    ['vpc-s', 'vpc-security'],
    ['e', 'ec2'],
    ['s', 's3'],
    ['simple', 's3'],
    ['inst', 'ec2'],
    ['virt', 'vpc'],
  ])('%s leads to %s', (name, found) => {
    writeCompiled(folder, FILES);
    expect(openCatalogue(folder).resolve(name)).toEqual({ kind: 'found', id: found });
  });

  test.each([
    ['vp', ['vpc', 'vpc-security']],
    ['vcp', ['vpc']],
    ['amazon', ['ec2', 'vpc']],
    ['vpc-securty', ['vpc-security']],
    ['s4', ['s3', 'vpc-security']],
    ['gardening', []],
    ['', []],
    ['../../etc/passwd', []],
    ['constructor', []],
    ['__proto__', []],
    ['x'.repeat(5000), []],
  ])('%s is unknown, and %j may be meant', (name, suggestions) => {
    writeCompiled(folder, FILES);
    const resolution = openCatalogue(folder).resolve(name);
    expect(resolution.kind === 'unknown' && resolution.suggestions).toEqual(suggestions);
  });
});

describe('what is not there', () => {
  test('a name with a path in it leads to no file, even if there is one', () => {
    writeCompiled(folder, [...FILES, { path: 'secret.json', bytes: Buffer.from('{}') }]);
    expect(openCatalogue(folder).resolve('../secret')).toEqual({ kind: 'unknown', suggestions: [] });
    expect(() => openCatalogue(folder).notes(cleanLine('../secret'))).toThrow('There is no topic of that name.');
  });

  test.each(['gone', '../list', 'a/b', ''])('the topic %s is told as unknown', (name) => {
    writeCompiled(folder, FILES);
    expect(() => openCatalogue(folder).notes(cleanLine(name))).toThrow(
      expect.objectContaining({
        message: 'There is no topic of that name.',
        exit: 'notFound',
        hint: 'See all topics: awsstudy list',
      }),
    );
  });

  test('a missing or damaged file is told by its name', () => {
    const fault = (path: string) =>
      expect.objectContaining({
        message: `The compiled file ${path} can't be read.`,
        exit: 'content',
        hint: 'Install awsstudy again; in a checkout run: npm run build',
      });
    expect(() => openCatalogue(folder).list()).toThrow(fault('list.tsv'));
    writeCompiled(folder, [{ path: 'notes/vpc.json', bytes: Buffer.from('{"title"') }]);
    expect(() => openCatalogue(folder).notes(cleanLine('vpc'))).toThrow(fault('notes/vpc.json'));
  });
});
