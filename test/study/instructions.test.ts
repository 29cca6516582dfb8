import { expect, test } from 'vitest';
import { readConfidence, readTypedLine } from '../../src/study/instructions.js';

test.each([
  ['!hint', { kind: 'hint' }],
  ['  !UNDO ', { kind: 'undo' }],
  ['!mark', { kind: 'mark' }],
  ['!easy', { kind: 'grade', grade: 4 }],
  ['!again', { kind: 'grade', grade: 1 }],
  ['!', { kind: 'unknown' }],
  ['!quit', { kind: 'unknown' }],
  ['! hint', { kind: 'hint' }],
  ['!hint please', { kind: 'unknown' }],
  ['! grep x file', { kind: 'unknown' }],
])('%j is an instruction', (line, instruction) => {
  expect(readTypedLine(line)).toEqual({ kind: 'instruction', instruction });
});

test.each([
  ['b', { text: 'b' }],
  ['', { text: '' }],
  ['b !hard', { text: 'b', grade: 2 }],
  ['a, c  !Good ', { text: 'a, c', grade: 3 }],
  ['b !guess', { text: 'b', confidence: 1 }],
  ['b !hard !guess', { text: 'b', grade: 2, confidence: 1 }],
  ['b !easy !hard', { text: 'b', grade: 2 }],
  ['b !certain', { text: 'b', confidence: 3 }],
  ['aws s3 ls !hard', { text: 'aws s3 ls', grade: 2 }],
  ['find . ! -name x', { text: 'find . ! -name x' }],
  ['echo hi !toString', { text: 'echo hi !toString' }],
])('%j is an answer', (line, answer) => {
  expect(readTypedLine(line)).toEqual({ kind: 'answer', ...answer });
});

test('how sure one is, is a number from 1 to 3', () => {
  expect(['1', ' 2 ', '3', '0', '', 'x', '4'].map(readConfidence)).toEqual([
    1,
    2,
    3,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
