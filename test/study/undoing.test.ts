import { expect, test } from 'vitest';
import type { NewEvent } from '../../src/study/event.js';
import { endsWithExam, lastUndoable } from '../../src/study/undoing.js';
import { answered, runOf } from './event-builders.js';

const undone = (event: string): NewEvent => ({ kind: 'undone', event });
const marked: NewEvent = { kind: 'marked', card: 'aws/vpc:a', on: true };
const examAnswer = answered({ mode: 'exam', exam: { attempt: 'x', position: 0 } });
const read: NewEvent = { kind: 'read', topic: 'vpc', section: 'subnets' };

test.each<[string, readonly NewEvent[], string | undefined]>([
  ['nothing', [], undefined],
  ['the only answer', [answered()], 'a-1'],
  ['the newest answer, whatever was marked or read since', [answered(), answered(), marked, read], 'a-2'],
  ['the answer before one that was taken back', [answered(), answered(), undone('a-2')], 'a-1'],
  ['nothing when all was taken back', [answered(), undone('a-1')], undefined],
  ['an answer given after that', [answered(), undone('a-1'), answered()], 'a-3'],
  ['an answer whose undo was taken back', [answered(), undone('a-1'), undone('a-2')], 'a-1'],
  ['a reset', [answered(), { kind: 'reset', topic: 'vpc' }], 'a-2'],
  ['nothing of an exam under way', [answered(), examAnswer], 'a-1'],
  ['nothing of an exam that is submitted', [answered(), examAnswer, { kind: 'exam-submitted', attempt: 'x' }], 'a-1'],
  ['the answer before a reset that was taken back', [answered(), { kind: 'reset' }, undone('a-2')], 'a-1'],
])('takes back %s', (_, events, id) => {
  expect(lastUndoable(runOf('a', 1_000, events))?.id).toBe(id);
});

test.each<[string, readonly NewEvent[], boolean]>([
  ['nothing was answered', [], false],
  ['the newest answer is one of a quiz', [examAnswer, answered()], false],
  ['it is one of an exam', [answered(), examAnswer, marked], true],
  ['what came after the exam is taken back', [examAnswer, answered(), undone('a-2')], true],
  ['something was reset after the exam', [examAnswer, { kind: 'reset' }], false],
])('answers of an exam stand in the way or not: %s', (_, events, stands) => {
  expect(endsWithExam(runOf('a', 1_000, events))).toBe(stands);
});
