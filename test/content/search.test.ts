import { mkdirSync, mkdtempSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { buildSearchIndex } from '../../src/content/search-index.js';
import { type SearchableTopic, searchLines } from '../../src/content/search-lines.js';
import { searchFile } from '../../src/content/search-reader.js';
import { type SearchLine, wordsOf } from '../../src/study/search.js';
import { c } from '../support/builders.js';

const folder = mkdtempSync(join(tmpdir(), 'awsstudy-search-'));
afterAll(() => rmSync(folder, { recursive: true }));
let files = 0;

function index(lines: readonly SearchLine[]): string {
  files += 1;
  const path = join(folder, `${files}.bin`);
  writeFileSync(path, buildSearchIndex(lines));
  return path;
}

const line = (text: string, more: Partial<SearchLine> = {}): SearchLine => ({
  topic: c('vpc'),
  section: c('nat-gateway'),
  line: c(text),
  kind: 'text',
  context: 'vpc Amazon VPC NAT gateway',
  ...more,
});

const found = (path: string, query: string, limit?: number): string[] =>
  searchFile(path, query.split(' '), limit === undefined ? {} : { limit }).hits.map((hit) => hit.line);

describe('searching', () => {
  const path = index([
    line('It costs by the hour and by the gigabyte'),
    line('A route table has routes'),
    line('NAT gateway', { kind: 'heading' }),
    line('aws ec2 create-nat-gateway --subnet-id <subnet-id>  # Create a NAT gateway', {
      kind: 'command',
      section: c('cheatsheet'),
    }),
    line('Buckets hold objects', { topic: c('s3'), section: c('buckets'), context: 's3 Amazon S3 Buckets' }),
  ]);

  test('every word must occur, in the line or in what it stands under', () => {
    expect(found(path, 'nat hour')).toEqual(['It costs by the hour and by the gigabyte']);
    expect(found(path, 'buckets hour')).toEqual([]);
  });

  test('a word that only the topic has brings no line up', () => {
    expect(found(path, 'amazon')).toEqual([]);
  });

  test('headings come first, then commands, then text', () => {
    expect(found(path, 'nat gateway')).toEqual([
      'NAT gateway',
      'aws ec2 create-nat-gateway --subnet-id <subnet-id>  # Create a NAT gateway',
    ]);
  });

  test('plural and singular find each other, and case does not matter', () => {
    expect(found(path, 'BUCKET object')).toEqual(['Buckets hold objects']);
  });

  test('a word nobody wrote counts as a beginning', () => {
    expect(found(path, 'giga')).toEqual(['It costs by the hour and by the gigabyte']);
  });

  test('signs alone, unknown words and words past the last find nothing', () => {
    expect([found(path, '--'), found(path, 'zzz'), found(path, 'aaaa')]).toEqual([[], [], []]);
  });

  test('a hit names its topic and section', () => {
    expect(searchFile(path, ['buckets', 'hold'], {}).hits).toEqual([
      { topic: 's3', section: 'buckets', line: 'Buckets hold objects' },
    ]);
  });

  test('the limit cuts the hits, not the total', () => {
    const result = searchFile(path, ['nat'], { limit: 1 });
    expect([result.hits.length, result.total]).toEqual([1, 2]);
  });
});

test('the index finds exactly what a scan of all lines finds', () => {
  const word = fc.constantFrom('nat', 'gateway', 'route', 'table', 'subnet', 'policy', 'zone', 'az');
  const text = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.array(text, { maxLength: 300 }), fc.array(word, { minLength: 1, maxLength: 3 }), (texts, query) => {
      const lines = texts.map((own) => line(own, { context: 'zone' }));
      const scanned = texts.filter((own) => {
        const words = wordsOf(own);
        return (
          query.some((asked) => words.includes(asked)) &&
          query.every((asked) => asked === 'zone' || words.includes(asked))
        );
      });
      // A word that no line has stands for the words it begins.
      fc.pre(query.every((asked) => asked === 'zone' || texts.some((own) => wordsOf(own).includes(asked))));
      expect(found(index(lines), query.join(' ')).sort()).toEqual(scanned.sort());
    }),
    { numRuns: 60 },
  );
});

