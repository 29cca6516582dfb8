import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { notesOf, writeFiles, writePack } from '../support/own-pack.js';
import { Home } from '../support/program.js';

let home: Home;
let folder: string;
beforeEach(() => {
  home = new Home();
  folder = join(home.folder, 'team');
});
afterEach(() => home.remove());

const pack = (...args: readonly string[]) => home.run(['pack', ...args]);
const json = (...args: readonly string[]) =>
  JSON.parse(home.run([...args, '--json']).stdout) as Record<string, unknown>;
const out = (line: string) => home.run(line.split(' ')).stdout;

describe('a pack from its beginning to its end', () => {
  test('the example has no fault, is added, used, listed and removed', () => {
    expect(pack('list')).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(pack('new', folder)).toEqual({
      code: 0,
      stdout: `Wrote 5 files to ${folder}. Change them, then: awsstudy pack add ${folder}\n`,
      stderr: '',
    });
    expect(pack('check', folder)).toEqual({
      code: 0,
      stdout: '',
      stderr: `No faults in ${folder}. What can be used: 1 topic · 1 command · 3 questions · adds to vpc.\n`,
    });
    expect(pack('add', folder)).toEqual({
      code: 0,
      stdout:
        'Added the pack `team`: 1 topic · 1 command · 3 questions · adds to vpc. See its topics: awsstudy list | grep ^team/\n',
      stderr: '',
    });
    expect(pack().stdout).toBe(`team\tMy own notes\t1\t1\t3\t${folder}\t0\n`);
    expect(pack('list', '--width', '60').stdout).toBe(
      ` team  My own notes\n   1 topic · 1 command · 3 questions · adds to vpc\n   ${folder}\n\n`,
    );
    expect(out('list')).toContain('\nteam/our-network\tOur network\tnetworking\t1\t2\t0\n');
    expect(pack('remove', 'team')).toEqual({
      code: 0,
      stdout: 'Removed the pack `team`. Its folder and your progress stay.\n',
      stderr: '',
    });
    expect(out('list')).not.toContain('team/');
    expect(pack('check', folder).code).toBe(0);
  });

  test('`--json` says the same', () => {
    expect(json('pack', 'new', folder)).toMatchObject({ folder, files: expect.arrayContaining(['pack.yaml']) });
    const found = { name: 'team', folder, topics: 1, commands: 1, questions: 3, addsTo: ['vpc'], problems: [] };
    expect(json('pack', 'check', folder)).toEqual(found);
    expect(json('pack', 'add', folder)).toEqual(found);
    const state = { ...found, title: 'My own notes', faults: 0, isFromEnvironment: false, problems: undefined };
    expect(json('pack', 'list')).toEqual({ packs: [JSON.parse(JSON.stringify(state))] });
    expect(json('pack', 'refresh')).toMatchObject({ notices: [], packs: [{ name: 'team' }] });
    expect(json('pack', 'remove', 'team')).toEqual({ removed: 'team' });
  });
});

