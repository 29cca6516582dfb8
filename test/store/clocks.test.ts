import { rmSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Places } from '../../src/store/places.js';
import type { Store } from '../../src/store/store.js';
import { lastUndoable } from '../../src/study/undoing.js';
import { answered } from '../study/event-builders.js';
import { answersTo, hastyFiles, START, storeAt, temporaryPlaces, worldWith } from './store-builders.js';

const DAY = 86_400_000;
const NOTICE =
  "Your progress goes up to 2027-12-28, but this machine's clock says 2026-11-23. If the clock is right, run `awsstudy undo`: it takes back what was dated wrong, the newest first.";

function storeWhen(places: Places, now: number): Store {
  return storeAt(places, { world: worldWith({ clock: () => now, files: hastyFiles }) });
}

async function answerWhen(places: Places, now: number, correct = true): Promise<void> {
  const store = storeWhen(places, now);
  await store.progress();
  store.record(answered({ card: 'aws/vpc:a', correct, grade: correct ? 3 : 1 }));
  await store.close();
}

/** Does what `awsstudy undo` does. */
async function undoWhen(places: Places, now: number): Promise<string | undefined> {
  const store = storeWhen(places, now);
  await store.progress();
  const last = lastUndoable(await store.events());
  if (last !== undefined) {
    store.record({ kind: 'undone', event: last.id }, { after: last.time });
  }
  await store.close();
  return last?.id;
}

const cardIn = async (places: Places) => (await storeWhen(places, START).progress()).cards.get('aws/vpc:a');

const withinADay = fc.integer({ min: -DAY / 2, max: DAY / 2 });

test('the answer given last counts last, whatever the clocks of the runs say within a day', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(withinADay, fc.boolean()), { minLength: 2, maxLength: 4 }), async (runs) => {
      const places = temporaryPlaces();
      for (const [skew, correct] of runs) {
        await answerWhen(places, START + skew, correct);
      }
      expect(await cardIn(places)).toMatchObject({ lastCorrect: runs.at(-1)?.[1], answers: runs.length });
      rmSync(places.data, { recursive: true });
    }),
    { numRuns: 25 },
  );
});

test('a run that read only the summary comes later than what it shows', async () => {
  const places = temporaryPlaces();
  await answerWhen(places, START + 240_000, false);
  const store = storeWhen(places, START);
  await store.summary();
  store.record(answered({ card: 'aws/vpc:a' }));
  await store.close();
  expect((await cardIn(places))?.lastCorrect).toBe(true);
});

test('an answer of a changed exam replaces the older one though the clock was set back', async () => {
  const places = temporaryPlaces();
  const cards = ['aws/vpc:a'];
  const answer = (chosen: string) =>
    answered({ mode: 'exam', card: 'aws/vpc:a', chosen: [chosen], exam: { attempt: 'x', position: 0 } });
  const first = storeWhen(places, START);
  first.record({ kind: 'exam-started', attempt: 'x', exam: 'saa-c03', seed: 1, minutes: 130, cards });
  const { event } = first.record(answer('old'));
  await first.close();
  const second = storeWhen(places, START - 240_000);
  await second.progress();
  second.record(answer('new'));
  second.record({ kind: 'undone', event });
  await second.close();
  const progress = await storeWhen(places, START).progress();
  expect([...(progress.exams.get('x')?.answers.values() ?? [])]).toMatchObject([{ chosen: ['new'] }]);
});

describe('an answer dated far ahead', () => {
  test('is told, also from the snapshot, and moves nothing that comes later', async () => {
    const places = temporaryPlaces();
    await answerWhen(places, START + 400 * DAY);
    const store = storeWhen(places, START);
    await store.progress();
    expect(store.notices()).toEqual([NOTICE]);
    store.record(answersTo('b')[0] ?? answered());
    expect((await store.events()).map(({ time }) => time)).toEqual([START, START + 400 * DAY]);
    expect((await store.fold()).inspect().dates).toEqual([NOTICE]);
  });

  test('is taken back by an undo, after which nothing is told and the answers of today count', async () => {
    const places = temporaryPlaces();
    await answerWhen(places, START - DAY);
    await answerWhen(places, START + 400 * DAY);
    await answerWhen(places, START + 400 * DAY + 60_000);
    const taken = [await undoWhen(places, START), await undoWhen(places, START)];
    expect(new Set(taken).size).toBe(2);
    const store = storeWhen(places, START);
    expect((await store.progress()).answers).toBe(1);
    expect([store.notices(), (await store.fold()).inspect().dates]).toEqual([[], []]);
    await answerWhen(places, START, false);
    expect(await cardIn(places)).toMatchObject({ answers: 2, lastCorrect: false });
    await undoWhen(places, START);
    expect(await cardIn(places)).toMatchObject({ answers: 1, lastCorrect: true });
  });

  test('hides no answer that is a little ahead', async () => {
    const places = temporaryPlaces();
    await answerWhen(places, START + 400 * DAY);
    await undoWhen(places, START);
    await answerWhen(places, START + 240_000, false);
    await answerWhen(places, START, true);
    expect(await cardIn(places)).toMatchObject({ answers: 2, lastCorrect: true });
  });
});
