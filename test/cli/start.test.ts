import { readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { writePack } from '../support/own-pack.js';
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
const COMPLETE = ['dist/complete.cjs', 'dist/complete.cjs.cache'];
const MODULES = ['vm'];

describe('a plain command loads no built-in module beyond an empty script and `vm`, and opens only what it shows', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['list', QUICK, ['summary.json', 'dist/content/list.tsv']],
    ['due --count', QUICK, ['summary.json', 'dist/content/list.tsv']],
    ['cheatsheet s3', QUICK, ['dist/content/cheatsheets/s3.json']],
    ['show vpc', QUICK, ['dist/content/notes/vpc.json']],
    ['show vpc --width 80', QUICK, ['config.json', 'dist/content/flow/vpc.json']],
    ['search nat gateway', QUICK, ['dist/content/search.bin']],
    ['stats', WHOLE, ['summary.json', 'dist/content/list.tsv']],
    ['paths', WHOLE, []],
    ['--help', WHOLE, ['dist/docs/pages.json']],
    ['help statistics', WHOLE, ['dist/docs/pages.json', 'dist/docs/statistics.json']],
    ['__complete quiz --level ', COMPLETE, []],
    ['__complete show v', COMPLETE, ['dist/content/list.tsv', 'dist/content/names.json']],
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

describe('with a pack of its own', () => {
  const learner = new Home();
  afterAll(() => learner.remove());
  const pack = writePack(join(learner.folder, 'team'));

  const joined = (line: string) => {
    learner.run(['pack', 'add', pack]);
    // The first start after a change joins the packs.
    learner.run(['list']);
    return factsOf(line.split(' '), learner);
  };

  test('list opens the list of packs and what they are joined in, and nothing else of them', () => {
    const { modules, opened } = joined('list');
    expect(modules).toEqual(MODULES);
    expect(opened.slice(0, 2)).toEqual(QUICK);
    expect(opened.slice(2).filter((path) => /pack/.test(path))).toEqual(['cache/joint-packs.txt', 'packs.json']);
    expect(opened.length - QUICK.length, opened.join('\n')).toBeLessThanOrEqual(4);
  });

  test.each([
    ['show vpc', 8],
    ['cheatsheet s3', 6],
    ['search nat gateway', 7],
  ])('%s opens the part of the program for packs too, with its code cache, and what it shows', (line, most) => {
    const { modules, opened } = joined(line);
    expect(modules).toEqual(MODULES);
    expect(opened.slice(0, 2)).toEqual(QUICK);
    expect(opened).toEqual(expect.arrayContaining(['dist/packs.cjs', 'dist/packs.cjs.cache', 'cache/joint-packs.txt']));
    expect(opened).not.toContain('dist/pack-compiler.cjs');
    expect(opened.length - QUICK.length, opened.join('\n')).toBeLessThanOrEqual(most);
  });
});

describe('what the bundles hold', () => {
  const facts = bundleFacts();

  test('the plain commands: commander and nothing else', () => {
    expect(facts['awsstudy']?.packages).toEqual(['commander']);
  });

  test('the quick program: nothing but our code', () => {
    expect(facts['quick']?.packages).toEqual([]);
    expect(facts['complete']?.packages).toEqual([]);
  });

  test('the packs: nothing but our code; the thread that compiles them: Markdown and YAML', () => {
    expect(facts['packs']?.packages).toEqual([]);
    expect(facts['pack-compiler']?.packages).toEqual(expect.arrayContaining(['marked', 'marked-terminal', 'yaml']));
    for (const name of ['ink', 'conf', 'commander']) {
      expect(facts['pack-compiler']?.packages).not.toContain(name);
    }
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
    ['quick', 60_000],
    ['complete', 70_000],
    ['awsstudy', 245_000],
    ['questions', 200_000],
    ['explain', 75_000],
    ['exchange', 70_000],
    ['progress', 320_000],
    ['screens', 450_000],
    ['packs', 40_000],
    ['store', 35_000],
    ['pack-compiler', 1_050_000],
  ])('%s stays small', (name, most) => {
    expect(facts[name]?.bytes).toBeLessThan(most);
  });

  test.each(Object.keys(facts))('%s is ASCII, as it is read', (name) => {
    expect(readFileSync(`dist/${name}.cjs`).every((byte) => byte < 0x80)).toBe(true);
  });

  test.each(Object.keys(facts))('%s asks for the files and paths of Node once', (name) => {
    const text = readFileSync(`dist/${name}.cjs`, 'latin1');
    expect(text.match(/require\("node:(?:fs|path)"\)/g)?.sort() ?? []).toEqual(
      ['require("node:fs")', 'require("node:path")'].filter((asked) => text.includes(asked)),
    );
  });

  test('what stands in a regular expression beyond ASCII means the same in the program', () => {
    expect(home.run(['show', 'vpc', 'n’at-gateway']).code).toBe(0);
  });

  test.each(Object.keys(facts))('%s copies no module that it imports', (name) => {
    expect(readFileSync(`dist/${name}.cjs`, 'latin1')).not.toMatch(/"default",\{value:[\w$]+,enumerable:!0\}/);
  });
});

test('what is loaded when it is first called has a code cache too', () => {
  const { opened } = factsOf(['quiz', 'vpc', '--plain', '--count', '30', '--seed', '5']);
  expect(opened.filter((path) => path.startsWith('dist/questions'))).toEqual([
    'dist/questions.cjs',
    'dist/questions.cjs.cache',
  ]);
});

test('a quiz does not read what is known of all questions before it asks one', () => {
  expect(factsOf(['quiz', 'vpc', '--plain', '--count', '1', '--seed', '3']).opened).not.toContain(
    'dist/content/questions.json',
  );
});
