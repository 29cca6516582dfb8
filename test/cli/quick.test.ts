import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Context } from '../../src/context.js';
import { buildProgram } from '../../src/program.js';
import { QUICK_COMMANDS, readQuickLine } from '../../src/quick.js';
import { Home } from '../support/program.js';

const home = new Home();
afterAll(() => home.remove());

/** Runs a line through commander, whatever it is. */
function wholeWay(args: readonly string[]) {
  const script = `require('./dist/awsstudy.cjs').main({ folder: '${resolve('dist')}', load: (name) => require('./dist/' + name + '.cjs') })`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['-e', script, 'awsstudy', ...args], {
    encoding: 'utf8',
    env: home.environment({}),
    maxBuffer: 2 ** 26,
  });
  return { code: status, stdout, stderr };
}

const QUICK = [
  'list',
  'ls --json',
  'list --width 60',
  'show vpc',
  'show virtual-private-cloud nat-gateway',
  'show vpc --json nat-gateway',
  'show vpc --width 80 --plain',
  'cheatsheet',
  'cheat s3 vpc --no-meaning',
  'cheatsheet s3 --width 60',
  'search nat gateway',
  'search vpc --all --json',
  'due',
  'due --count --json',
  'due --count',
  // Faults that only the catalogue can find are said the same way.
  'show vcp',
  'show vpc nosuch',
  'cheatsheet s3 nosuch',
  'search zzzz',
];

test.each(QUICK)('%s is answered quickly, byte for byte as the whole way answers it', (line) => {
  const args = line.split(' ');
  expect(readQuickLine(args)).toBeDefined();
  expect(home.run(args)).toEqual(wholeWay(args));
});

test.each([
  '',
  '--help',
  'quiz vpc',
  'list vpc',
  'list --foo',
  'list --help',
  'list --width',
  'list --width 5',
  'list --width ten',
  'list --all',
  'list --color always',
  'show',
  'show vpc nat gateway',
  'show -h',
  'show vpc --seed 3',
  'cheatsheet s3 --pick',
  'cheatsheet s3 --set bucket=x',
  'search',
  'search -- --delete',
  'due vpc',
  'constructor',
])('%s goes the whole way', (line) => {
  expect(readQuickLine(line === '' ? [] : line.split(' '))).toBeUndefined();
});

describe('the table of quick commands is a part of the program', () => {
  const context = { version: '1.0.0' } as unknown as Context;

  test.each(Object.keys(QUICK_COMMANDS))('%s', (name) => {
    const [command] = buildProgram(context, [name]).commands;
    expect([command?.name(), ...(command?.aliases() ?? [])]).toContain(name);
    const flags = command?.options.filter((option) => !option.required && !option.optional).map(({ long }) => long);
    for (const option of QUICK_COMMANDS[name]?.options ?? []) {
      expect(flags).toContain(option);
    }
    const most = command?.registeredArguments.reduce(
      (sum, { variadic }) => sum + (variadic ? Number.POSITIVE_INFINITY : 1),
      0,
    );
    const least = command?.registeredArguments.filter(({ required }) => required).length;
    expect(QUICK_COMMANDS[name]?.words).toEqual([least, most]);
  });

  test('the launcher knows the same names', () => {
    const [, names = ''] = /const QUICK = \[(.+)\]/.exec(readFileSync('bin/awsstudy.cjs', 'utf8')) ?? [];
    expect((names.match(/[a-z]+/g) ?? []).sort()).toEqual(Object.keys(QUICK_COMMANDS).sort());
  });
});
