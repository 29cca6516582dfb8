import { cpSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openFold } from '../../src/store/fold.js';
import {
  addJournal,
  answersTo,
  type Failure,
  failingDisk,
  recordIn,
  START,
  storeAt,
  temporaryPlaces,
  worldWith,
} from '../store/store-builders.js';
import { runOf } from '../study/event-builders.js';

const cases: readonly (readonly [Failure, string, (call: number, n: number) => boolean])[] = [
  ['ENOSPC', 'and all later ones', (call, n) => call >= n],
  ['EIO', 'alone', (call, n) => call === n],
  ['torn', 'alone', (call, n) => call === n],
];

test.each(cases)(
  'whichever call fails by %s, %s: all answers are there, and next time the caches are right',
  async (failure, _, fails) => {
    const template = temporaryPlaces();
    await recordIn(template, answersTo('a', 'b'));
    writeFileSync(`${template.snapshotFile}.corrupt-1`, 'older');
    writeFileSync(template.snapshotFile, 'damaged');
    addJournal(template, 'other.jsonl', [...runOf('other', START + 60_000, answersTo('c'))]);
    let n = 0;
    let made = 0;
    do {
      n += 1;
      const places = temporaryPlaces();
      cpSync(template.data, places.data, { recursive: true });
      const disk = failingDisk(failure, (call) => fails(call, n));
      openFold(worldWith({ files: disk.files }), places).refresh();
      made = disk.calls();
      expect(await storeAt(places).progress()).toMatchObject({ answers: 3 });
      expect(await storeAt(places).summary()).toMatchObject({ answers: 3 });
    } while (made >= n);
    expect(n).toBeGreaterThan(40);
  },
  60_000,
);
