import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readCatalogue } from '../../src/content/check.js';
import { readTopics } from '../../src/content/read-folder.js';
import { exampleFile, type TopicFile, topicsFile } from './example-topic.js';

const FILES: readonly TopicFile[] = ['notes.md', 'cheatsheet.md', 'quiz.yaml'];
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'awsstudy-topics-'));
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true, maxRetries: 9 });
});

function writeTopic(id: string, files = FILES): void {
  mkdirSync(join(root, id));
  for (const file of files) {
    writeFileSync(join(root, id, file), exampleFile(file));
  }
}

function problems(): readonly string[] {
  return readCatalogue(readTopics(root)).problems.map(
    ({ file, line, column, rule, message }) => `${file}:${line}:${column} ${rule} ${message}`,
  );
}

describe('a folder of topics', () => {
  test('gives its topics sorted by id, with exams, and ignores everything else', () => {
    writeTopic('subnets');
    writeTopic('another');
    writeFileSync(join(root, 'exams.yaml'), topicsFile('exams.yaml'));
    writeFileSync(join(root, 'README.md'), 'hello');
    mkdirSync(join(root, '.git'));
    const { topics, exams, planned } = readTopics(root);
    expect(topics.map(({ id }) => id)).toEqual(['another', 'subnets']);
    expect(topics[1]?.quiz?.path).toBe('subnets/quiz.yaml');
    expect(exams?.path).toBe('exams.yaml');
    expect(planned).toBeUndefined();
  });

  test('with a topic that lacks files names each, and keeps the others', () => {
    writeTopic('subnets');
    writeFileSync(join(root, 'exams.yaml'), topicsFile('exams.yaml'));
    mkdirSync(join(root, 'empty'));
    expect(problems()).toEqual(
      ['cheatsheet.md', 'notes.md', 'quiz.yaml'].map(
        (file) =>
          `empty/${file}:1:1 missing-file This file is missing; a topic has notes.md, cheatsheet.md and quiz.yaml.`,
      ),
    );
    expect(readCatalogue(readTopics(root)).topics.map(({ head }) => head.id)).toEqual(['subnets']);
  });

  test('with a link to its parent does not follow it', () => {
    symlinkSync('..', join(root, 'loop'));
    expect(problems()).toEqual([
      "loop:1:1 link This is a link, and links aren't followed; put the folder itself in its place.",
    ]);
  });

  test('with a name that acts on terminals tells it without that', () => {
    mkdirSync(join(root, '\u001b[2Jx'));
    expect(problems()[0]).toMatch(/^\[2Jx:1:1 topic-id `\[2Jx` can't be the id of a topic;/);
  });

  test('with a folder whose name is no id says so', () => {
    writeTopic('My Topic');
    expect(problems()).toContain(
      "My Topic:1:1 topic-id `My Topic` can't be the id of a topic; name the folder with a-z, 0-9 and inner hyphens.",
    );
    expect(readCatalogue(readTopics(root)).topics).toEqual([]);
  });

  test('without exams says of a task that it is unknown', () => {
    writeTopic('subnets');
    expect(problems()).toEqual([
      'subnets/quiz.yaml:7:13 unknown-task exams.yaml has no task `saa-c03/d3/3.4`; write exam/domain/task, for example `saa-c03/d1/1.2`.',
    ]);
  });
});

describe('what is no folder of topics', () => {
  test('a folder that is not there', () => {
    const missing = join(root, 'missing');
    expect(() => readTopics(missing)).toThrow(`The folder ${missing} can't be read.`);
  });

  test('a folder with more than 2,000 entries', () => {
    for (let entry = 0; entry <= 2_000; entry++) {
      writeFileSync(join(root, `file-${entry}`), '');
    }
    expect(() => readTopics(root)).toThrow(`The folder ${root} has more than 2000 entries.`);
  });
});
