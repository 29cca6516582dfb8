import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const scratch = mkdtempSync(join(tmpdir(), 'awsstudy-install-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true, maxRetries: 9 }));

/** Runs a shell line with an empty home folder. */
function shell(line: string, cwd: string) {
  const { CI: _, NODE_EXTRA_CA_CERTS: __, NODE_OPTIONS: ___, NODE_ENV: ____, ...environment } = process.env;
  const env = { ...environment, HOME: join(scratch, 'home'), npm_config_cache: join(scratch, 'cache') };
  const { status, stdout, stderr } = spawnSync('bash', ['-c', line], {
    cwd,
    env,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  return { status, stdout, stderr };
}

test('the first command of the README does all the set-up by itself, in a fresh clone with an empty home', () => {
  const clone = join(scratch, 'clone');
  expect(shell(`git clone -q "${resolve('.')}" "${clone}"`, scratch).status).toBe(0);
  expect(readFileSync('README.md', 'utf8')).toContain('npm install && npx awsstudy show vpc');
  const { status, stdout, stderr } = shell('npm install && npx awsstudy show vpc', clone);
  expect([status, stderr]).toEqual([0, expect.not.stringContaining('ERR')]);
  expect(stdout).toContain('# Amazon VPC\n\n## ');
}, 600_000);

test('the packed program is prebuilt: no dependency, no install script, and it works from an empty prefix', () => {
  const packed = shell(`npm pack --silent --pack-destination "${scratch}"`, resolve('.'));
  const tarball = join(scratch, packed.stdout.trim().split('\n').at(-1) ?? '');
  const prefix = join(scratch, 'prefix');
  const installed = shell(`npm install -g --prefix "${prefix}" "${tarball}"`, scratch);
  expect([installed.status, installed.stderr]).toEqual([0, expect.not.stringContaining('ERR')]);
  const packages = join(prefix, 'lib', 'node_modules');
  expect([readdirSync(packages), existsSync(join(packages, 'awsstudy', 'node_modules'))]).toEqual([
    ['awsstudy'],
    false,
  ]);
  const manifest = JSON.parse(
    readFileSync(join(prefix, 'lib', 'node_modules', 'awsstudy', 'package.json'), 'utf8'),
  ) as {
    readonly dependencies?: object;
    readonly scripts: Readonly<Record<string, string>>;
  };
  expect(manifest.dependencies).toBeUndefined();
  expect(Object.keys(manifest.scripts).filter((name) => name.endsWith('install'))).toEqual([]);
  const run = (args: string) => shell(`"${prefix}/bin/awsstudy" ${args}`, scratch);
  expect(run('show vpc').stdout).toContain('# Amazon VPC\n\n## ');
  expect(run('cheatsheet s3 | grep sync').stdout).toContain('aws s3 sync');
  expect(run('list').stdout.split('\n').length).toBeGreaterThan(3);
  expect(run('help statistics').stdout).toContain('# What the figures mean\n');
  expect(run('completion zsh').stdout).toContain('#compdef awsstudy\n');
  expect(existsSync(join(prefix, 'share', 'man', 'man1', 'awsstudy.1'))).toBe(true);
}, 600_000);
