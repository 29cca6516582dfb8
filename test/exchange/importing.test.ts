import { describe, expect, test } from 'vitest';
import { EXPORT_FORMATS, exportTopics } from '../../src/exchange/exporting.js';
import { EXPORT_NAMES, IMPORT_NAMES, PROGRESS_FORMAT } from '../../src/exchange/format-names.js';
import { IMPORT_FORMATS, importText } from '../../src/exchange/importing.js';
import type { UserError } from '../../src/study/errors.js';
import { shippedTopics } from './shipped-topics.js';

test('the formats that commands name are those that are read and written', () => {
  const read = IMPORT_NAMES.filter(({ name }) => name !== PROGRESS_FORMAT);
  expect(read.map(({ name }) => name)).toEqual(IMPORT_FORMATS.map(({ name }) => name));
  const written = EXPORT_NAMES.filter(({ name }) => name !== PROGRESS_FORMAT);
  expect(written.map(({ name }) => name)).toEqual([...EXPORT_FORMATS.keys()]);
});

/** A short source of each format. */
const SOURCES: Readonly<Record<string, string>> = {
  anki: '#separator:tab\n#html:false\nfront\tback\n',
  hashcards: 'Q: What is S3?\nA: An object store.\n',
  gift: '::q:: What is S3? {\n=An object store.\n~A file system.\n}\n',
  aiken: 'What is S3?\nA. An object store.\nB. A file system.\nANSWER: A\n',
  'practice-test': '### What is S3?\n\n- [x] An object store.\n- [ ] A file system.\n',
  linkedin: '#### Q1. What is S3?\n\n- [x] An object store.\n- [ ] A file system.\n',
  details:
    '1. What is S3?\n    - A. An object store.\n    - B. A file system.\n\n    <details><summary>Answer</summary>\n\n    Correct Answer: A\n    </details>\n',
  cloudcertprep:
    '[{"question": "What is S3?", "options": {"A": "An object store.", "B": "A file system."}, "answer": "A"}]',
  tldr: '# aws s3\n\n> Buckets.\n\n- List them:\n\n`aws s3 ls`\n',
  awsstudy:
    '{"format": 1, "topics": [{"title": "S3", "questions": [{"kind": "card", "stem": "S3?", "answer": "A store."}]}]}',
};

describe('a source is known by what stands in it', () => {
  test.each(IMPORT_FORMATS.map(({ name }) => name))('%s', (name) => {
    const { format, deck } = importText({ name: 'x', text: SOURCES[name] ?? '' });
    expect([format, deck.left, deck.topics.length]).toEqual([name, [], 1]);
  });

  const topics = shippedTopics().filter(({ head }) => ['vpc', 's3'].includes(head.id));

  test.each(IMPORT_FORMATS.map(({ name }) => name).filter((name) => EXPORT_FORMATS.has(name)))(
    'so is our own %s',
    (name) => {
      const exported = exportTopics(name, topics);
      const text =
        exported && 'files' in exported ? exported.files.map((file) => file.text).join('\n') : exported?.text;
      expect(importText({ name: 'x', text: text ?? '' }).format).toBe(name);
    },
  );

  test('and so is our JSON', () => {
    const exported = exportTopics('json', topics);
    expect(importText({ name: 'x', text: exported && 'text' in exported ? exported.text : '' }).format).toBe(
      'awsstudy',
    );
  });
});

function errorOf(source: Parameters<typeof importText>[0], as?: string): UserError {
  try {
    importText(source, as);
  } catch (thrown) {
    return thrown as UserError;
  }
  throw new Error('nothing was thrown');
}

const ALL =
  'The formats: anki, hashcards, gift, aiken, practice-test, linkedin, details, cloudcertprep, tldr, awsstudy, progress.';

test('what looks like none of them is asked about', () => {
  const { message, hint, exit } = errorOf({ name: 'a b.md', text: 'Dear diary' });
  expect([message, hint, exit]).toEqual([
    "The format of `a b.md` can't be told from what stands in it.",
    `Name it with \`--as <format>\`. ${ALL}`,
    'usage',
  ]);
});

test('answers are told from questions, and how they come in is said', () => {
  const { message, hint, exit } = errorOf({
    name: 'p.jsonl',
    text: '{"version":1,"id":"a","time":1,"offset":0,"run":"r","sequence":1,"kind":"answered"}\n',
  });
  expect([message, hint, exit]).toEqual([
    '`p.jsonl` holds answers, which become no pack.',
    'Add them to your progress with `awsstudy import p.jsonl --as progress`.',
    'usage',
  ]);
});

test('a format that does not exist is named', () => {
  const { message, hint, exit } = errorOf({ name: 'x', text: '' }, 'quizlet');
  expect([message, hint, exit]).toEqual(['There is no format `quizlet` to import.', ALL, 'usage']);
});

test('what looks like two of them is asked about', () => {
  const text = `${SOURCES['cloudcertprep']}`;
  const both = errorOf({ name: 'x.md', text: `${SOURCES['details']}\n${SOURCES['linkedin']}` });
  expect(both.message).toBe('`x.md` may be of the format `linkedin` or `details`.');
  expect(both.hint).toBe('Name it: `--as linkedin` or `--as details`.');
  expect(importText({ name: 'x', text }, 'cloudcertprep').format).toBe('cloudcertprep');
});