test('thousands of words over many blocks are all found', () => {
  const lines = Array.from({ length: 3000 }, (_, i) => line(`word${i} x`, { context: '' }));
  const path = index(lines);
  for (const i of [0, 1, 63, 64, 65, 999, 1500, 2999]) {
    expect(found(path, `word${i}`)).toContain(`word${i} x`);
  }
  expect(searchFile(path, ['x'], {}).total).toBe(3000);
});

describe('a damaged index', () => {
  const DAMAGED = {
    message: `The compiled file search.bin can't be read.`,
    exit: 'content',
    hint: 'Install awsstudy again, or run `npm run build` in a checkout.',
  };
  const path = join(folder, 'search.bin');
  const bytes = buildSearchIndex(
    Array.from({ length: 90 }, (_, i) => line(`word${i} nat gateway`, { context: 'zone' })),
  );
  const search = (query: string) => () => searchFile(path, [query], {});

  test('is told, be it missing, a folder, empty or something else', () => {
    expect(search('nat')).toThrow(expect.objectContaining(DAMAGED));
    mkdirSync(path);
    expect(search('nat')).toThrow(expect.objectContaining(DAMAGED));
    rmdirSync(path);
    for (const text of ['', 'nothing', 'x'.repeat(5000)]) {
      writeFileSync(path, text);
      expect(search('nat')).toThrow(expect.objectContaining(DAMAGED));
    }
  });

  test('is told wherever it was cut, whatever is asked', () => {
    for (let size = 0; size < bytes.length; size += 7) {
      writeFileSync(path, bytes.subarray(0, size));
      expect(search('gardening'), `${size} bytes`).toThrow(expect.objectContaining(DAMAGED));
    }
  });

  test('is told when a word has an impossible count, or a line lies outside of the file', () => {
    const count = Buffer.from(bytes);
    count.write('xx', count.indexOf('\t90\n') + 1);
    writeFileSync(path, count);
    expect(search('gateway')).toThrow(expect.objectContaining(DAMAGED));
    const rows = Buffer.from(bytes);
    rows.writeUInt32LE(2 ** 31, rows.readUInt32LE(24));
    writeFileSync(path, rows);
    expect(search('word0')).toThrow(expect.objectContaining(DAMAGED));
  });

  test('never ends a search with anything but a result or that sentence', () => {
    const words = fc.constantFrom('nat', 'word7', 'wor', 'zone', 'gardening');
    const place = fc.nat(bytes.length - 1);
    fc.assert(
      fc.property(words, fc.array(fc.tuple(place, fc.nat(255)), { minLength: 1, maxLength: 4 }), (word, changes) => {
        const changed = Uint8Array.from(bytes);
        for (const [at, byte] of changes) {
          changed[at] = byte;
        }
        writeFileSync(path, changed);
        try {
          search(word)();
        } catch (thrown) {
          expect(thrown).toMatchObject(DAMAGED);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

test('an empty index finds nothing', () => {
  expect(found(index([]), 'nat')).toEqual([]);
});

describe('the lines of a topic', () => {
  const topic: SearchableTopic = {
    head: {
      id: c('vpc'),
      title: c('Amazon VPC'),
      aliases: [c('virtual-private-cloud')],
    } as unknown as SearchableTopic['head'],
    sections: [
      {
        slug: c('nat-gateway'),
        title: c('NAT gateway'),
        level: 2,
        markdown: c(
          '## NAT gateway\n\n- **Outbound** only, see [routes](vpc#routes)\n\n| Part | Where |\n|---|---|\n| a \\| b | `code` |\n\n```text\n| box |\n```\n',
        ),
      },
    ],
    cheatsheet: {
      title: c('Amazon VPC'),
      groups: [
        {
          title: c('NAT'),
          entries: [{ command: c('aws ec2 delete-nat-gateway'), meaning: c('Delete it'), mark: 'destructive' }],
        },
      ],
    },
  };

  test('markup is dropped, code is kept, rules of tables are left out', () => {
    expect(searchLines([topic]).map(({ line: own, kind, section }) => [kind, section, own])).toEqual([
      ['heading', 'nat-gateway', 'NAT gateway'],
      ['text', 'nat-gateway', 'Outbound only, see routes'],
      ['text', 'nat-gateway', 'Part | Where'],
      ['text', 'nat-gateway', 'a | b | `code`'],
      ['text', 'nat-gateway', '| box |'],
      ['command', 'cheatsheet', 'aws ec2 delete-nat-gateway  # Delete it (destructive)'],
    ]);
  });
});
