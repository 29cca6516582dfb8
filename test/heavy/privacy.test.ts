import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clearedEnvironment, Home } from '../support/program.js';

const WATCH = resolve('test/support/watch-world.cjs');

interface Reached {
  readonly network: readonly string[];
  /** Programs. */
  readonly started: readonly string[];
  readonly opened: readonly string[];
  readonly read: readonly string[];
}

const NOTHING: Reached = { network: [], started: [], opened: [], read: [] };
const home = new Home();
/** A home folder with credentials in it, as people who use AWS have. */
const HOME = join(home.folder, 'person');
const KEYS = {
  AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE',
  AWS_SECRET_ACCESS_KEY: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  AWS_PROFILE: 'default',
};

beforeAll(() => {
  mkdirSync(join(HOME, '.aws'), { recursive: true });
  writeFileSync(join(HOME, '.aws', 'credentials'), '[default]\naws_access_key_id = AKIAIOSFODNN7EXAMPLE\n');
});

afterAll(() => home.remove());

function reachedIn(stderr: string): Reached {
  return JSON.parse(/WORLD (.*)/.exec(stderr)?.[1] ?? 'null') ?? NOTHING;
}

const ANSWERS = 'a\nab\nabc\nt\n1\nb\n';

describe('no command uses the network, starts a program, opens credentials or reads a variable of AWS', () => {
  test.each([
    [[]],
    [['list']],
    [['show', 'vpc']],
    [['cheatsheet', 's3']],
    [['search', 'nat', 'gateway']],
    [['quiz', 'vpc', '--count', '2', '--seed', '1']],
    [['review', '--count', '2', '--seed', '1']],
    [['drill', 's3', '--count', '1', '--seed', '1']],
    [['exam', 'clf-c02', '--questions', '8', '--seed', '1']],
    [['stats']],
    [['due']],
    [['undo']],
    [['doctor', '--repair']],
    [['config', 'set', 'newCardsPerDay', '10']],
    [['pack', 'new', join(home.folder, 'a-pack')]],
    [['pack', 'add', join(home.folder, 'a-pack')]],
    [['paths']],
    [['help']],
  ])('awsstudy %j', (args) => {
    const { stderr, code } = home.run(args, { input: ANSWERS, preload: WATCH, environment: { HOME, ...KEYS } });
    const { network, started, opened, read } = reachedIn(stderr);
    expect([0, 3]).toContain(code);
    expect(opened.length).toBeGreaterThan(0);
    expect(network).toEqual([]);
    expect(started).toEqual([]);
    expect(opened.filter((path) => path.includes('.aws'))).toEqual([]);
    expect(read.filter((name) => name.startsWith('AWS_'))).toEqual([]);
  });

  test('the watch sees what it is to see', () => {
    const script = `
      require('node:net').connect(9, '127.0.0.1').on('error', () => undefined);
      fetch('http://127.0.0.1:9').catch(() => undefined);
      require('node:fs').readFileSync(process.env.HOME + '/.aws/credentials');
      require('node:child_process').spawnSync('true');
      process.env.AWS_PROFILE;`;
    const { stderr } = spawnSync(process.execPath, ['--require', WATCH, '-e', script], {
      encoding: 'utf8',
      env: clearedEnvironment({ HOME, ...KEYS }),
    });
    const { network, started, opened, read } = reachedIn(stderr);
    expect(started).toEqual(['true']);
    expect(network).toEqual(expect.arrayContaining(['net.connect', 'fetch']));
    expect(opened).toContain(join(HOME, '.aws', 'credentials'));
    expect(read).toContain('AWS_PROFILE');
  });
});

test('what is installed needs no other package and runs no script of one', async () => {
  const { default: manifest } = await import('../../package.json', { with: { type: 'json' } });
  expect(manifest).not.toHaveProperty('dependencies');
  expect(manifest).not.toHaveProperty('optionalDependencies');
  expect(Object.keys(manifest.scripts)).not.toEqual(expect.arrayContaining(['install']));
  expect(Object.keys(manifest.scripts).filter((name) => /install$/.test(name))).toEqual([]);
  for (const version of Object.values(manifest.devDependencies)) {
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  }
});