describe('what is faulty is named and left out', () => {
  test('`pack check` prints a fault a line on stdout and ends with 5', () => {
    writePack(folder, {
      'ranges/notes.md': '---\ntitle: 7\n---\n\n## One\n\ntext\n',
      'added/notes.md': notesOf('Added'),
    });
    const { code, stdout, stderr } = pack('check', folder);
    expect(code).toBe(5);
    expect(stdout).toContain('ranges/notes.md:2:8 quote-it YAML reads `title: 7` as a number; quote it: "7".\n');
    expect(stderr).toMatch(/^\d faults? in .*\/team\. What can be used: 1 topic · .*adds to vpc\.\n$/);
    expect(pack('add', folder)).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('What has a fault is left out'),
    });
    expect(out('list')).toContain('team/added');
    expect(home.run(['show', 'team/ranges'])).toMatchObject({ code: 3 });
    expect(home.run(['doctor'])).toMatchObject({ code: 5, stdout: expect.stringContaining('✗ The pack `team` has') });
    expect(pack('check', 'team').code).toBe(5);
  });

  test.each([
    ['format: 2\ntitle: A\n', 'pack.yaml:1:1 pack-format This pack has format 2; this awsstudy reads format 1.'],
    [
      'format: 1\nname: aws\ntitle: A\n',
      'pack.yaml:1:1 pack-name `aws` is the name of the topics that ship with awsstudy; give it another `name` in pack.yaml.',
    ],
    ['title: A\n', 'pack.yaml:1:1 missing-key A pack has no `format`; add it.'],
    ['format: 1\n', 'pack.yaml:1:1 missing-key A pack has no `title`; add it.'],
  ])('pack.yaml %j', (text, fault) => {
    writePack(folder, { 'pack.yaml': text });
    expect(pack('check', folder)).toMatchObject({ code: 5, stdout: `${fault}\n` });
  });

  test('a pack in which nothing can be used is not added', () => {
    writeFiles(folder, { 'pack.yaml': 'format: 1\ntitle: A\n', 'a/notes.md': 'no front matter\n' });
    expect(pack('add', folder)).toMatchObject({
      code: 5,
      stderr: expect.stringContaining(
        `Nothing in this pack can be used, so it is not added.\nMend it, then look again: \`awsstudy pack check ${folder}\`.\n`,
      ),
    });
    expect(pack('list').stdout).toBe('');
  });

  test('a section whose heading the topic has already, and a topic that is not there to add to', () => {
    writePack(folder, {
      'patches/vpc/notes.md': '## NAT gateway\n\nOurs.\n',
      'patches/nothing/notes.md': '## Ours\n\nOurs.\n',
    });
    expect(pack('check', folder).stdout).toBe(
      'patches/nothing/:1:1 unknown-topic There is no topic `nothing` to add to; name the folder like a topic of `awsstudy list`.\n' +
        'patches/vpc/notes.md:1:1 duplicate-section The topic has a heading `NAT gateway` already; reword this one.\n' +
        'patches/vpc/quiz.yaml:5:14 unknown-section The notes have no section `our-quirks`; name the slug of a heading that teaches the answer.\n',
    );
  });

  test('a pack whose pack.yaml was spoilt is named by its folder, and other commands go on', () => {
    writePack(folder);
    pack('add', folder);
    writeFileSync(join(folder, 'pack.yaml'), 'format: 1\n');
    rmSync(join(home.folder, 'cache'), { recursive: true });
    const { code, stderr } = home.run(['list']);
    expect([code, stderr]).toEqual([
      0,
      `The pack in ${folder} can't be used: it has 1 fault, the first at pack.yaml:1. See all: \`awsstudy pack check ${folder}\`.\n`,
    ]);
  });
});

describe('what can not be done is said', () => {
  test.each([
    [['check', 'nowhere'], 3, 'nowhere.\nName the folder of a pack; `awsstudy pack list` shows those that you have.'],
    [['bogus'], 2, 'There is no `pack bogus`.\nIts commands are list, new, check, add, remove and refresh'],
    [['remvoe', 'x'], 2, 'There is no `pack remvoe`.\nDid you mean `remove`?'],
    [['add', '.'], 5, 'is no pack: it has no pack.yaml.'],
    [['remove', 'nothing'], 3, 'There is no pack `nothing`.\nSee your packs: `awsstudy pack list`.'],
    [['remove'], 2, 'Missing required argument `pack`.'],
    [['new', '.'], 2, '`.` holds something already.'],
    [['add', 'x', '--fast'], 2, 'Unknown option `--fast`.'],
  ])('pack %j ends with %i', (args, code, sentence) => {
    const run = pack(...args);
    expect([run.code, run.stdout]).toEqual([code, '']);
    expect(run.stderr).toContain(sentence);
  });

  test('packs that are added at once are all there', async () => {
    const names = ['a', 'b', 'c'];
    const ended = names.map((name) => {
      const child = home.start(['pack', 'add', writePack(join(home.folder, name))]);
      return new Promise((resolve) => child.on('close', resolve));
    });
    expect(await Promise.all(ended)).toEqual([0, 0, 0]);
    expect(pack('list').stdout.match(/^\w+/gm)?.sort()).toEqual(names);
  });

  test('two packs of one name: the second is refused until the first is removed', () => {
    pack('add', writePack(folder));
    const other = writePack(join(home.folder, 'other'), { 'pack.yaml': 'format: 1\nname: team\ntitle: B\n' });
    expect(pack('add', other)).toEqual({
      code: 2,
      stdout: '',
      stderr: `awsstudy: There is a pack \`team\` already, in ${folder}.\nRemove it first: \`awsstudy pack remove team\`.\n`,
    });
    expect(pack('add', folder).code).toBe(0);
    expect(pack('remove', folder).code).toBe(0);
    expect(pack('add', other).code).toBe(0);
  });
});
