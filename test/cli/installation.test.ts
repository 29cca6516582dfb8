import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { clearedEnvironment, type Run } from '../support/program.js';

const folder = mkdtempSync(join(tmpdir(), 'awsstudy-installed-'));
const content = join(folder, 'dist', 'content');
const home = join(folder, 'home');
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 9 }));

cpSync('bin', join(folder, 'bin'), { recursive: true });
cpSync('dist', join(folder, 'dist'), { recursive: true });

beforeEach(() => {
  rmSync(home, { recursive: true, force: true, maxRetries: 9 });
  rmSync(content, { recursive: true, force: true, maxRetries: 9 });
  cpSync('dist/content', content, { recursive: true });
});

/** Runs the copy. */
function run(line: string): Run {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(folder, 'bin/awsstudy.cjs'), ...line.split(' ')],
    {
      encoding: 'utf8',
      input: '',
      env: clearedEnvironment({ AWSSTUDY_HOME: home }),
    },
  );
  return { code: status, stdout, stderr };
}

const gone = (path: string) => rmSync(join(content, path));
const cut = (path: string) => truncateSync(join(content, path), 20);
const sentence = (path: string) => `The compiled file ${path} can't be read.`;
const HINT = 'Install awsstudy again, or run `npm run build` in a checkout.';

describe('a command that needs a damaged file says which', () => {
  const NEEDS = [
    ['list', 'list.tsv'],
    ['show nosuch', 'names.json'],
    ['show vpc', 'notes/vpc.json'],
    ['show vpc --width 80', 'flow/vpc.json'],
    ['show vpc --json', 'heads/vpc.json'],
    ['cheatsheet vpc', 'cheatsheets/vpc.json'],
    ['cheatsheet', 'cheatsheets/s3.json'],
    ['quiz vpc', 'quizzes/vpc.json'],
    ['search nat gateway', 'search.bin'],
    ['search nat --color never', 'search.bin'],
  ] as const;

  test.each(NEEDS)('%s: %s', (line, path) => {
    const told = { code: 5, stdout: '', stderr: `awsstudy: ${sentence(path)}\n${HINT}\n` };
    cut(path);
    expect(run(line)).toEqual(told);
    gone(path);
    expect(run(line)).toEqual(told);
  });

  test('the other topics stay readable', () => {
    gone('notes/vpc.json');
    expect(run('show s3')).toMatchObject({ code: 0, stderr: '' });
  });
});

describe('doctor', () => {
  interface Report {
    readonly healthy: boolean;
    readonly topics: number;
    readonly faults: readonly string[];
  }
  const report = () => JSON.parse(run('doctor --json').stdout) as Report;

  test('finds a fresh installation healthy', () => {
    expect(run('doctor')).toMatchObject({ code: 0, stdout: expect.not.stringContaining('✗') });
    expect(report()).toMatchObject({ healthy: true, faults: [] });
  });

  test('names every file that is damaged or missing, and ends with 5', () => {
    gone('notes/vpc.json');
    cut('quizzes/s3.json');
    cut('search.bin');
    writeFileSync(join(content, 'exams.json'), '');
    const { code, stdout, stderr } = run('doctor');
    expect([code, stderr]).toEqual([5, '']);
    const paths = ['exams.json', 'search.bin', 'quizzes/s3.json', 'notes/vpc.json'];
    expect(stdout.split('\n').filter((line) => line.startsWith('✗'))).toEqual(
      paths.map((path) => `✗ ${sentence(path)} ${HINT}`),
    );
    expect(report()).toMatchObject({ healthy: false, faults: paths.map((path) => `${sentence(path)} ${HINT}`) });
  });

  test('names the table of commands when it was cut off', () => {
    const table = join(folder, 'dist', 'aws-commands.txt');
    truncateSync(table, 2_000);
    const { code, stdout } = run('doctor');
    cpSync('dist/aws-commands.txt', table);
    expect(code).toBe(5);
    expect(stdout).toContain(`✗ ${sentence(table)} ${HINT}\n`);
  });

  test('without the list of topics still reports', () => {
    gone('list.tsv');
    const { code, stdout } = run('doctor');
    expect(code).toBe(5);
    expect(stdout).toContain(`✗ ${sentence('list.tsv')} ${HINT}\n`);
    expect(stdout).toMatch(/^✗ awsstudy [0-9.]+, 0 topics\n/);
    expect(report()).toMatchObject({ healthy: false, topics: 0 });
  });

  test('ends with 7 when progress is damaged too', () => {
    gone('search.bin');
    writeFileSync(home, '');
    expect(run('doctor').code).toBe(7);
  });
});
