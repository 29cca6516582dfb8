import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { resolve } from 'node:path';
import { beforeAll, expect, test } from 'vitest';

/** A file of the package. */
interface PackedFile {
  readonly path: string;
  readonly size: number;
}

interface Packed {
  /** Bytes of the tarball. */
  readonly size: number;
  readonly unpackedSize: number;
  readonly files: readonly PackedFile[];
}

const KB = 1_000;
const MB = 1_000 * KB;

/** Every file that the package may hold: its path, how large it may be, and how many there may be of it. */
const ALLOWED: readonly (readonly [path: RegExp, largest: number, most: number])[] = [
  // Parts of the program, with what V8 makes of them.
  [/^bin\/awsstudy\.cjs$/, 5 * KB, 1],
  [/^dist\/(?:quick|store)\.cjs$/, 60 * KB, 2],
  [/^dist\/(?:complete|explain|exchange|packs)\.cjs$/, 90 * KB, 4],
  [/^dist\/(?:awsstudy|progress|questions)\.cjs$/, 320 * KB, 3],
  [/^dist\/screens\.cjs$/, 450 * KB, 1],
  [/^dist\/pack-compiler\.cjs$/, 800 * KB, 1],
  [/^dist\/[a-z-]+\.cjs\.cache$/, 400 * KB, 6],
  [/^dist\/yoga\.wasm$/, 80 * KB, 1],
  // What it shows.
  [/^dist\/aws-commands\.txt$/, 1.6 * MB, 1],
  [/^dist\/content\/search\.bin$/, 2 * MB, 1],
  [/^dist\/content\/questions\.json$/, 120 * KB, 1],
  [/^dist\/content\/(?:exams|names)\.json$/, 15 * KB, 2],
  [/^dist\/content\/list\.tsv$/, 3 * KB, 1],
  [/^dist\/content\/(?:flow|quizzes)\/[a-z0-9-]+\.json$/, 130 * KB, 52],
  [/^dist\/content\/notes\/[a-z0-9-]+\.json$/, 50 * KB, 26],
  [/^dist\/content\/cheatsheets\/[a-z0-9-]+\.json$/, 30 * KB, 26],
  [/^dist\/content\/heads\/[a-z0-9-]+\.json$/, 5 * KB, 26],
  [/^dist\/docs\/[a-z-]+(?:\.flow)?\.json$/, 100 * KB, 20],
  [/^dist\/shells\/(?:completion|widget)\.(?:bash|fish|zsh)$/, 3 * KB, 6],
  [/^dist\/awsstudy\.1$/, 30 * KB, 1],
  // What people read of it.
  [/^docs\/[A-Za-z-]+\.md$/, 30 * KB, 12],
  [/^(?:README|CHANGELOG)\.md$/, 20 * KB, 2],
  [/^LICENSE$/, 2 * KB, 1],
  [/^dist\/THIRD-PARTY-LICENSES\.txt$/, 100 * KB, 1],
  [/^package\.json$/, 4 * KB, 1],
];

let packed: Packed;

beforeAll(() => {
  const { stdout } = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  [packed] = JSON.parse(stdout) as [Packed];
});

test('the package is under 4 MB, and under 12 MB where it is installed', () => {
  const figures = `${packed.size} bytes, ${packed.unpackedSize} unpacked, ${packed.files.length} files`;
  process.stdout.write(`The package: ${figures}.\n`);
  expect(packed.size).toBeLessThan(4 * MB);
  expect(packed.unpackedSize).toBeLessThan(12 * MB);
});

test('it holds only what runs, and what people read of it', () => {
  const unknown = packed.files.filter(({ path }) => !ALLOWED.some(([pattern]) => pattern.test(path)));
  expect(unknown).toEqual([]);
});

test.each(ALLOWED)('no file %s is larger than %d bytes', (pattern, largest, most) => {
  const files = packed.files.filter(({ path }) => pattern.test(path));
  expect(files.filter(({ size }) => size > largest)).toEqual([]);
  expect(files.length).toBeGreaterThan(0);
  expect(files.length).toBeLessThanOrEqual(most);
});

test('no file is a test, a source, a map or what a build leaves behind', () => {
  const paths = packed.files.map(({ path }) => path);
  expect(
    paths.filter((path) => /\.(?:m?ts|tsx|mjs|map|jsonl|tmp)$|(?:^|\/)(?:test|src|scripts|nobody)\//.test(path)),
  ).toEqual([]);
});

/** What only the machine knows that the package was built on. */
const MACHINE = [resolve('.'), homedir()];

test('no program file, nor what V8 made of one, names a folder of the machine it was built on', () => {
  const programs = packed.files.filter(({ path }) => /\.cjs(?:\.cache)?$/.test(path));
  expect(programs.length).toBeGreaterThan(10);
  for (const { path } of programs) {
    const text = readFileSync(path, 'latin1');
    expect(
      [...MACHINE, '/home/', '/root/', '/Users/'].filter((folder) => text.includes(folder)),
      path,
    ).toEqual([]);
    expect(text.includes('sourceMappingURL'), path).toBe(false);
  }
});

test('every file that the program opens beside itself is there', () => {
  const paths = new Set(packed.files.map(({ path }) => path));
  const built = Object.keys(JSON.parse(readFileSync('dist/bundles.json', 'utf8')) as object);
  expect(built.filter((name) => !paths.has(`dist/${name}.cjs`))).toEqual([]);
  expect(existsSync('dist/nobody')).toBe(false);
});
