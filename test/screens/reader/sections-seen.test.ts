import { expect, test } from 'vitest';
import type { Ground } from '../../../src/screens/reader/reader-place.js';
import { placeAt, placeOfSection } from '../../../src/screens/reader/reader-place.js';
import { type ReaderState, startReader } from '../../../src/screens/reader/reader-state.js';
import { sectionsSeen } from '../../../src/screens/reader/sections-seen.js';
import { groundOf, longNotes, notesOf, textOf, VPC } from './reader-builders.js';

const SIZE = { columns: 80, rows: 24 };
const SECOND = 1000;
/** Longer than any page takes. */
const LONG = 60 * SECOND;

/** Looks at places one after the other, each for so many milliseconds. */
function looked(ground: Ground, looks: readonly (readonly [line: number, milliseconds: number])[], size = SIZE) {
  let state: ReaderState = startReader({ place: placeAt(0, ground), read: [] });
  for (const [line, milliseconds] of looks) {
    const seen = sectionsSeen({ ...state, place: placeAt(line, ground) }, { ground, size, milliseconds });
    state = { ...state, letters: seen.letters, read: [...state.read, ...seen.read] };
  }
  return state.read;
}

/** Four sections of thirteen lines each, with a blank one behind. */
const TALL = groundOf(textOf(longNotes(4, 10)), 12);
/** A section of 600 letters, and one of a few. */
const WORDY = groundOf(textOf(notesOf(`## Long\n\n${'letters '.repeat(85)}\n\n## End\n\nShort.`)), 20);

test.each<[string, Ground, readonly (readonly [number, number])[], readonly string[]]>([
  ['nothing, as the notes open', WORDY, [[0, 0]], []],
  ['nothing in a second', WORDY, [[0, SECOND]], []],
  ['a section, once it was on the screen long enough', WORDY, [[0, 10 * SECOND]], ['long']],
  ['one looked at with pauses', WORDY, Array(20).fill([0, SECOND / 2] as const), ['long']],
  ['all, when they were', WORDY, [[0, LONG]], ['long', 'end']],
  ['nothing that is leafed through', TALL, [0, 11, 22, 33].map((line) => [line, 100] as const), []],
  [
    'of two pages read those that stand on them whole',
    TALL,
    [
      [0, LONG],
      [11, LONG],
    ],
    ['section-0'],
  ],
  [
    'line by line',
    TALL,
    Array.from({ length: 30 }, (_, line) => [line, SECOND] as const),
    ['section-0', 'section-1', 'section-2'],
  ],
  [
    'not a section whose beginning was jumped over',
    TALL,
    [
      [15, LONG],
      [20, LONG],
    ],
    [],
  ],
  [
    'one jumped to, when it is read from its heading',
    TALL,
    [
      [14, LONG],
      [15, LONG],
    ],
    ['section-1'],
  ],
])('read is %s', (_what, ground, looks, read) => {
  expect(looked(ground, looks)).toEqual(read);
});

test('the related topics are no section to read', () => {
  expect(looked(groundOf(textOf(VPC), 60), [[0, LONG]])).toEqual(['what-a-vpc-is', 'sizing-subnets', 'nat-gateway']);
});

test('what was read before is not told again', () => {
  const ground = groundOf(textOf(VPC), 60);
  const state = startReader({ place: placeAt(0, ground), read: ['sizing-subnets'] });
  const seen = sectionsSeen(state, { ground, size: SIZE, milliseconds: LONG });
  expect(seen.read).toEqual(['what-a-vpc-is', 'nat-gateway']);
});

test('what was read at one width is read at another', () => {
  const wide = groundOf(textOf(notesOf(`## One\n\n${'letters '.repeat(85)}`), { width: 76 }), 20);
  const narrow = groundOf(textOf(notesOf(`## One\n\n${'letters '.repeat(85)}`), { width: 40 }), 20);
  const state = startReader({ place: placeAt(0, wide), read: [] });
  const begun = sectionsSeen(state, { ground: wide, size: SIZE, milliseconds: 6 * SECOND });
  expect(begun.read).toEqual([]);
  const look = { ground: narrow, size: SIZE, milliseconds: 5 * SECOND };
  expect(sectionsSeen({ ...state, letters: begun.letters }, look).read).toEqual(['one']);
});

test('a section at the end that was gone to is read, the one above it not', () => {
  const ground = groundOf(textOf(longNotes(4, 8)), 12);
  const end = startReader({ place: placeOfSection(3, ground), read: [] });
  expect(sectionsSeen(end, { ground, size: SIZE, milliseconds: LONG }).read).toEqual(['section-3']);
});

test.each([
  ['the help', { kind: 'help', offset: 0 } as const, SIZE],
  ['the outline', { kind: 'outline', cursor: 0 } as const, SIZE],
  ['a window that is too small', { kind: 'text' } as const, { columns: 50, rows: 10 }],
])('nothing is read behind %s', (_, pane, size) => {
  const state = { ...startReader({ place: placeAt(0, WORDY), read: [] }), pane };
  expect(sectionsSeen(state, { ground: WORDY, size, milliseconds: LONG })).toEqual({
    letters: state.letters,
    read: [],
  });
});
