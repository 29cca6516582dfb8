import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { Home } from '../support/program.js';

const home = new Home();
afterAll(() => home.remove());

describe('export', () => {
  test('writes one text to stdout, and counts on stderr what it could not say', () => {
    const { code, stdout, stderr } = home.run(['export', 'aiken', 's3']);
    expect(code).toBe(0);
    expect(stdout.match(/^ANSWER: [A-F]$/gm)?.length).toBeGreaterThan(20);
    expect(stderr).toMatch(/^Not written \(\d+\): Aiken has only questions with one right option\.$/m);
  });

  test('wants a folder for several files, and writes them there', () => {
    const refused = home.run(['export', 'hashcards', 's3', 'vpc']);
    expect([refused.code, refused.stdout, refused.stderr]).toEqual([
      2,
      '',
      'awsstudy: The format `hashcards` has several files, 2 of them here.\n' +
        'Name a new folder for them: `awsstudy export hashcards s3 vpc --to awsstudy-hashcards`.\n',
    ]);
    const folder = join(home.folder, 'decks');
    expect(home.run(['export', 'hashcards', 's3', 'vpc', '--to', folder]).stderr).toContain(` to ${folder}.\n`);
    expect(readdirSync(folder).sort()).toEqual(['s3.md', 'vpc.md']);
    expect(home.run(['export', 'hashcards', 's3']).stdout).toBe(readFileSync(join(folder, 's3.md'), 'utf8'));
  });

  test('tells everything as JSON too', () => {
    const told = JSON.parse(home.run(['export', 'aiken', 's3', '--json']).stdout);
    expect(told).toMatchObject({ format: 'aiken', text: home.run(['export', 'aiken', 's3']).stdout });
    expect(told.left.length).toBeGreaterThan(5);
    const path = join(home.folder, 'aiken.txt');
    const { stdout, stderr } = home.run(['export', 'aiken', 's3', '--to', path, '--json']);
    expect([JSON.parse(stdout), stderr]).toEqual([
      { format: 'aiken', written: told.written, left: told.left, to: path },
      '',
    ]);
  });

  test('never replaces a file', () => {
    const taken = join(home.folder, 'taken.json');
    mkdirSync(home.folder, { recursive: true });
    writeFileSync(taken, 'mine\n');
    const { code, stderr } = home.run(['export', 'json', 's3', '--to', taken]);
    expect([code, stderr]).toEqual([
      2,
      `awsstudy: \`${taken}\` is there already.\nName another one, or remove it first.\n`,
    ]);
    expect(readFileSync(taken, 'utf8')).toBe('mine\n');
  });

  test('as JSON is imported again with the same questions and commands', () => {
    const path = join(home.folder, 's3.json');
    home.run(['export', 'json', 's3', '--to', path]);
    const { stdout } = home.run(['import', path, '--name', 'again', '--json']);
    const { questions, commands } = JSON.parse(home.run(['list', '--json']).stdout).topics.find(
      ({ id }: { id: string }) => id === 's3',
    );
    const { topics, left } = JSON.parse(stdout);
    const computed = left.filter(({ reason }: { reason: string }) => reason.startsWith('It is computed')).length;
    expect(topics).toEqual([{ id: 'again/amazon-s3', questions: questions - computed, commands }]);
    expect(home.run(['cheatsheet', 'again/amazon-s3', '--plain']).stdout).toBe(
      home.run(['cheatsheet', 's3', '--plain']).stdout,
    );
  });

  test('carries notes as JSON; that import takes none, and what does carry them, is said', () => {
    const [topic] = JSON.parse(home.run(['export', 'json', 's3']).stdout).topics;
    expect(topic.sections[0].markdown).not.toBe('');
    expect(home.run(['export', '--help']).stdout).toContain('one file; import takes all of it but the notes\n');
    expect(home.run(['import', '--help']).stdout).toContain(
      'questions and commands, no notes. Those\ngo along with the folder of a pack (`awsstudy help packs`).',
    );
  });

  test.each([
    [['gft'], 'awsstudy: There is no format `gft` to export.\nDid you mean `gift`?\n'],
    [
      ['progress', 's3'],
      'awsstudy: Answers are exported whole, not by topic.\nRun `awsstudy export progress --to progress.jsonl`.\n',
    ],
  ])('refuses %s', (words, sentences) => {
    const { code, stdout, stderr } = home.run(['export', ...words]);
    expect([code, stdout, stderr]).toEqual([2, '', sentences]);
  });
});

test('the help says how the answers are taken in on the other machine', () => {
  expect(home.run(['export', '--help']).stdout).toContain(
    'On the other machine `awsstudy import progress.jsonl --as progress` adds the\nanswers to its own.\n',
  );
});
