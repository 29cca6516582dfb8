import { expect, test } from 'vitest';
import { requestOf } from '../../../src/screens/statistics/statistics-keys.js';
import { placesOf, selectedPlace } from '../../../src/screens/statistics/statistics-part.js';
import { PARTS, reduceStatistics, startStatistics } from '../../../src/screens/statistics/statistics-state.js';
import { c } from '../../support/builders.js';
import { FACTS, openedAt, pressed } from './statistics-builders.js';

test.each([
  [{}, 'overview'],
  [{ part: 'exam' }, 'exam'],
  [{ topic: { id: c('s3'), cursor: 1 } }, 'topics'],
] as const)('opened at %j the statistics show %s', (start, part) => {
  expect(startStatistics(start).part).toBe(part);
});

test('opened at a topic its sections are shown and the cursor is on it', () => {
  const state = startStatistics({ topic: { id: c('s3'), cursor: 1 } });
  expect(selectedPlace(state, FACTS)).toEqual({ topic: 's3' });
  expect(selectedPlace(pressed(state, FACTS, 'Down'), FACTS)).toEqual({ topic: 's3', section: 's3-basics' });
});

test.each([
  [['Tab'], 'topics'],
  [['Right', 'Right'], 'exam'],
  [['Left'], 'weak'],
  [['Shift-Tab', 'Tab'], 'overview'],
  [['Tab', 'Tab', 'Tab', 'Tab', 'Tab'], 'overview'],
  [['4'], 'memory'],
  [['5', '2'], 'topics'],
] as const)('%j goes to %s', (keys, part) => {
  expect(openedAt(FACTS, ...keys).part).toBe(part);
});

test('each part keeps its own place', () => {
  const state = openedAt(FACTS, '2', 'Down', '4', 'Down', 'Down', '5', 'G', '1');
  expect([state.cursors.topics, state.offsets.memory, state.cursors.weak]).toEqual([1, 2, 3]);
  expect(selectedPlace(pressed(state, FACTS, '2'), FACTS)).toEqual({ topic: 's3' });
});

test('the help is scrolled apart from the part below it', () => {
  const state = openedAt(FACTS, '4', 'Down', 'Down', '?', 'q');
  expect([state.page, state.part, state.offsets.memory, state.offsets.help]).toEqual(['figures', 'memory', 2, 0]);
});

test('another exam is read from its top', () => {
  const state = openedAt(FACTS, '3', 'Down', 'Down', 'e');
  expect([state.exam, state.offsets.exam]).toEqual([1, 0]);
});

test('sections are shown below their topic, and hidden with the cursor on it', () => {
  const shown = reduceStatistics(openedAt(FACTS, '2'), { kind: 'unfold', topic: c('vpc'), cursor: 0 });
  expect(placesOf(shown, FACTS)).toEqual([
    { topic: 'vpc' },
    { topic: 'vpc', section: 'vpc-basics' },
    { topic: 'vpc', section: 'long' },
    { topic: 's3' },
    { topic: 'cloud-computing' },
  ]);
  const hidden = reduceStatistics(pressed(shown, FACTS, 'G'), { kind: 'unfold', topic: c('vpc'), cursor: 0 });
  expect([hidden.unfolded, hidden.cursors.topics]).toEqual([[], 0]);
});

test('weak spots lead to their section, confusions to the one that teaches the first question there still is', () => {
  expect(placesOf(openedAt(FACTS, '5'), FACTS)).toEqual([
    { topic: 'vpc', section: 'which-route-wins' },
    { topic: 's3', section: 'storage-classes-and-what-they-cost' },
    { topic: 'vpc', section: 'security-groups' },
    undefined,
  ]);
});

test('a list that has become shorter selects its last line', () => {
  const state = openedAt(FACTS, '2', 'G');
  expect(selectedPlace(state, { ...FACTS, topics: FACTS.topics.slice(0, 1) })).toEqual({ topic: 'vpc' });
});

test.each(PARTS)('%s knows the keys that every part has', (part) => {
  const state = startStatistics({ part });
  expect(requestOf(state, { name: 'q' })).toEqual({ kind: 'leave' });
  expect(requestOf(state, { name: '?' })).toEqual({ kind: 'turn-page', page: 'help' });
  expect(requestOf(state, { name: 'x' })).toBeUndefined();
});

test.each([
  ['topics', 'Enter', 'notes'],
  ['topics', 'o', 'notes'],
  ['weak', 'Enter', 'notes'],
  ['topics', 'Q', 'quiz'],
  ['weak', 'Q', 'quiz'],
  ['topics', 'Space', 'fold'],
  ['overview', 'r', 'review'],
  ['exam', 'e', 'next-exam'],
] as const)('on %s %s asks for %s', (part, name, kind) => {
  expect(requestOf(startStatistics({ part }), { name })?.kind).toBe(kind);
});
