import { expect, test } from 'vitest';
import { Journal } from '../../src/store/journal.js';
import { readJournals } from '../../src/store/journal-reader.js';
import { answersTo, type Failure, failingDisk, temporaryPlaces, worldWith } from './store-builders.js';

const failures: readonly Failure[] = ['ENOSPC', 'EIO', 'EBADF', 'torn'];

/** Whether a call fails, told from its number and that of the call that the faults are laid out by. */
const extents: readonly (readonly [string, (call: number, n: number) => boolean])[] = [
  ['alone', (call, n) => call === n],
  ['and all later ones', (call, n) => call >= n],
  ['with the next, and so on', (call, n) => call >= n && (call - n) % 5 < 2],
];

test.each(failures.flatMap((failure) => extents.map(([extent, fails]) => [failure, extent, fails] as const)))(
  'whichever call fails by %s, %s: what was acknowledged is there, and what was not is handed back',
  (failure, _, fails) => {
    let n = 0;
    let made = 0;
    do {
      n += 1;
      const places = temporaryPlaces();
      const disk = failingDisk(failure, (call) => fails(call, n));
      const journal = new Journal(worldWith({ files: disk.files }), places.journalFolder);
      const results = answersTo('a', 'b', 'c', 'd').map((event) => journal.record(event));
      const waiting = journal.finish();
      made = disk.calls();
      const there = new Set(readJournals(worldWith(), places.journalFolder, new Map()).events.map(({ id }) => id));
      const acknowledged = results.filter(({ saved }) => saved).map(({ event }) => event);
      expect(acknowledged.filter((id) => !there.has(id))).toEqual([]);
      const lost = results.filter(
        ({ event }) => !there.has(event) && !waiting?.lines.some((line) => line.includes(event)),
      );
      expect(lost).toEqual([]);
    } while (made >= n);
    expect(n).toBeGreaterThan(10);
  },
);

test('writes that take only a part are no faults: the rest is written after it', () => {
  const places = temporaryPlaces();
  const journal = new Journal(worldWith({ files: failingDisk('short', () => true).files }), places.journalFolder);
  expect(answersTo('a', 'b').map((event) => journal.record(event).saved)).toEqual([true, true]);
});
