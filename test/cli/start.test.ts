import { relative, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { bundleFacts, Home } from '../support/program.js';

const home = new Home();
afterAll(() => home.remove());

interface Facts {
  readonly modules: readonly string[];
  readonly opened: readonly string[];
}

/** Gives the built-in modules and files that a command needs, the launcher's own left out. */
function factsOf(args: readonly string[], learner = home): Facts {
  const { stderr } = learner.run(args, { preload: resolve('test/support/watch-start.cjs') });
  const facts = JSON.parse(/WATCH (.*)/.exec(stderr)?.[1] ?? '{}') as Facts;
  const opened = facts.opened.map((path) => relative(path.startsWith(learner.folder) ? learner.folder : '.', path));
  return { modules: facts.modules, opened: opened.filter((path) => path !== 'bin/awsstudy.cjs') };
}

/** A program file and its code cache; `vm` is what the launcher compiles it with. */
const QUICK = ['dist/quick.cjs', 'dist/quick.cjs.cache'];
const WHOLE = ['dist/awsstudy.cjs', 'dist/awsstudy.cjs.cache'];
const MODULES = ['vm'];

describe('a plain command loads no built-in module beyond an empty script and `vm`, and opens only what it shows', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['list', QUICK, ['summary.json', 'dist/content/list.tsv']],
    ['due --count', QUICK, ['summary.json', 'dist/content/list.tsv']],
    ['cheatsheet s3', QUICK, ['dist/content/cheatsheets/s3.json']],
    ['show vpc', QUICK, ['dist/content/notes/vpc.json']],
    ['show vpc --width 80', QUICK, ['dist/content/flow/vpc.json']],
    ['search nat gateway', QUICK, ['dist/content/search.bin']],
    ['stats', WHOLE, ['summary.json', 'dist/content/list.tsv']],
    ['paths', WHOLE, []],
    ['--help', WHOLE, []],
    ['--version', WHOLE, []],
  ])('%s', (line, program, opened) => {
    expect(factsOf(line.split(' '))).toEqual({ modules: MODULES, opened: [...program, ...opened] });
  });

  test('with progress in place no more is opened, and no package to fold it is loaded', () => {
    const learner = new Home();
    learner.run(['quiz', 'vpc', '--count', '2', '--seed', '1'], { input: 'a\nb\na\nb\nc\nd\na b c d\n1\n' });
    for (const [line, program] of [
      ['list', QUICK],
      ['due --count', QUICK],
      ['stats', WHOLE],
    ] as const) {
      expect(factsOf(line.split(' '), learner)).toEqual({
        modules: MODULES,
        opened: [...program, 'summary.json', 'dist/content/list.tsv'],
      });
    }
    learner.remove();
  });
});

describe('what the bundles hold', () => {
  const facts = bundleFacts();

  test('the plain commands: commander and nothing else', () => {
    expect(facts['awsstudy']?.packages).toEqual(['commander']);
  });

  test('the quick program: nothing but our code', () => {
    expect(facts['quick']?.packages).toEqual([]);
  });

  test('the progress: conf and ts-fsrs, no Ink', () => {
    expect(facts['progress']?.packages).toEqual(expect.arrayContaining(['conf', 'ts-fsrs']));
    expect(facts['progress']?.packages).not.toContain('ink');
  });

  test('the screens: Ink and React, no conf, no highlighter', () => {
    expect(facts['screens']?.packages).toEqual(expect.arrayContaining(['ink', 'react']));
    for (const name of ['conf', 'ajv', 'marked', 'marked-terminal', 'highlight.js', 'yaml', 'react-devtools-core']) {
      expect(facts['screens']?.packages).not.toContain(name);
    }
  });

  test.each([
    ['quick', 70_000],
    ['awsstudy', 250_000],
    ['questions', 200_000],
    ['progress', 320_000],
    ['screens', 450_000],
  ])('%s stays small', (name, most) => {
    expect(facts[name]?.bytes).toBeLessThan(most);
  });
});
