import { expect, test } from 'vitest';
import { placeAt, placeOfSection } from '../../../src/screens/reader/reader-place.js';
import { startReader } from '../../../src/screens/reader/reader-state.js';
import { sectionsSeen } from '../../../src/screens/reader/sections-seen.js';
import { groundOf, longNotes, textOf, VPC } from './reader-builders.js';

const SIZE = { columns: 80, rows: 24 };
const GROUND = groundOf(textOf(longNotes(4, 10)), 12);
const state = (line: number, { begun = [] as readonly string[], read = [] as readonly string[] } = {}) => ({
  ...startReader({ place: placeAt(line, GROUND), read }),
  begun,
});

test.each([
  ['its heading alone is in view', state(0), { begun: ['section-0'], read: [] }],
  [
    'its last line is in view, and its heading was',
    state(2, { begun: ['section-0'] }),
    { begun: [], read: ['section-0'] },
  ],
  ['its last line alone was in view', state(2), { begun: [], read: [] }],
  ['it was read before', state(2, { begun: ['section-0'], read: ['section-0'] }), { begun: [], read: [] }],
  ['the next one has begun as well', state(8, { begun: ['section-0'] }), { begun: ['section-1'], read: ['section-0'] }],
])('a section is read or not: %s', (_, reading, seen) => {
  expect(sectionsSeen(reading, GROUND, SIZE)).toEqual(seen);
});

test('a section that fits into the window is read at once; the related topics are none', () => {
  const ground = groundOf(textOf(VPC), 60);
  const all = ['what-a-vpc-is', 'sizing-subnets', 'nat-gateway'];
  expect(sectionsSeen(startReader({ place: placeAt(0, ground), read: [] }), ground, SIZE)).toEqual({
    begun: all,
    read: all,
  });
});

test('a section at the end that was gone to is read, the one above it not', () => {
  const ground = groundOf(textOf(longNotes(4, 4)), 12);
  const end = startReader({ place: placeOfSection(3, ground), read: [] });
  expect(sectionsSeen(end, ground, SIZE)).toEqual({ begun: ['section-3'], read: ['section-3'] });
});

test.each([
  ['the help', { kind: 'help', offset: 0 } as const, SIZE],
  ['the outline', { kind: 'outline', cursor: 0 } as const, SIZE],
  ['a window that is too small', { kind: 'text' } as const, { columns: 50, rows: 10 }],
])('nothing is read behind %s', (_, pane, size) => {
  expect(sectionsSeen({ ...state(2, { begun: ['section-0'] }), pane }, GROUND, size)).toEqual({ begun: [], read: [] });
});
