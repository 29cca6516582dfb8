import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { Home } from '../support/program.js';

const home = new Home();
afterAll(() => home.remove());

/** Writes a file of the learner and gives its path. */
function file(name: string, ...lines: readonly string[]): string {
  const path = join(home.folder, name);
  mkdirSync(home.folder, { recursive: true });
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
}

const QUIZ = [
  '# Storage',
  '### What is S3?',
  '',
  '- [x] An object store.',
  '- [ ] A file system.',
  '',
  '### Which is it?',
  '',
  '![diagram](a.png)',
  '',
  '- [x] a',
  '- [ ] b',
];

describe('import', () => {
  const quiz = file('My Quiz.md', ...QUIZ);

  test('makes a pack whose questions can be asked at once', () => {
    const { code, stdout, stderr } = home.run(['import', quiz]);
    expect(stdout).toBe(
      'Imported 1 question in 1 topic as the pack `my-quiz`. Left out: 1 thing.\nNext: awsstudy quiz my-quiz/storage\n',
    );
    expect(stderr).toBe(`${quiz}:7 It needs a picture, which a terminal can't show.\n`);
    expect(code).toBe(0);
    const asked = home.run(['quiz', 'my-quiz/storage', '--plain', '--seed', '1'], { input: 'a\n' });
    expect(asked.stdout).toContain('[1/1] my-quiz/storage#questions');
    expect(asked.stdout).toContain('What is S3?');
  });

  test('refuses a name that a pack has already, and writes nothing', () => {
    const { code, stderr } = home.run(['import', quiz]);
    expect([code, stderr]).toEqual([
      2,
      'awsstudy: You have a pack `my-quiz` already.\n' +
        'Replace it with `--replace`, or take another name with `--name`.\n',
    ]);
  });

  test('writes nothing over the files of a pack that was given up', () => {
    home.run(['import', quiz, '--name', 'given-up']);
    home.run(['pack', 'remove', 'given-up']);
    const { code, stderr } = home.run(['import', quiz, '--name', 'given-up']);
    expect([code, stderr]).toEqual([
      2,
      `awsstudy: The files of an earlier pack are in the way, in ${join(home.folder, 'packs', 'given-up')}.\n` +
        'Put the new pack in their place with `--replace`, or write it elsewhere with `--to <folder>`.\n',
    ]);
    expect(home.run(['import', quiz, '--name', 'given-up', '--replace']).code).toBe(0);
  });

  test('takes a name, a format and a folder, and tells everything as JSON', () => {
    const folder = join(home.folder, 'packed');
    const { code, stdout, stderr } = home.run([
      ...['import', quiz, '--as', 'practice-test', '--name', 'store', '--to', folder, '--json'],
    ]);
    expect([code, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toEqual({
      pack: 'store',
      folder,
      format: 'practice-test',
      topics: [{ id: 'store/storage', questions: 1, commands: 0 }],
      left: [{ line: 7, reason: "It needs a picture, which a terminal can't show" }],
      problems: [],
    });
    expect(readdirSync(folder).sort()).toEqual(['pack.yaml', 'storage']);
  });

  test('writes nothing where nothing can be read', () => {
    const empty = file('empty.md', '### a', '- [ ] b', '- [ ] c');
    const { code, stdout, stderr } = home.run(['import', empty]);
    expect([code, stdout, stderr]).toEqual([
      5,
      '',
      `${empty}:1 None of its options is marked as right.\n` +
        `awsstudy: Nothing in \`${empty}\` can be taken in as \`practice-test\`.\n` +
        'Name what it is with `--as`; `awsstudy help import` lists the formats.\n',
    ]);
    expect(home.run(['list', '--plain']).stdout).not.toContain('empty/');
  });

  test.each([['My Pack', "`My Pack` can't be the name of a pack."]])('refuses the name %s', (name, sentence) => {
    const { code, stderr } = home.run(['import', quiz, '--name', name]);
    expect([code, stderr]).toEqual([
      2,
      `awsstudy: ${sentence}\nName one with a-z, 0-9 and hyphens: \`--name my-questions\`.\n`,
    ]);
  });

  test('takes questions that stand above the first heading, or have none', () => {
    const bare = file('bare.md', 'What is S3?', '- [x] A store.', '- [ ] A disk.', '', '## More', 'Text.');
    expect(home.run(['import', bare])).toEqual({
      code: 0,
      stdout: 'Imported 1 question in 1 topic as the pack `bare`.\nNext: awsstudy quiz bare/bare\n',
      stderr: '',
    });
  });

  test('gives commands of tldr to the cheatsheet', () => {
    const page = file(
      'aws-s3.md',
      '# aws s3',
      '',
      '> Buckets.',
      '',
      '- Copy a file:',
      '',
      '`aws s3 cp {{path/to/file}} .`',
    );
    expect(home.run(['import', page]).stdout).toBe(
      'Imported 1 command in 1 topic as the pack `aws-s3`.\nNext: awsstudy cheatsheet aws-s3/aws-s3\n',
    );
    expect(home.run(['cheatsheet', 'aws-s3/aws-s3', '--plain']).stdout).toBe(
      'aws s3 cp <path-to-file> .  # Copy a file\n',
    );
  });
});

test('answers go to another machine and are merged there', () => {
  const other = new Home();
  const path = join(home.folder, 'progress.jsonl');
  const exported = home.run(['export', 'progress', '--to', path]);
  expect(exported.stderr).toMatch(/^Wrote 1 entry to .*progress\.jsonl\.\n$/);
  expect(home.run(['export', 'progress']).stdout).toBe(readFileSync(path, 'utf8'));
  expect(other.run(['import', path, '--as', 'progress']).stdout).toBe('Added 1 entry; 0 were here already.\n');
  expect(JSON.parse(other.run(['import', path, '--as', 'progress', '--json']).stdout)).toEqual({
    added: 0,
    known: 1,
    left: [],
  });
  const damaged = file('damaged.jsonl', 'nonsense', readFileSync(path, 'utf8'));
  const { stdout, stderr } = other.run(['import', damaged, '--as', 'progress']);
  expect(stdout).toBe('Added 0 entries; 1 was here already. Left out: 1 line.\n');
  expect(stderr).toMatch(/damaged\.jsonl:1 /);
  other.remove();
});
