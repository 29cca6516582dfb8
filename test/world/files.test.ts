import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openFiles } from '../../src/world/files.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'awsstudy-files-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const files = openFiles(7);
const inFolder = (name: string): string => join(folder, name);

/** What a person is told, and the kind of the exit code. */
function refusalOf(run: () => void): readonly unknown[] {
  try {
    run();
  } catch (thrown) {
    const { message, hint, exit } = thrown as { message: string; hint: string; exit: string };
    return [message.replace(folder, ''), hint, exit];
  }
  return [];
}

describe('a text that is read', () => {
  test('comes without byte order mark and with plain ends of lines', () => {
    writeFileSync(inFolder('a.txt'), '\uFEFFone\r\ntwo\rthree\n');
    expect(files.readText(inFolder('a.txt'))).toBe('one\ntwo\nthree\n');
  });

  test.each<[name: string, make: (path: string) => void, refusal: readonly string[]]>([
    ['nothing', () => undefined, ["isn't there.", 'Check its name.', 'notFound']],
    [
      'bytes that are no text',
      (path) => writeFileSync(path, Buffer.from([0x61, 0xff, 0xfe])),
      ["isn't UTF-8.", 'Save it as UTF-8, then run the command again.', 'content'],
    ],
    [
      'a file of more than 64 MB',
      (path) => {
        writeFileSync(path, '');
        truncateSync(path, 64 * 1024 * 1024 + 1);
      },
      ['has more than 64 MB.', 'Cut it into several files.', 'content'],
    ],
    [
      'a folder',
      (path) => mkdirSync(path),
      ["can't be read: it is no regular file.", 'Name an ordinary file.', 'content'],
    ],
    [
      'a link that leads nowhere',
      (path) => symlinkSync('nowhere', path),
      ["isn't there.", 'Check its name.', 'notFound'],
    ],
  ])('is not %s', (_name, make, [what, ...rest]) => {
    make(inFolder('a.txt'));
    expect(refusalOf(() => files.readText(inFolder('a.txt')))).toEqual([`\`/a.txt\` ${what}`, ...rest]);
  });
});

describe('a file that is written', () => {
  test('stands there whole, and alone', () => {
    files.writeText(inFolder('a.txt'), 'text\n');
    expect(readdirSync(folder)).toEqual(['a.txt']);
    expect(readFileSync(inFolder('a.txt'), 'utf8')).toBe('text\n');
  });

  test('replaces none', () => {
    writeFileSync(inFolder('a.txt'), 'mine');
    expect(refusalOf(() => files.writeText(inFolder('a.txt'), 'text'))).toEqual([
      '`/a.txt` is there already.',
      'Name another one, or remove it first.',
      'usage',
    ]);
    expect(readFileSync(inFolder('a.txt'), 'utf8')).toBe('mine');
  });

  test('needs a folder that is there', () => {
    expect(refusalOf(() => files.writeText(inFolder('no/a.txt'), 'text'))).toEqual([
      expect.stringMatching(/^`\/no\/a\.txt` can't be written: .+\.$/),
      'Name another place.',
      'output',
    ]);
  });
});

describe('a folder that is written', () => {
  const texts = [
    { path: 'pack.yaml', text: 'a' },
    { path: 'topic/notes.md', text: 'b' },
  ];

  test('is made with the folders below it', () => {
    files.writeFolder(inFolder('new'), texts);
    expect(readFileSync(inFolder('new/topic/notes.md'), 'utf8')).toBe('b');
  });

  test('may be there, if it is empty', () => {
    mkdirSync(inFolder('new'));
    files.writeFolder(inFolder('new'), texts);
    expect(readdirSync(inFolder('new')).sort()).toEqual(['pack.yaml', 'topic']);
  });

  test('holds nothing yet', () => {
    writeFileSync(inFolder('mine'), 'mine');
    expect(refusalOf(() => files.writeFolder(folder, texts))).toEqual([
      '`` holds something already.',
      'Name a folder that is new or empty.',
      'usage',
    ]);
    expect(readdirSync(folder)).toEqual(['mine']);
  });

  test('is no file', () => {
    writeFileSync(inFolder('mine'), 'mine');
    expect(refusalOf(() => files.writeFolder(inFolder('mine'), texts))).toEqual([
      "`/mine/pack.yaml` can't be written: a file stands where a folder should be.",
      'Name another place.',
      'output',
    ]);
    expect(readFileSync(inFolder('mine'), 'utf8')).toBe('mine');
  });

  test('can be looked into', () => {
    symlinkSync('loop', inFolder('loop'));
    expect(refusalOf(() => files.writeFolder(inFolder('loop'), texts))).toEqual([
      expect.stringMatching(/^`\/loop` can't be written to: .+\.$/),
      'Name another folder.',
      'content',
    ]);
  });

  test.each(['../a', 'a/../../b', '/etc/a', 'a//b', ''])('gets no file %j, which would lie elsewhere', (path) => {
    expect(() => files.writeFolder(inFolder('new'), [{ path, text: 'a' }])).toThrow('does not lie in the folder');
    expect(readdirSync(folder)).toEqual([]);
  });
});

test('an empty path, which would be the folder one is in, is refused wherever one is named', () => {
  const refusal = [
    'The name of a file or folder is empty.',
    "Type a name; a variable of the shell that isn't set gives none.",
    'usage',
  ];
  expect(refusalOf(() => files.readText(''))).toEqual(refusal);
  expect(refusalOf(() => files.writeText('', 'a'))).toEqual(refusal);
  expect(refusalOf(() => files.writeFolder('', []))).toEqual(refusal);
});
