import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { consoleBlocks, fits } from '../support/console-blocks.js';
import { clearedEnvironment, PROGRAM } from '../support/program.js';

const FILES = [
  'README.md',
  ...readdirSync('docs')
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
];

const folder = mkdtempSync(join(tmpdir(), 'awsstudy-docs-'));
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 9 }));
const bin = join(folder, 'bin');
mkdirSync(bin);
writeFileSync(join(bin, 'awsstudy'), `#!/bin/sh\nexec '${process.execPath}' '${PROGRAM}' "$@"\n`);
chmodSync(join(bin, 'awsstudy'), 0o755);

/** Runs a command as its page shows it, in the folder of that page, and gives all that a terminal would show. */
function output(page: string, command: string): string {
  const cwd = join(folder, page.replaceAll('/', '-'));
  mkdirSync(cwd, { recursive: true });
  const { stdout } = spawnSync('sh', ['-c', `exec 2>&1\n${command}`], {
    cwd,
    encoding: 'utf8',
    input: '',
    env: clearedEnvironment({
      PATH: `${bin}:${process.env['PATH'] ?? ''}`,
      HOME: cwd,
      AWSSTUDY_HOME: join(cwd, '.awsstudy'),
      TZ: 'UTC',
      GIT_CONFIG_GLOBAL: '/dev/null',
    }),
  });
  return stdout;
}

const BLOCKS = FILES.flatMap((page) => consoleBlocks(readFileSync(page, 'utf8')).map((block) => ({ page, ...block })));
const SHOWN = BLOCKS.filter(({ notRun }) => notRun === undefined).flatMap(({ page, commands }) =>
  commands.map((shown) => ({ page, ...shown })),
);

describe('what the pages show is what the program prints', () => {
  test('there is something to run', () => {
    expect(SHOWN.length).toBeGreaterThan(5);
  });

  test.each(SHOWN)('$page:$line $command', ({ page, command, output: shown }) => {
    const printed = output(page, command);
    // Where it does not fit, both are shown line by line.
    expect(fits(shown, printed) ? shown : printed.trimEnd().split('\n')).toEqual(shown);
  });

  test('a block that is not run says why in front of it', () => {
    const notRun = BLOCKS.filter((block) => block.notRun !== undefined);
    process.stderr.write(`Not run: ${notRun.length} of ${BLOCKS.length} blocks of the pages.\n`);
    expect(notRun.filter((block) => block.notRun === '')).toEqual([]);
  });
});

describe('the check of an output', () => {
  test.each([
    [['one', 'two'], 'one\ntwo\n', true],
    [['one'], 'one\ntwo\n', false],
    [['one', '…'], 'one\ntwo\nthree\n', true],
    [['…', 'three'], 'one\ntwo\nthree\n', true],
    [['…', 'two'], 'one\ntwo\nthree\n', false],
    [['a … (c)'], 'a b b (c)\n', true],
    [['a … (c)'], 'a b\nb (c)\n', false],
    [[], '', true],
    [[], 'one\n', false],
    [['one'], 'one', true],
  ])('%j and %j', (shown, printed, isFit) => {
    expect(fits(shown, printed)).toBe(isFit);
  });
});
