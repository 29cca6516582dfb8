import { mkdtempSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compileCatalogue } from '../../src/content/compile.js';
import { openCatalogue } from '../../src/content/compiled.js';
import { buildSearchIndex } from '../../src/content/search-index.js';
import type { CatalogueReader } from '../../src/study/catalogue-reader.js';
import { cleanLine } from '../../src/text/clean.js';
import { FOUR_TOPICS, writeCompiled } from './compiled-folder.js';

const FILES = compileCatalogue(FOUR_TOPICS, []);

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'awsstudy-compiled-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true, maxRetries: 9 });
});

test('is what commands are given, but for the search', () => {
  const catalogue: Omit<CatalogueReader, 'search'> = openCatalogue(folder);
  expect(Object.keys(catalogue)).toHaveLength(11);
});

test('the names of topics are told with the topics that they stand for', () => {
  writeCompiled(folder, FILES);
  const names = openCatalogue(folder).names();
  expect([names['vpc'], names['sg'], names['amazon-ec2']]).toEqual(['vpc', 'vpc-security', 'ec2']);
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

  test.each(['../list', 'a/b/c', 'a/', ''])('the topic %s is told as unknown', (name) => {
    writeCompiled(folder, FILES);
    expect(() => openCatalogue(folder).notes(cleanLine(name))).toThrow(
      expect.objectContaining({
        message: 'There is no topic of that name.',
        exit: 'notFound',
        hint: 'See all topics: awsstudy list',
      }),
    );
  });

  const fault = (path: string) =>
    expect.objectContaining({
      message: `The compiled file ${path} can't be read.`,
      exit: 'content',
      hint: 'Install awsstudy again, or run `npm run build` in a checkout.',
    });

  test('a missing or damaged file is told by its name', () => {
    expect(() => openCatalogue(folder).list()).toThrow(fault('list.tsv'));
    writeCompiled(folder, [{ path: 'notes/vpc.json', bytes: Buffer.from('{"title"') }]);
    expect(() => openCatalogue(folder).notes(cleanLine('vpc'))).toThrow(fault('notes/vpc.json'));
  });

  test('a topic without its files is damage, not an unknown topic', () => {
    writeCompiled(folder, FILES);
    for (const kind of ['heads', 'notes', 'flow', 'cheatsheets', 'quizzes']) {
      rmSync(join(folder, kind, 'vpc.json'));
    }
    const catalogue = openCatalogue(folder);
    const id = cleanLine('vpc');
    expect(catalogue.resolve('vpc')).toEqual({ kind: 'found', id });
    expect(() => catalogue.head(id)).toThrow(fault('heads/vpc.json'));
    expect(() => catalogue.notes(id)).toThrow(fault('notes/vpc.json'));
    expect(() => catalogue.flow(id)).toThrow(fault('flow/vpc.json'));
    expect(() => catalogue.cheatsheet(id)).toThrow(fault('cheatsheets/vpc.json'));
    expect(() => catalogue.questions(id)).toThrow(fault('quizzes/vpc.json'));
  });

  test.each([
    '',
    'vpc\tAmazon VPC\tnetworking\t1\t2',
    'vpc\tAmazon\n',
    '../list\tList\tnetworking\t1\t2\n',
    '\0'.repeat(99),
  ])('the list %j is damaged', (text) => {
    writeCompiled(folder, [{ path: 'list.tsv', bytes: Buffer.from(text) }]);
    expect(() => openCatalogue(folder).list()).toThrow(fault('list.tsv'));
  });
});

describe('an inspection', () => {
  const SEARCH = { path: 'search.bin', bytes: buildSearchIndex([]) };
  const damagedFile = (path: string) =>
    `The compiled file ${path} can't be read. Install awsstudy again, or run \`npm run build\` in a checkout.`;

  test('finds nothing where nothing is wrong', () => {
    writeCompiled(folder, [...FILES, SEARCH]);
    expect(openCatalogue(folder).inspect()).toEqual({ topics: FOUR_TOPICS.length, faults: [] });
  });

  test.each([...FILES, SEARCH].map(({ path }) => path))('finds that %s is cut short, and that it is gone', (path) => {
    writeCompiled(folder, [...FILES, SEARCH]);
    const topics = path === 'list.tsv' ? 0 : FOUR_TOPICS.length;
    truncateSync(join(folder, path), 1);
    expect(openCatalogue(folder).inspect()).toEqual({ topics, faults: [damagedFile(path)] });
    rmSync(join(folder, path));
    expect(openCatalogue(folder).inspect()).toEqual({ topics, faults: [damagedFile(path)] });
  });

  test('of an empty folder names what every installation has', () => {
    const faults = ['list.tsv', 'names.json', 'exams.json', 'questions.json', 'search.bin'].map(damagedFile);
    expect(openCatalogue(folder).inspect()).toEqual({ topics: 0, faults });
  });
});
