import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answered } from '../../../src/study/event.js';
import { replayEvents } from '../../../src/study/folding.js';
import { recallOn } from '../../../src/study/forgetting.js';
import type { CardProgress } from '../../../src/study/scheduling.js';
import { DEFAULT_PLAN } from '../../../src/study/settings.js';
import { emptyTally, forgetTally, tallyAnswer, tallyDraft } from '../../../src/study/statistics/tally.js';
import { learnedCard } from '../card-builders.js';
import { answered, anyJournals, runOf } from '../event-builders.js';

const DAY = 86_400_000;
const CARD = 'aws/vpc:usable-ips-24';

/** Counts answers at times, each with the card as it stood before. */
function tallied(...answers: readonly (readonly [Partial<Answered>, CardProgress | undefined, number?])[]) {
  const draft = tallyDraft(emptyTally());
  for (const [values, before, time = 0] of answers) {
    const [event] = runOf('a', time, [answered(values)]);
    tallyAnswer(draft, { event: event as Parameters<typeof tallyAnswer>[1]['event'], before });
  }
  return draft;
}

const due10 = learnedCard({ due: 10 * DAY, stability: 10 });

describe('reviews', () => {
  test('a due review counts for its day and its tenth, with the recall that was predicted', () => {
    const tally = tallied([{ correct: false, grade: 1 }, due10, 10 * DAY + 5]);
    const predicted = recallOn(due10, 10 * DAY + 5);
    expect(predicted).toBeCloseTo(0.9, 6);
    expect(tally.due).toEqual(new Map([[10, { answers: 1, right: 0, predicted }]]));
    expect(tally.tenths[8]).toEqual({ answers: 1, right: 0, predicted });
  });

  test('a card answered early in the day it falls due on is due', () => {
    expect(tallied([{}, learnedCard({ due: 10.9 * DAY }), 10.1 * DAY]).due.get(10)).toMatchObject({ answers: 1 });
  });

  test.each<[string, Partial<Answered>, CardProgress | undefined]>([
    ['a first answer', {}, undefined],
    ['a card that is still learned', {}, { ...due10, state: 'learning' }],
    ['a card that is learned again', {}, { ...due10, state: 'relearning' }],
    ['a card that was only crammed', {}, { ...due10, state: 'new' }],
    ['cramming', { mode: 'cram' }, due10],
  ])('%s is no review', (_, values, before) => {
    const tally = tallied([values, before, 20 * DAY]);
    expect([tally.due.size, tally.tenths.every(({ answers }) => answers === 0)]).toEqual([0, true]);
  });

  test('an answer before the day it is due counts for the prediction alone', () => {
    const tally = tallied([{}, due10, 9 * DAY]);
    expect([tally.due.size, tally.tenths[9]?.answers]).toEqual([0, 1]);
  });
});

describe('cards', () => {
  test.each<[string, Partial<Answered>, boolean]>([
    ['right', {}, true],
    ['wrong', { correct: false, grade: 1 }, false],
    ['right with the hint', { hint: true }, false],
  ])('a first answer that is %s', (_, values, first) => {
    expect(tallied([values, undefined]).cards.get(CARD)?.first).toBe(first);
  });

  test('later answers leave the first as it was', () => {
    expect(tallied([{ correct: false, grade: 1 }, undefined], [{}, due10]).cards.get(CARD)?.first).toBe(false);
  });

  test('what was chosen in wrong answers is counted, in whatever order it was typed', () => {
    const wrong = (chosen: readonly string[] | string) => [{ correct: false, chosen }, due10] as const;
    const tally = tallied(wrong(['b', 'a']), wrong(['a', 'b']), wrong(['c']), wrong('typed'), wrong(['x=y']), [
      {},
      due10,
    ]);
    expect(tally.cards.get(CARD)?.wrong).toEqual([
      ['a b', 2],
      ['c', 1],
    ]);
  });

  test('a card without a past begins anew: its question has another answer now, or was reset', () => {
    const tally = tallied([{ correct: false, chosen: ['a'] }, undefined], [{}, undefined]);
    expect(tally.cards.get(CARD)).toEqual({ first: true, wrong: [] });
  });
});

test('answers are counted by confidence', () => {
  const tally = tallied(
    [{ confidence: 3 }, undefined],
    [{ confidence: 3, correct: false }, undefined],
    [{}, undefined],
  );
  expect(tally.confidence).toEqual([
    { answers: 0, right: 0 },
    { answers: 0, right: 0 },
    { answers: 2, right: 1 },
  ]);
});

describe('forgetting', () => {
  const all = () =>
    tallied([{ card: 'aws/vpc:a', confidence: 1 }, due10, 10 * DAY], [{ card: 'aws/s3:a' }, due10, 10 * DAY]);

  test('a topic forgets its cards; how well the memory was predicted stays', () => {
    const tally = all();
    forgetTally(tally, 'vpc');
    expect([[...tally.cards.keys()], tally.due.get(10)?.answers, tally.confidence[0]?.answers]).toEqual([
      ['aws/s3:a'],
      2,
      1,
    ]);
  });

  test('everything forgets everything', () => {
    const tally = all();
    forgetTally(tally, undefined);
    expect(tally).toEqual(emptyTally());
  });
});

test('counting on a copy leaves the tally as it was', () => {
  const before = emptyTally();
  tallyAnswer(tallyDraft(before), { event: runOf('a', 0, [answered()])[0] as never, before: due10 });
  expect(before).toEqual(emptyTally());
});

test('whatever happened, there is a tally of just the cards that are known, and no more right answers than answers', () => {
  fc.assert(
    fc.property(anyJournals, (runs) => {
      const { tally, cards } = replayEvents(runs.flat(), DEFAULT_PLAN);
      expect([...tally.cards.keys()].sort()).toEqual([...cards.keys()].sort());
      for (const { answers, right, predicted } of [...tally.tenths, ...tally.due.values()]) {
        expect(right).toBeLessThanOrEqual(answers);
        expect(predicted).toBeLessThanOrEqual(answers);
      }
    }),
  );
});
