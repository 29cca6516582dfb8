import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openFold } from '../../src/store/fold.js';
import { findLeftovers } from '../../src/store/leftovers.js';
import type { Places } from '../../src/store/places.js';
import { seededRandom } from '../../src/study/random.js';
import { storeAt, worldWith } from '../store/store-builders.js';
import {
  acknowledged,
  bundlePrograms,
  closeResult,
  idsIn,
  type Learner,
  newLearner,
  type Running,
} from './programs.js';

const start = bundlePrograms();

function startRecorder({ places, elsewhere }: Learner, count: number): Running {
  return start('recorder', [places.data, elsewhere, count, 10]);
}

/** Starts a program that takes less care. */
function startNaive(way: string, { places }: Learner, count: number): Running {
  mkdirSync(places.data, { recursive: true });
  return start('naive-recorder', [way, places.data, count]);
}

/** Kills a program once it has printed so many lines. */
function killAfter({ child }: Running, lines: number): void {
  let seen = 0;
  child.stdout?.on('data', (data: Buffer) => {
    seen += data.toString().split('\n').length - 1;
    if (seen >= lines) {
      child.kill('SIGKILL');
    }
  });
}

/** The caches say the same as the journals alone. */
async function expectCachesToAgree(places: Places): Promise<void> {
  const cached = await storeAt(places).progress();
  rmSync(places.snapshotFile, { force: true });
  expect(await storeAt(places).progress()).toEqual(cached);
}

test.each([2, 8])(
  '%i programs that record 500 answers each at once, and fold meanwhile, lose none',
  async (programs) => {
    const learner = newLearner();
    const runs = await Promise.all(Array.from({ length: programs }, () => startRecorder(learner, 500).lines));
    expect(runs.map(closeResult)).toEqual(Array(programs).fill({ kind: 'saved' }));
    expect(runs.flatMap(acknowledged)).toHaveLength(programs * 500);
    expect(idsIn(learner.places.journalFolder)).toEqual(new Set(runs.flatMap(acknowledged)));
    expect(await storeAt(learner.places).progress()).toMatchObject({ answers: programs * 500 });
    await expectCachesToAgree(learner.places);
  },
);

test('so would programs that write one file through conf: the test above is able to fail', async () => {
  const learner = newLearner();
  const runs = await Promise.all([1, 2].map(() => startNaive('conf', learner, 200).lines));
  const kept = Object.keys(JSON.parse(readFileSync(join(learner.places.data, 'answers.json'), 'utf8')));
  expect(runs.flatMap(acknowledged)).toHaveLength(400);
  expect(kept.length).toBeLessThan(400);
});

test('killed at 200 moments, programs lose no answer that they called saved', async () => {
  const learner = newLearner();
  const draw = seededRandom(1);
  const saved: string[] = [];
  for (let round = 0; round < 100; round += 1) {
    const recorders = [startRecorder(learner, 100_000), startRecorder(learner, 100_000)];
    for (const recorder of recorders) {
      // Past the folds at 10, 20, 30, … answers, so that some kills hit the writing of the caches.
      killAfter(recorder, 1 + Math.floor(draw() * 60));
    }
    for (const { lines } of recorders) {
      saved.push(...acknowledged(await lines));
    }
  }
  const there = idsIn(learner.places.journalFolder);
  expect(readdirSync(learner.places.journalFolder)).toHaveLength(200);
  expect(saved.length).toBeGreaterThan(4_000);
  expect(saved.filter((id) => !there.has(id))).toEqual([]);
  expect((await storeAt(learner.places).progress()).answers).toBe(there.size);
  await expectCachesToAgree(learner.places);
  const anHourLater = worldWith({ clock: () => Date.now() + 3_700_000, isRunning: () => false });
  openFold(anHourLater, learner.places).refresh();
  expect(findLeftovers(anHourLater, learner.places)).toEqual([]);
});

test('killed, a program that writes later loses what it called saved: the test above is able to fail', async () => {
  const learner = newLearner();
  const naive = startNaive('buffered', learner, 100_000);
  killAfter(naive, 75);
  const saved = acknowledged(await naive.lines);
  const [file = ''] = readdirSync(learner.places.data);
  expect(readFileSync(join(learner.places.data, file), 'utf8').split('\n').length).toBeLessThan(saved.length);
});

test('while a program is suspended, another saves and reads everything; going on, it loses nothing', async () => {
  const learner = newLearner();
  const suspended = startRecorder(learner, 400);
  await new Promise((go) => suspended.child.stdout?.once('data', go));
  suspended.child.kill('SIGSTOP');
  const other = await startRecorder(learner, 50).lines;
  expect(closeResult(other)).toEqual({ kind: 'saved' });
  expect((await storeAt(learner.places).progress()).answers).toBeGreaterThan(50);
  suspended.child.kill('SIGCONT');
  expect(closeResult(await suspended.lines)).toEqual({ kind: 'saved' });
  expect((await storeAt(learner.places).progress()).answers).toBe(450);
  await expectCachesToAgree(learner.places);
});
