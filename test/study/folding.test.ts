import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NewEvent, StoredEvent } from '../../src/study/event.js';
import { foldEvents, replayEvents } from '../../src/study/folding.js';
import { localDay } from '../../src/study/local-day.js';
import { emptyProgress } from '../../src/study/progress.js';
import { DEFAULT_PLAN } from '../../src/study/settings.js';
import { answered, anyJournals, runOf } from './event-builders.js';

const START = Date.UTC(2026, 10, 23, 9);
const fold = (events: readonly NewEvent[]) => replayEvents(runOf('a', START, events), DEFAULT_PLAN);
const VPC = 'aws/vpc:usable-ips-24';
const S3 = 'aws/s3:versioning';

describe('what events come to', () => {
  test('nothing is empty progress', () => {
    expect(fold([])).toEqual(emptyProgress(DEFAULT_PLAN));
  });

  test('an answer counts for its card, its topic and its day', () => {
    const progress = fold([answered(), answered({ correct: false, grade: 1 })]);
    expect(progress.cards.get(VPC)).toMatchObject({ answers: 2, correct: 1 });
    expect(progress).toMatchObject({ answers: 2, correct: 1 });
    expect(progress.studied).toEqual(new Map([['vpc', START + 60_000]]));
    expect(progress.days).toEqual(new Map([[20_780, { answers: 2, correct: 1, fresh: 0, reviews: 0 }]]));
  });

  test('a day counts what the review brought: new cards, and others once', () => {
    const cram = answered({ card: S3, mode: 'cram' });
    const review = answered({ mode: 'review' });
    const fresh = answered({ card: S3, mode: 'review' });
    const first = runOf('a', START, [answered(), review, cram, fresh, fresh]);
    const next = runOf('b', START + 86_400_000, [review, review, answered({ card: S3 })]);
    expect([...replayEvents([...first, ...next], DEFAULT_PLAN).days.values()]).toEqual([
      { answers: 5, correct: 5, fresh: 1, reviews: 0 },
      { answers: 3, correct: 3, fresh: 0, reviews: 1 },
    ]);
  });

  test('cramming leaves a card that waits to be learned anew as it is', () => {
    const cram = answered({ key: 'k2', mode: 'cram' });
    expect(fold([answered(), cram]).cards).toEqual(fold([answered()]).cards);
    expect(fold([answered(), cram]).answers).toBe(2);
  });

  test('a card judged by another key is learned anew, and its answers stay counted', () => {
    const progress = fold([answered(), answered(), answered({ key: 'k2' })]);
    expect(progress.cards.get(VPC)).toEqual({
      ...fold([answered({ key: 'k2' })]).cards.get(VPC),
      due: expect.any(Number),
      lastReview: START + 120_000,
    });
    expect(progress.answers).toBe(3);
  });

  test('an answer taken back counts nowhere', () => {
    const progress = fold([answered(), answered({ card: S3 }), { kind: 'undone', event: 'a-2' }]);
    expect({ ...progress, last: undefined }).toEqual({ ...fold([answered()]), last: undefined });
  });

  test('a mark stays until it is taken away', () => {
    const mark = (card: string, on: boolean) => ({ kind: 'marked', card, on }) as const;
    expect(fold([mark(VPC, true), mark(S3, true), mark(VPC, false)]).marked).toEqual(new Set([S3]));
  });

  test('sections read are kept by topic', () => {
    const read = (section: string) => ({ kind: 'read', topic: 'vpc', section }) as const;
    const progress = fold([read('nat-gateway'), read('subnets'), read('subnets')]);
    expect(progress.read).toEqual(new Map([['vpc', new Set(['nat-gateway', 'subnets'])]]));
    expect(progress.studied.get('vpc')).toBe(START + 120_000);
  });

  test('the reset of a topic forgets its cards and leaves the other topics', () => {
    const progress = fold([answered(), answered({ card: S3 }), { kind: 'reset', topic: 'vpc' }]);
    expect([...progress.cards.keys()]).toEqual([S3]);
    expect([...progress.studied.keys()]).toEqual(['s3']);
    expect(progress.answers).toBe(2);
  });

  test('the reset of everything leaves marks and the number of answers', () => {
    const mark = { kind: 'marked', card: VPC, on: true } as const;
    const progress = fold([answered(), mark, { kind: 'reset' }]);
    expect({ ...progress, last: undefined, newest: undefined }).toEqual({
      ...emptyProgress(DEFAULT_PLAN),
      answers: 1,
      correct: 1,
      marked: new Set([VPC]),
      last: undefined,
    });
  });

  test('a reset taken back gives everything back', () => {
    const progress = fold([answered(), { kind: 'reset' }, { kind: 'undone', event: 'a-2' }]);
    expect(progress.cards).toEqual(fold([answered()]).cards);
  });

  test('an exam keeps the last answer at each position, and the flags', () => {
    const at = (position: number, correct: boolean) =>
      answered({ mode: 'exam', correct, exam: { attempt: 'x', position } });
    const flag = (position: number, on: boolean) => ({ kind: 'exam-flagged', attempt: 'x', position, on }) as const;
    const paper = { exam: 'saa-c03', seed: 5, minutes: 130, cards: [VPC, S3], domains: ['d1', 'd2'], unscored: [1] };
    const progress = fold([
      { kind: 'exam-started', attempt: 'x', ...paper },
      at(0, false),
      at(0, true),
      flag(0, true),
      flag(1, true),
      flag(0, false),
      { kind: 'exam-submitted', attempt: 'x' },
    ]);
    expect(progress.exams.get('x')).toEqual({
      ...paper,
      started: START,
      submitted: START + 360_000,
      answers: new Map([[0, { card: VPC, key: 'k1', chosen: ['n251'], correct: true, event: 'a-3' }]]),
      flags: new Set([1]),
    });
  });

  test.each([
    ['late in the evening, east of Greenwich', '2026-11-23T23:30:00Z', 60, '2026-11-24'],
    ['early in the morning, west of Greenwich', '2026-11-23T03:00:00Z', -300, '2026-11-22'],
    ['at noon in Greenwich', '2026-11-23T12:00:00Z', 0, '2026-11-23'],
  ])('an answer %s counts for the day it was there', (_, time, offset, day) => {
    expect(localDay({ time: Date.parse(time), offset }) * 86_400_000).toBe(Date.parse(day));
  });
});

