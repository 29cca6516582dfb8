import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readCatalogue } from '../../src/content/check.js';
import { knownQuestionsFile, openKnownQuestions } from '../../src/content/known-questions.js';
import { exampleTopic, sourcesOf } from './example-topic.js';

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'awsstudy-known-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 9 }));
  return folder;
}

test('every question is known by its card with its key and its exams', () => {
  const { topics } = readCatalogue(sourcesOf(exampleTopic()));
  const folder = temporaryFolder();
  const [name, text] = knownQuestionsFile(topics);
  writeFileSync(join(folder, name), text);
  const { digest, load } = openKnownQuestions({ folder, digest: 'd1' });
  const [question] = topics[0]?.questions ?? [];
  expect(digest).toBe('d1');
  expect([...load().keys()]).toEqual(topics[0]?.questions.map(({ id }) => `aws/${topics[0]?.head.id}:${id}`));
  expect(load().get(`aws/${topics[0]?.head.id}:${question?.id}`)).toEqual({
    key: question?.key,
    kind: question?.kind,
    exams: [...new Set(question?.exams.map((task) => task.split('/')[0]))],
  });
});

test('a file that is missing is said to be', () => {
  expect(() => openKnownQuestions({ folder: temporaryFolder(), digest: '' }).load()).toThrow('questions.json');
});
