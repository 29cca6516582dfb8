import fc from 'fast-check';
import { expect, test } from 'vitest';
import { optionId, questionId } from '../../src/exchange/identity.js';
import { isId } from '../../src/study/id.js';

test('an id is an id whatever the texts are', () => {
  const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('', '\ud800', 'con', '東京', '-'.repeat(99)));
  fc.assert(fc.property(text, fc.array(text), (stem, parts) => isId(questionId(stem, parts)) && isId(optionId(stem))));
});

test('an id is the first words and a digest, the same for ever', () => {
  expect(questionId('What is Amazon S3?', ['Objects', 'Blocks'])).toBe('what-is-amazon-s3-1d705e24');
  expect(questionId('東京')).toMatch(/^[0-9a-f]{8}$/);
  expect(questionId('Which of these services keeps objects in buckets that never fill up?')).toMatch(
    /^which-of-these-services-keeps-objects-in-[0-9a-f]{8}$/,
  );
  expect(questionId('a'.repeat(100))).toMatch(/^a{40}-[0-9a-f]{8}$/);
});

test('case, blanks and the order of the options make no other question; other words and options do', () => {
  const id = questionId('What is S3?', ['Objects', 'Blocks']);
  expect(questionId('  what is\nS3? ', ['blocks', 'Objects '])).toBe(id);
  expect(questionId('What is S3?', ['Objects', 'Files'])).not.toBe(id);
  expect(questionId('What is S4?', ['Objects', 'Blocks'])).not.toBe(id);
});
