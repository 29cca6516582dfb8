import { expect, test } from 'vitest';
import { readExamLine } from '../../../src/study/exam/exam-line.js';
import { presentedAt } from '../../../src/study/exam/sitting.js';
import { sittingOf } from './exam-builders.js';

const presented = presentedAt(sittingOf(), 0);
const [{ id: first } = { id: '' }] = presented?.options ?? [];

test.each([
  ['!flag', { kind: 'flag' }],
  [' !NEXT ', { kind: 'next' }],
  ['!back', { kind: 'back' }],
  ['! list', { kind: 'list' }],
  ['!time', { kind: 'time' }],
  ['!submit', { kind: 'submit' }],
  ['!go 12', { kind: 'go', position: 11 }],
  ['!go12', { kind: 'go', position: 11 }],
  ['!go 1', { kind: 'go', position: 0 }],
  ['!go 65', { kind: 'go', position: 64 }],
  ['!go 66', { kind: 'unreadable', expected: 'Type `!go` with a number from 1 to 65.' }],
  ['!go 0', { kind: 'unreadable', expected: 'Type `!go` with a number from 1 to 65.' }],
  ['!go', { kind: 'unreadable', expected: 'Type `!go` with a number from 1 to 65.' }],
  ['!hint', { kind: 'unreadable', expected: 'Instructions: !flag, !next, !back, !list, !time, !submit, !go 12.' }],
  ['a', { kind: 'answer', chosen: [first] }],
  ['', { kind: 'unreadable', expected: 'Type one letter from a to d.' }],
  ['ab', { kind: 'unreadable', expected: 'Type one letter from a to d.' }],
])('%j', (line, read) => {
  expect(readExamLine(line, { presented, of: 65 })).toEqual(read);
});

test('at the end of the paper a letter is no answer to anything', () => {
  expect(readExamLine('a', { presented: undefined, of: 65 })).toEqual({
    kind: 'unreadable',
    expected: 'Type `!go` with a number from 1 to 65, `!list` or `!submit`.',
  });
});
