import { expect, test } from 'vitest';
import type { NewEvent } from '../../src/study/event.js';
import { foldEvents, replayEvents } from '../../src/study/folding.js';
import { DEFAULT_PLAN } from '../../src/study/settings.js';
import { answered, runOf } from './event-builders.js';

const START = Date.UTC(2026, 10, 23, 9);
const fold = (events: readonly NewEvent[]) => replayEvents(runOf('a', START, events), DEFAULT_PLAN);
const VPC = 'aws/vpc:usable-ips-24';
const S3 = 'aws/s3:versioning';

const start: NewEvent = {
  kind: 'exam-started',
  attempt: 'x',
  exam: 'saa-c03',
  seed: 5,
  minutes: 130,
  cards: [VPC, S3],
};
const at = (position: number, correct: boolean) =>
  answered({ mode: 'exam', card: position === 0 ? VPC : S3, correct, exam: { attempt: 'x', position } });
const flag = { kind: 'exam-flagged', attempt: 'x', position: 0, on: true } as const;
const submit = { kind: 'exam-submitted', attempt: 'x' } as const;
const unseen = ({ exams: _, last: __, ...rest }: ReturnType<typeof fold>) => rest;

test('an exam under way tells nothing: its answers count nowhere yet', () => {
  expect(unseen(fold([start, at(0, true), at(1, false), at(0, false)]))).toEqual(unseen(fold([start])));
});

test('an exam counts with its last answers once it is submitted, at the times they were given', () => {
  const progress = fold([start, at(0, true), at(1, false), at(0, false), submit]);
  expect(progress).toMatchObject({ answers: 2, correct: 0 });
  expect(progress.cards.get(VPC)).toMatchObject({ answers: 1, lastCorrect: false, lastReview: START + 180_000 });
  expect(progress.cards.get(S3)).toMatchObject({ answers: 1, lastReview: START + 120_000 });
  expect(progress.studied.get('s3')).toBe(START + 120_000);
});

test('an exam counts with what was folded before it was submitted', () => {
  const events = runOf('a', START, [start, at(0, true), answered(), submit]);
  const before = replayEvents(events.slice(0, 3), DEFAULT_PLAN);
  expect(foldEvents(before, events.slice(3))).toEqual(replayEvents(events, DEFAULT_PLAN));
  expect(foldEvents(before, events.slice(3))).toMatchObject({
    answers: 2,
    exams: new Map([['x', { submitted: START + 180_000 }]]),
  });
});

test('an exam is studied no earlier than what was answered before it was submitted', () => {
  expect(fold([start, at(0, true), answered(), submit]).studied.get('vpc')).toBe(START + 120_000);
});

test('an exam that was submitted takes no answer, flag or submission any more', () => {
  const done = [start, at(0, true), submit];
  const { last: _, ...progress } = fold([...done, at(0, false), at(1, true), flag, submit]);
  const { last: __, ...expected } = fold(done);
  expect(progress).toEqual(expected);
});

test('an exam that nobody knows any more is no reason to lose an answer', () => {
  expect(fold([at(0, true)])).toMatchObject({ answers: 1, correct: 1 });
});

test('the reset of a topic leaves an exam under way alone: its answers count when it is submitted', () => {
  const events = [answered(), start, at(0, false), { kind: 'reset', topic: 'vpc' }, at(1, true)] as const;
  expect(fold(events).cards).toEqual(new Map());
  const submitted = fold([...events, submit]);
  expect([...submitted.cards].map(([card, { answers }]) => [card, answers])).toEqual([
    [VPC, 1],
    [S3, 1],
  ]);
  expect(submitted.exams.get('x')?.answers.size).toBe(2);
});

test('the reset of everything ends an exam under way: what is answered in it from then on counts at once', () => {
  const progress = fold([start, at(0, false), { kind: 'reset' }, at(1, true), submit]);
  expect([...progress.cards.keys()]).toEqual([S3]);
  expect(progress.exams).toEqual(new Map());
});
