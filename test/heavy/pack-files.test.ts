import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, openSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { notesOf, quizOf, topicFiles, writeFiles, writePack } from '../support/own-pack.js';
import { Home } from '../support/program.js';

let home: Home;
let folder: string;
beforeEach(() => {
  home = new Home();
  folder = writePack(join(home.folder, 'team'));
  writeFiles(folder, { 'odd/notes.md': notesOf('Odd') });
});
afterEach(() => home.remove());

const check = () => home.run(['pack', 'check', folder]);
const secret = () => {
  writeFiles(home.folder, {
    'secret/notes.md': notesOf('Hidden pages', 'hunter2'),
    'secret/quiz.yaml': quizOf('secret'),
  });
  return join(home.folder, 'secret');
};

describe('what stands in a pack in place of a file', () => {
  test.each<[string, () => void, string]>([
    [
      'a link to a file',
      () => symlinkSync(join(secret(), 'notes.md'), join(folder, 'odd', 'quiz.yaml')),
      'odd/quiz.yaml:1:1 link ',
    ],
    [
      'a link to a device without end',
      () => symlinkSync('/dev/zero', join(folder, 'odd', 'quiz.yaml')),
      'odd/quiz.yaml:1:1 link ',
    ],
    ['a link to itself', () => symlinkSync('quiz.yaml', join(folder, 'odd', 'quiz.yaml')), ''],
    ['a link to a folder of topics', () => symlinkSync(secret(), join(folder, 'linked')), 'linked:1:1 link '],
    ['a link to the pack itself', () => symlinkSync('..', join(folder, 'odd', 'patches')), ''],
    ['a link in place of `patches`', () => symlinkSync(secret(), join(folder, 'loop')), 'loop:1:1 link '],
    ['a link among the patches', () => symlinkSync(secret(), join(folder, 'patches', 's3')), 'patches/s3:1:1 link '],
    ['a pipe', () => execFileSync('mkfifo', [join(folder, 'odd', 'quiz.yaml')]), 'odd/quiz.yaml:1:1 not-a-file '],
    ['a folder', () => mkdirSync(join(folder, 'odd', 'quiz.yaml')), 'odd/quiz.yaml:1:1 not-a-file '],
    [
      'a file of 100 MB',
      () => {
        openSync(join(folder, 'odd', 'quiz.yaml'), 'w');
        truncateSync(join(folder, 'odd', 'quiz.yaml'), 100 * 2 ** 20);
      },
      'odd/quiz.yaml:1:1 too-large ',
    ],
    [
      'UTF-16',
      () => writeFileSync(join(folder, 'odd', 'quiz.yaml'), Buffer.from('\ufeffquestions', 'utf16le')),
      'odd/quiz.yaml:1:1 encoding ',
    ],
  ])('%s is named, or not looked at; the rest is used, and nothing from elsewhere is shown', (_name, put, fault) => {
    put();
    const { stdout } = check();
    expect(stdout).toContain(fault);
    const added = home.run(['pack', 'add', folder]);
    expect(added.code).toBe(0);
    expect(home.run(['show', 'team/ranges']).code).toBe(0);
    expect(home.run(['search', 'hunter2']).stdout).toBe('');
    expect(home.run(['list']).stdout).not.toContain('Hidden pages');
  });

  test('a socket is no file', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(join(folder, 'odd', 'quiz.yaml'), resolve));
    expect(check().stdout).toMatch(/^odd\/quiz\.yaml:1:1 (?:not-a-file|unreadable-file) /);
    server.close();
  });
});

describe('folders and names', () => {
  test('names that are no ids are named; one that differs from a topic by case is one of them', () => {
    writeFiles(
      folder,
      Object.fromEntries(
        ['S3', 'con', 'a.b', '-rf', 'Ranges', '__proto__', 'constructor', 'ä'].map((name) => [
          `${name}/notes.md`,
          notesOf('Odd'),
        ]),
      ),
    );
    const named = check()
      .stdout.split('\n')
      .filter((line) => line.includes(' topic-id '))
      .map((line) => line.split(':')[0]);
    expect(named.sort()).toEqual(['-rf', 'Ranges', 'S3', '__proto__', 'a.b', 'con', 'constructor', 'ä'].sort());
  });

  test('2,001 entries are refused at once', () => {
    writeFiles(folder, Object.fromEntries(Array.from({ length: 2_001 }, (_, n) => [`n${n}`, ''])));
    expect(check()).toMatchObject({ code: 5, stderr: expect.stringContaining('has more than 2000 entries.') });
  });

  test('a pack larger than the memory it may have is refused, not a crash', () => {
    for (let n = 0; n < 1_900; n += 1) {
      for (const name of ['notes.md', 'cheatsheet.md', 'quiz.yaml']) {
        mkdirSync(join(folder, `t${n}`), { recursive: true });
        writeFileSync(join(folder, `t${n}`, name), '');
        truncateSync(join(folder, `t${n}`, name), 255 * 1_024);
      }
    }
    const { code, stderr } = check();
    expect([code, stderr]).toEqual([
      5,
      `awsstudy: The pack in ${folder} is too large to be read.\nSplit it into several packs.\n`,
    ]);
  });

  test.each([
    '../../../etc/passwd',
    'team/../../x',
    'a/../b',
    'team/ranges/../x',
    '%2e%2e/x',
    'team/%00',
    'team//ranges',
  ])('a topic typed as %s is no path', (name) => {
    home.run(['pack', 'add', folder]);
    for (const command of ['show', 'cheatsheet', 'quiz', 'stats']) {
      expect(home.run([command, name])).toMatchObject({ code: 3, stdout: '' });
    }
  });
});

describe('files that change while they are read', () => {
  test('end in a fault or in what stood there before or after, never in a crash', () => {
    const files = { ...topicFiles('ranges', 'One'), ...topicFiles('odd', 'Two') };
    const script = `while :; do rm -rf ranges odd; mkdir -p ranges odd; printf '%s' "$N" > ranges/notes.md; printf '%s' "$N" > odd/notes.md; done`;
    const churn = spawn('sh', ['-c', script], { cwd: folder, env: { ...process.env, N: files['ranges/notes.md'] } });
    try {
      for (let round = 0; round < 12; round += 1) {
        const { code, stderr } = check();
        expect([0, 5]).toContain(code);
        expect(stderr).not.toContain('bug');
      }
    } finally {
      churn.kill('SIGKILL');
    }
  });
});