describe('folding on top', () => {
  const old = runOf('a', START, [answered()]);
  const base = replayEvents(old, DEFAULT_PLAN);

  test('later events are folded on top', () => {
    const later = runOf('b', START + 1, [answered({ card: S3 })]);
    expect(foldEvents(base, later)).toEqual(replayEvents([...old, ...later], DEFAULT_PLAN));
  });

  test('no events change nothing', () => {
    expect(foldEvents(base, [])).toBe(base);
  });

  test.each([
    ['an earlier event', runOf('b', START - 1, [answered()])],
    ['an event that was folded before', old],
    ['an undo of something folded before', runOf('b', START + 1, [{ kind: 'undone', event: 'a-1' }])],
  ])('%s asks for everything to be folded anew', (_, events) => {
    expect(foldEvents(base, events)).toBeUndefined();
  });
});

describe('laws', () => {
  const shuffledWithDuplicates = (events: readonly StoredEvent[]) =>
    fc
      .tuple(fc.shuffledSubarray([...events]), fc.shuffledSubarray([...events], { minLength: events.length }))
      .map(([some, all]) => [...some, ...all]);

  test('the order in which journals are read, and what stands in them twice, changes nothing', () => {
    const cases = anyJournals.chain((runs) => fc.tuple(fc.constant(runs.flat()), shuffledWithDuplicates(runs.flat())));
    fc.assert(
      fc.property(cases, ([events, shuffled]) => {
        expect(replayEvents(shuffled, DEFAULT_PLAN)).toEqual(replayEvents(events, DEFAULT_PLAN));
      }),
    );
  });

  test('whoever folds first and whatever arrives later, the result is that of folding everything', () => {
    const cases = anyJournals.chain((runs) => {
      const events = runs.flat();
      return fc.tuple(fc.constant(events), fc.array(fc.subarray([...events]), { maxLength: 4 }));
    });
    fc.assert(
      fc.property(cases, ([events, arrivals]) => {
        let known: readonly StoredEvent[] = [];
        let progress = emptyProgress(DEFAULT_PLAN);
        for (const arrival of [...arrivals, events]) {
          known = [...known, ...arrival];
          progress = foldEvents(progress, arrival) ?? replayEvents(known, DEFAULT_PLAN);
        }
        expect(progress).toEqual(replayEvents(events, DEFAULT_PLAN));
      }),
    );
  });

  test('events in the order they happened, without undo, are always folded on top', () => {
    const cases = anyJournals.map((runs) => runs[0]?.filter(({ kind }) => kind !== 'undone') ?? []);
    fc.assert(
      fc.property(cases, fc.nat({ max: 8 }), (events, cut) => {
        const base = replayEvents(events.slice(0, cut), DEFAULT_PLAN);
        expect(foldEvents(base, events.slice(cut))).toEqual(replayEvents(events, DEFAULT_PLAN));
      }),
    );
  });
});
