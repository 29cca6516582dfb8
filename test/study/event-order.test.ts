import { expect, test } from 'vitest';
import { comparePositions, sortEvents, withoutUndone } from '../../src/study/event-order.js';
import { answered, runOf } from './event-builders.js';

test.each([
  ['the earlier time', { time: 1, run: 'b', sequence: 9 }, { time: 2, run: 'a', sequence: 1 }],
  ['at the same time the run', { time: 1, run: 'a', sequence: 9 }, { time: 1, run: 'b', sequence: 1 }],
  ['in the same run the number', { time: 1, run: 'a', sequence: 2 }, { time: 1, run: 'a', sequence: 10 }],
])('%s comes first', (_, first, second) => {
  expect([second, first].sort(comparePositions)).toEqual([first, second]);
});

test('an event that stands in two journals counts once', () => {
  const events = runOf('a', 0, [answered(), answered()]);
  expect(sortEvents([...events, ...events])).toEqual(events);
});

const undoOf = (event: string) => ({ kind: 'undone', event }) as const;

test.each([
  ['an undo takes back what it names', [answered(), undoOf('a-1')], ['a-2']],
  ['an undo of an undo gives it back', [answered(), undoOf('a-1'), undoOf('a-2')], ['a-1', 'a-3']],
  ['a second undo of the same changes nothing', [answered(), undoOf('a-1'), undoOf('a-1')], ['a-2', 'a-3']],
  ['an undo never takes back what comes later', [undoOf('a-2'), answered()], ['a-1', 'a-2']],
])('%s', (_, events, kept) => {
  expect(withoutUndone(runOf('a', 0, events)).events.map(({ id }) => id)).toEqual(kept);
});

test.each([
  ['among the events', 'a-1', false],
  ['not among the events', 'b-1', true],
])('an undo of something %s is told from others', (_, target, reachesBack) => {
  expect(withoutUndone(runOf('a', 0, [answered(), undoOf(target)])).reachesBack).toBe(reachesBack);
});
