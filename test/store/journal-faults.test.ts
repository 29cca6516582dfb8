import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { frameOf } from '../../src/store/frame.js';
import { Journal } from '../../src/store/journal.js';
import { readJournals } from '../../src/store/journal-reader.js';
import type { StoreWorld } from '../../src/store/world.js';
import { runOf } from '../study/event-builders.js';
import { answersTo, type Failure, failingDisk, START, temporaryPlaces, worldWith } from './store-builders.js';

const failures: readonly Failure[] = ['ENOSPC', 'EIO', 'EBADF', 'EINTR', 'EFBIG', 'torn', 'short'];

/** Whether a call fails, told from its number and that of the call that the faults are laid out by. */
const extents: readonly (readonly [string, (call: number, n: number) => boolean])[] = [
  ['alone', (call, n) => call === n],
  ['and all later ones', (call, n) => call >= n],
  ['with the next, and so on', (call, n) => call >= n && (call - n) % 5 < 2],
];

/** What a program knows of four answers when it ends. */
interface Told {
  readonly acknowledged: readonly string[];
  readonly refused: readonly string[];
  /** The lines that it hands back. */
  readonly waiting: readonly string[];
}

type Program = (world: StoreWorld, folder: string) => Told;

const ours: Program = (world, folder) => {
  const journal = new Journal(world, folder);
  const results = answersTo('a', 'b', 'c', 'd').map((event) => journal.record(event));
  const idsOf = (saved: boolean) => results.filter((result) => result.saved === saved).map(({ event }) => event);
  return { waiting: journal.finish()?.lines ?? [], acknowledged: idsOf(true), refused: idsOf(false) };
};

/** A journal as it is written without care: one call, whatever it gives, and what fails is asked for no more. */
const careless: Program = ({ files, crc32 }, folder) => {
  const [acknowledged, refused]: [string[], string[]] = [[], []];
  mkdirSync(folder, { recursive: true });
  for (const event of runOf('r', START, answersTo('a', 'b', 'c', 'd'))) {
    try {
      const fd = files.openSync(join(folder, 'r.jsonl'), 'a');
      const bytes = Buffer.from(frameOf(event, crc32));
      files.writeSync(fd, bytes, 0, bytes.length);
      files.closeSync(fd);
      acknowledged.push(event.id);
    } catch {
      refused.push(event.id);
    }
  }
  return { acknowledged, refused, waiting: [] };
};

interface Losses {
  /** Answers that were called saved and are not there. */
  readonly broken: number;
  /** Answers that are neither there nor handed back. */
  readonly lost: number;
  /** With how many faults the program was tried. */
  readonly faults: number;
}

/** Lets each call to the disk fail in turn, in programs of their own. */
function lossesOf(program: Program, failure: Failure, fails: (call: number, n: number) => boolean): Losses {
  let [broken, lost, faults, made] = [0, 0, 0, 0];
  do {
    faults += 1;
    const n = faults;
    const { journalFolder } = temporaryPlaces();
    const disk = failingDisk(failure, (call) => fails(call, n));
    const { acknowledged, refused, waiting } = program(worldWith({ files: disk.files }), journalFolder);
    made = disk.calls();
    const there = new Set(readJournals(worldWith(), journalFolder, new Map()).events.map(({ id }) => id));
    broken += acknowledged.filter((id) => !there.has(id)).length;
    lost += refused.filter((id) => !there.has(id) && !waiting.some((line) => line.includes(id))).length;
  } while (made >= faults);
  return { broken, lost, faults };
}

test.each(failures.flatMap((failure) => extents.map(([extent, fails]) => [failure, extent, fails] as const)))(
  'whichever call fails by %s, %s: what was acknowledged is there, and what was not is handed back',
  (failure, _, fails) => {
    const losses = lossesOf(ours, failure, fails);
    expect(losses).toMatchObject({ broken: 0, lost: 0 });
    expect(losses.faults).toBeGreaterThan(10);
  },
);

test('a journal that is written without care loses answers by every one of these: the test above is able to fail', () => {
  const [[, alone] = ['', () => false]] = extents;
  for (const failure of failures) {
    const { broken, lost } = lossesOf(careless, failure, alone);
    expect([failure, broken + lost > 0]).toEqual([failure, true]);
  }
  expect(lossesOf(careless, 'short', alone).broken).toBeGreaterThan(0);
});

test('writes that take only a part are no faults: the rest is written after it', () => {
  const places = temporaryPlaces();
  const journal = new Journal(worldWith({ files: failingDisk('short', () => true).files }), places.journalFolder);
  expect(answersTo('a', 'b').map((event) => journal.record(event).saved)).toEqual([true, true]);
});
