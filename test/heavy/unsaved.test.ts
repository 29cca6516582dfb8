import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Home, PROGRAM } from '../support/program.js';

/** Loaded first, makes the disk too full for the folder of the journals. */
const FULL_DISK = `const files = require('node:fs');
const { mkdirSync } = files;
files.mkdirSync = (path, options) => {
  if (path.endsWith('/journal')) throw Object.assign(new Error('ENOSPC, on purpose'), { code: 'ENOSPC' });
  return mkdirSync(path, options);
};`;

const ONE_ANSWER = ['quiz', 's3', '--seed', '3', '--count', '1'];

let home: Home;
beforeEach(() => {
  home = new Home();
});
afterEach(() => home.remove());

const answers = () => (JSON.parse(home.run(['stats', '--json']).stdout) as { readonly answers: number }).answers;

test('a file where the folder should be: the answer is said not to be saved, kept elsewhere, and the exit code is 7', () => {
  const folder = join(home.folder, 'file');
  writeFileSync(folder, 'in the way');
  const environment = { AWSSTUDY_HOME: folder, TMPDIR: home.folder };
  const { code, stderr, stdout } = home.run(ONE_ANSWER, { input: 'a\n', environment });
  expect(code).toBe(7);
  expect(stderr).toContain('Not saved: ');
  expect(stderr).toContain(
    'awsstudy: 1 entry of your progress is not saved: a file stands where a folder should be.\n',
  );
  const [kept = ''] = readdirSync(home.folder).filter((name) => name.startsWith('awsstudy-unsaved-'));
  expect(stderr).toContain(
    `It is safe in another file. First move \`${folder}\` away; it stands where a folder should be. Then run this line:\nawsstudy import '${join(home.folder, kept)}' --as progress\n`,
  );
  expect(stdout).toMatch(/[✓✗]/);
  expect(readFileSync(folder, 'utf8')).toBe('in the way');
});

test('a place where no folder can be made is given up: Node 20 by itself would try for ever', () => {
  const { status, stderr } = spawnSync(process.execPath, [PROGRAM, ...ONE_ANSWER], {
    input: 'a\n',
    encoding: 'utf8',
    env: home.environment({ AWSSTUDY_HOME: '/proc/awsstudy', TMPDIR: home.folder }),
    timeout: 20_000,
    // A program that tries for ever does not come to its handlers of other signals.
    killSignal: 'SIGKILL',
  });
  expect(status).toBe(7);
  expect(stderr).toContain('1 entry of your progress is not saved: ');
  expect(stderr).toMatch(/\nawsstudy import '.*' --as progress\n$/);
});

test('a disk that was full: the line that is printed brings the answers back', () => {
  const preload = join(home.folder, 'full.cjs');
  writeFileSync(preload, FULL_DISK);
  const { code, stderr } = home.run(ONE_ANSWER, { input: 'a\n', preload });
  expect(code).toBe(7);
  const [said, hint, line = ''] = stderr.trim().split('\n').slice(-3);
  expect([said, hint]).toEqual([
    'awsstudy: 1 entry of your progress is not saved: the disk is full.',
    'It is safe in another file. When your progress can be saved again, run this line:',
  ]);
  expect([home.shell(line).code, home.shell(line).code]).toEqual([0, 0]);
  expect(answers()).toBe(1);
});

test('no folder takes an answer: it is printed as a line that the import takes', () => {
  const preload = join(home.folder, 'full.cjs');
  writeFileSync(preload, FULL_DISK.replace("path.endsWith('/journal')", 'true'));
  const environment = { AWSSTUDY_HOME: join(home.folder, 'new'), TMPDIR: '/nonexistent' };
  const { code, stderr } = home.run(ONE_ANSWER, { input: 'a\n', preload, environment });
  expect(code).toBe(7);
  const [said, hint, line = ''] = stderr.trim().split('\n').slice(-3);
  expect([said, hint]).toEqual([
    'awsstudy: 1 entry of your progress is not saved: the disk is full.',
    'Save the lines below as unsaved.jsonl. When your progress can be saved again, run `awsstudy import unsaved.jsonl --as progress`.',
  ]);
  writeFileSync(join(home.folder, 'unsaved.jsonl'), line);
  expect(home.shell(`cd ${home.folder} && awsstudy import unsaved.jsonl --as progress`).code).toBe(0);
  expect(answers()).toBe(1);
});

test('a home that may only be read: nothing waits for it, each answer is said not to be saved, and the talk goes on', () => {
  const [readOnly, elsewhere] = [join(home.folder, 'read-only'), join(home.folder, 'elsewhere')];
  mkdirSync(readOnly, { mode: 0o555 });
  mkdirSync(elsewhere);
  for (const folder of [home.folder, elsewhere]) {
    chmodSync(folder, 0o777);
  }
  // To root every folder is open.
  const other = process.getuid?.() === 0 ? { uid: 54_321, gid: 54_321 } : {};
  const timed = (folder: string) => {
    const started = performance.now();
    const run = spawnSync(process.execPath, [PROGRAM, 'quiz', 's3', '--seed', '3', '--json'], {
      ...other,
      input: 'a\na,b\na,b,c\nt\n7\n'.repeat(10),
      encoding: 'utf8',
      env: home.environment({ AWSSTUDY_HOME: folder, TMPDIR: elsewhere }),
    });
    return { ...run, milliseconds: performance.now() - started };
  };
  const { status, stdout, stderr, milliseconds } = timed(readOnly);
  expect(status).toBe(7);
  const verdicts = stdout.split('"saved":false').length - 1;
  expect(verdicts).toBeGreaterThan(4);
  expect(stderr).toContain(`Not saved: you have no permission there. ${verdicts} waiting; each answer tries again.\n`);
  expect(readdirSync(elsewhere)).toHaveLength(1);
  // conf by itself tries for a second and more before it gives up.
  expect(milliseconds - timed(join(home.folder, 'new')).milliseconds).toBeLessThan(800);
});
