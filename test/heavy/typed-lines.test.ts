import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { everyCommand } from '../outline/outline.js';
import { Home } from '../support/program.js';

/** What ends otherwise than with 0 where nothing was answered and there is no terminal, and names that are no lines. */
const CODES: Readonly<Record<string, number>> = {
  'awsstudy config edit': 6,
  'awsstudy cheatsheet s3 --pick': 6,
  'awsstudy cheatsheet s3 --pick | pbcopy': 6,
  'awsstudy drill --missed --count 5': 3,
  // Said where something is marked.
  'awsstudy quiz --marked': 3,
  // The file is there where the sentence is said.
  'awsstudy import unsaved.jsonl --as progress': 3,
  'awsstudy import': 2,
  'awsstudy exam set': 2,
  'awsstudy exam set saa-c03': 2,
};

/** Programs of others in examples, which need not be here, and what they would read. */
const OTHERS = `set -o pipefail
for each in less jq pbcopy source; do eval "$each() { cat > /dev/null; }"; done
fc() { echo aws s3 ls; }
eval() { [[ $1 == *awsstudy* ]]; }`;

const FILES: Readonly<Record<string, string>> = {
  'deck.txt': 'What is the front?\tThe back.\n',
  'README.md': '### What is asked?\n\n- [x] This.\n- [ ] That.\n',
  'progress.jsonl': '',
};

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) {
    rmSync(folder, { recursive: true, force: true });
  }
});

/** Runs lines one after the other, in a folder and a home where nothing has been done yet, and gives the exit codes. */
function codesOf(lines: readonly string[], files: readonly string[]): Record<string, number> {
  const home = new Home();
  const folder = mkdtempSync(join(tmpdir(), 'awsstudy-lines-'));
  folders.push(home.folder, folder);
  for (const name of files) {
    writeFileSync(join(folder, name), FILES[name] ?? '');
  }
  const runs = lines.map((line) => `(${line}) < /dev/null > /dev/null; echo $?`);
  const { stdout } = home.shell([`cd '${folder}'`, OTHERS, ...runs].join('\n'));
  const codes = stdout.trim().split('\n').map(Number);
  return Object.fromEntries(lines.map((line, index) => [line, codes[index] ?? Number.NaN]));
}

function expectedOf(lines: readonly string[]): Record<string, number> {
  return Object.fromEntries(lines.map((line) => [line, CODES[line] ?? 0]));
}

const EXAMPLES = everyCommand().map(({ path, command }) => ({
  path,
  lines: [...command.after.matchAll(/^ {2}(.*?\bawsstudy\b.*?)(?: {2}.*)?$/gm)].map(([, line = '']) => line),
}));

describe('every example of a help can be run', () => {
  test.each(EXAMPLES.filter(({ lines }) => lines.length > 0))('$path', ({ path, lines }) => {
    expect(codesOf(lines, path === 'awsstudy import' ? Object.keys(FILES) : [])).toEqual(expectedOf(lines));
  });
});

test('every line that a sentence of ours names can be run', () => {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
  const named = sources.flatMap((file) =>
    [...readFileSync(join('src', file), 'utf8').matchAll(/^(?!\s*(?:\/?\*|\/\/)).*$/gm)].flatMap(([line]) =>
      [...line.matchAll(/`(awsstudy [^`\\$<>]+)\\?`/g)].map(([, typed = '']) => typed),
    ),
  );
  const lines = [...new Set(named)].filter((line) => !EXAMPLES.some(({ lines: shown }) => shown.includes(line))).sort();
  expect(lines.length).toBeGreaterThan(10);
  expect(codesOf(lines, [])).toEqual(expectedOf(lines));
});
