import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { exampleTopic, type Plant, topicsFile } from './example-topic.js';

const SCRIPT = fileURLToPath(new URL('../../scripts/topics.mjs', import.meta.url));
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'awsstudy-check-'));
  writeFileSync(join(folder, 'exams.yaml'), topicsFile('exams.yaml'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true, maxRetries: 9 });
});

function writeTopic(id: string, ...plants: readonly Plant[]): void {
  mkdirSync(join(folder, id));
  for (const source of [exampleTopic(plants, id)].flatMap(({ notes, cheatsheet, quiz }) => [notes, cheatsheet, quiz])) {
    writeFileSync(join(folder, source?.path ?? ''), source?.text ?? '');
  }
}

function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...args], { encoding: 'utf8' });
  return { status, lines: stdout.trimEnd().split('\n'), stderr };
}

test('the check of authors prints faults with their places, then what each topic holds', () => {
  writeTopic('subnets', ['quiz.yaml', 'certainty: verified', 'certainty: believed']);
  writeTopic('other', ['notes.md', /aliases: .*\n/, ''], ['quiz.yaml', 'level: apply', 'level: hard']);
  const { status, lines } = run(folder, 'subnets');
  expect(status).toBe(5);
  expect(lines).toContain(
    'subnets/quiz.yaml:17:16 believed This answer is only believed; confirm it with a source, or teach it without asking it.',
  );
  expect(lines.filter((line) => line.startsWith('other'))).toEqual([]);
  expect(lines.slice(-5)).toEqual([
    'subnets: 102 words, 3 commands, 10 questions',
    '  kinds   single 1, multiple 1, true-false 1, short 2, command 1, order 1, match 1, generated 1, card 1',
    '  levels  apply 4, scenario 3, recall 3',
    '  exams   saa-c03/d3 1',
    expect.stringMatching(/^\d+ faults\.$/),
  ]);
});

test('the check of authors names a topic or folder that is not there', () => {
  expect(run(folder, 'nope')).toEqual({ status: 3, lines: [''], stderr: `${folder} holds no topic nope.\n` });
  expect(run(join(folder, 'nope'))).toEqual({
    status: 3,
    lines: [''],
    stderr: `There is no folder ${join(folder, 'nope')}.\n`,
  });
});
